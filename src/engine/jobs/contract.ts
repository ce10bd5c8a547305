import type {Contract, ContractVersion, Engine} from '#starlark-wasm'

/** The surface that scripts of a contract version can use, as the engine has it. */
export function contract(engine: Engine, version: ContractVersion): Contract {
  return engine.contract(version)
}
