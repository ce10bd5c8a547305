import type {ContractVersion, Engine} from '#starlark-wasm'
import {tryPolicy, type Batch, type Tried} from '../../policy/probe/try-policy.js'
import type {PolicySource} from '../../policy/router/open-policy.js'

export interface TryInput {
  readonly source: PolicySource
  readonly contract: ContractVersion
  readonly batch: Batch
}

export type TryOutput = Tried

/** Dials done so far. */
export type TryEvent = number

/** How many dials pass between two signs of life. */
const EVERY = 32

/** A policy through one batch of probes or recorded dials. */
export function tryBatch(
  engine: Engine,
  {source, contract, batch}: TryInput,
  emit: (event: TryEvent) => void,
): TryOutput {
  return tryPolicy(engine, {source, contract}, batch, (count) => {
    if (count % EVERY === 0) emit(count)
  })
}
