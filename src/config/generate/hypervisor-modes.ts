/** Where the files of the stand-alone hypervisor lie: working folder, home folder, system (visor-config E.1). */
export const HYPERVISOR_MODES = ['WD', 'HOME', 'LOCAL'] as const

export type HypervisorMode = (typeof HYPERVISOR_MODES)[number]

/** Releases of the stand-alone hypervisor: 0.2, and 0.3 (visor-config E.1). */
export const HYPERVISOR_ERAS = ['e1', 'e0'] as const
export type HypervisorEra = (typeof HYPERVISOR_ERAS)[number]
