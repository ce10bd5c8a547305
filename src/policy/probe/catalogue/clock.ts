import type {DialPatch, DialProbe} from '../probe.js'

function probe(id: string, title: string, moments: readonly string[]): DialProbe {
  const dials: DialPatch[] = moments.map((now) => ({now}))
  return {kind: 'dial', group: 'clock', id, title, dials: () => dials, across: ['apps']}
}

/** Monday 2026-05-25 to Sunday 2026-05-31, each full hour. */
const WEEK = Array.from({length: 7 * 24}, (_, i) => {
  const day = String(25 + Math.floor(i / 24))
  return `2026-05-${day}T${String(i % 24).padStart(2, '0')}:00:00+02:00`
})

export const CLOCK_PROBES: readonly DialProbe[] = [
  probe('week', 'every hour of a week', WEEK),
  probe('edges', 'the first and the last second of days and hours', [
    '2026-05-28T23:59:59+02:00',
    '2026-05-29T00:00:00+02:00',
    '2026-05-29T16:59:59+02:00',
    '2026-05-29T17:00:00+02:00',
    '2026-05-31T23:59:59+02:00',
    '2026-06-01T00:00:00+02:00',
  ]),
  probe('zones', 'the same moment in other time zones', [
    '2026-05-29T16:00:00Z',
    '2026-05-29T08:00:00-08:00',
    '2026-05-29T21:45:00+05:45',
    '2026-05-30T06:00:00+14:00',
  ]),
  probe('far-dates', 'a leap day, and dates long ago and far ahead', [
    '2024-02-29T12:00:00Z',
    '1970-01-01T00:00:00Z',
    '2038-01-19T03:14:08Z',
  ]),
]
