import type {ContractVersion} from '#starlark-wasm'

/** The surfaces that visors have offered to policies, oldest first. Versions are dates, so they compare as text. */
export const CONTRACTS = ['2026-06', '2026-08'] as const satisfies readonly ContractVersion[]

/** The one meant where nothing says otherwise: the visors that most run. */
export const DEFAULT_CONTRACT: ContractVersion = '2026-06'

/** That of the newest visors; what a text can name is known if they know it. */
export const NEWEST_CONTRACT: ContractVersion = '2026-08'
