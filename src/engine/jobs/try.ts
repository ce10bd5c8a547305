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

/** Milliseconds between two signs of life, without which the pool takes a worker for lost. */
const EVERY_MS = 100

/** A policy through one batch of probes or recorded dials. */
export function tryBatch(
  engine: Engine,
  {source, contract, batch}: TryInput,
  emit: (event: TryEvent) => void,
): TryOutput {
  let last = performance.now()
  return tryPolicy(engine, {source, contract}, batch, (count) => {
    const now = performance.now()
    if (now - last < EVERY_MS) return
    last = now
    emit(count)
  })
}
