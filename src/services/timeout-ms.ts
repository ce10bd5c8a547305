import {parseDuration} from '../config/values/duration.js'
import {UsageProblem} from '../errors.js'

/**
 * Milliseconds of a wait as users write it: a number of seconds, or a duration such as `1m30s` or `500ms`.
 *
 * @throws {@link UsageProblem} for anything else, and for less than a millisecond or more than a day.
 */
export function timeoutMs(text: string): number {
  const ns = parseDuration(/^[\d.]+$/.test(text) ? `${text}s` : text)
  const ms = ns === undefined ? NaN : Number(ns / 1_000_000n)
  if (ms >= 1 && ms <= 86_400_000) return ms
  throw new UsageProblem(`not a time to wait: ${text}`, {hints: ['Give seconds, or a duration such as `1m30s`.']})
}
