/** Where the files of the stand-alone hypervisor lie: working folder, home folder, system (visor-config E.1). */
export const HYPERVISOR_MODES = ['WD', 'HOME', 'LOCAL'] as const

export type HypervisorMode = (typeof HYPERVISOR_MODES)[number]
