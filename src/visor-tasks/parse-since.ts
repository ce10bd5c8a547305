import {UsageProblem} from '../errors.js'

/**
 * The instant from which log lines are wanted: `beginning`, or RFC 3339 (visor-rpc C.2.7).
 *
 * @throws {@link UsageProblem}
 */
export function parseSince(text: string): Date {
  if (text === 'beginning') return new Date(0)
  const date = new Date(text)
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(date.getTime())) return date
  throw new UsageProblem(`not a time: ${text}`, {
    hints: ['Write `beginning`, or a time such as `2026-05-29T23:10:00Z`.'],
  })
}
