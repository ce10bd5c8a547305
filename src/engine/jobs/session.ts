import type {ContractVersion, Engine} from '#starlark-wasm'
import {ReplAnswers} from '../repl-answers.js'
import type {ReplRequest} from '../repl-requests.js'

export interface SessionInput {
  readonly contract: ContractVersion
  readonly request: ReplRequest
}

/** `isLost`: a limit ended the instance, and the session with it. */
export interface SessionOutput {
  /** What {@link ReplRequests} say for the name asked. */
  readonly output: unknown
  readonly isLost: boolean
}

/** The session of a thread: made by the first question, there as long as the engine is. */
const sessions = new WeakMap<Engine, ReplAnswers>()

/** One question to the thread's session. */
export function session(engine: Engine, {contract, request}: SessionInput): SessionOutput {
  const answers = sessions.get(engine) ?? new ReplAnswers(engine, contract)
  sessions.set(engine, answers)
  return {output: answers.answer(request.name, request.input), isLost: answers.isLost}
}
