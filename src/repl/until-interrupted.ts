import type {ReplEngine} from '../engine/repl-engine.js'
import {Interrupted} from '../errors.js'

/** Gives a check for work that asks the engine many questions: it throws `Interrupted` once the user has had enough. */
export function untilInterrupted(engine: ReplEngine): () => void {
  const before = engine.interruptions
  return () => {
    if (engine.interruptions !== before) throw new Interrupted()
  }
}
