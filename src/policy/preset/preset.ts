import type {ContractVersion} from '#starlark-wasm'

/** A policy that visors embed and configurations name as `preset:<name>` (contract 3.1, 18). The script is our own. */
export interface Preset {
  readonly name: string
  /** What it is for, one sentence. */
  readonly purpose: string
  /** The first contract whose visors ship it; its script uses nothing newer. */
  readonly contract: ContractVersion
  readonly script: string
}
