import type {ContractVersion, Engine} from '#starlark-wasm'
import {tryPolicy, type Batch, type Tried} from '../../policy/probe/try-policy.js'
import type {PolicySource} from '../../policy/router/open-policy.js'

export interface TryInput {
  readonly source: PolicySource
  readonly contract: ContractVersion
  readonly batch: Batch
}

export type TryOutput = Tried

/** Told now and then. */
export type TryEvent = 'alive'

/** Milliseconds between two signs of life, without which the pool takes a worker for lost. */
const EVERY_MS = 100

/** What a batch may take. A usual policy needs a fraction of a second, one whose calls take long would never end. */
const BUDGET_MS = 10_000

/** A policy through one batch of probes or recorded dials. */
export function tryBatch(
  engine: Engine,
  {source, contract, batch}: TryInput,
  emit: (event: TryEvent) => void,
): TryOutput {
  const start = performance.now()
  let last = start
  return tryPolicy(engine, {source, contract}, batch, () => {
    const now = performance.now()
    if (now - last >= EVERY_MS) {
      last = now
      emit('alive')
    }
    return now - start > BUDGET_MS
  })
}
