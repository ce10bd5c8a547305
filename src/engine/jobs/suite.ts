import type {Engine} from '#starlark-wasm'
import {runBatch, type BatchResult, type SuiteBatch} from '../../policy/suite/run-batch.js'

/** Milliseconds between two signs of life, without which the pool takes a worker for lost. */
const EVERY_MS = 100

/** A batch of situations of a suite; tells now and then how many are done. */
export function suite(engine: Engine, batch: SuiteBatch, emit: (done: number) => void): BatchResult {
  let last = performance.now()
  return runBatch(engine, batch, (done) => {
    const now = performance.now()
    if (now - last < EVERY_MS) return
    last = now
    emit(done)
  })
}
