import {Interrupted, Problem} from '../../errors.js'

/** What work that a signal has ended fails with: the signal's own Problem, or {@link Interrupted}. */
export function abortReason(signal: AbortSignal | undefined): Problem {
  return signal?.reason instanceof Problem ? signal.reason : new Interrupted()
}
