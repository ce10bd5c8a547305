import {UsageProblem} from '../errors.js'
import type {Instant} from '#starlark-wasm'
import {formatInstant, parseInstant} from '../policy/router/instant.js'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const DAY_S = 86_400

/**
 * The moment that a word means: RFC 3339, or a weekday with a time of day (`friday+17h`, `friday 17:30`, `fri`): the first
 * such day from the current one on, in the zone of `from`.
 *
 * @throws {@link UsageProblem} for anything else.
 */
export function momentOf(word: string, from: Instant): string {
  if (parseInstant(word)) return word
  const match = /^(?<day>[a-z]{3,9})(?:(?:\+| |T)(?<hour>\d{1,2})(?:h|:(?<minute>\d\d))?)?$/iu.exec(word)
  const name = (match?.groups?.['day'] ?? '').toLowerCase()
  const day = DAYS.findIndex((each) => each === name || (name.length === 3 && each.startsWith(name)))
  const hour = Number(match?.groups?.['hour'] ?? 0)
  const minute = Number(match?.groups?.['minute'] ?? 0)
  if (day < 0 || hour > 23 || minute > 59) {
    throw new UsageProblem(`no time: ${word}`, {
      hints: ['Write it as `2026-05-29T17:04:05+02:00`, `friday+17h` or `friday+17:30`.'],
    })
  }
  const start = startOfDay(from)
  const weekday = new Date(start * 1000).getUTCDay()
  return localMoment(start + ((day - weekday + 7) % 7) * DAY_S + hour * 3600 + minute * 60, from)
}

/** The same day at that hour, in the instant's own zone. */
export function atHour(hour: number, from: Instant): string {
  return localMoment(startOfDay(from) + hour * 3600, from)
}

/** Seconds since the epoch of local midnight, as if the local clock showed UTC. */
function startOfDay({unix_nano, offset_s}: Instant): number {
  const local = Number(unix_nano / 1_000_000_000n) + offset_s
  return local - (((local % DAY_S) + DAY_S) % DAY_S)
}

function localMoment(localSeconds: number, {offset_s}: Instant): string {
  return formatInstant({unix_nano: BigInt(localSeconds - offset_s) * 1_000_000_000n, offset_s})
}
