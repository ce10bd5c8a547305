import type {VisorUptime} from './uptime-tracker.js'

/** A visor's uptime over the days that the tracker reports. */
export interface MeanUptime extends VisorUptime {
  /** Percent, 0 to 100; null without any day. */
  readonly mean_percent: number | null
}

/** Visors, best uptime first. */
export interface MeanUptimes {
  readonly visors: readonly MeanUptime[]
}

/**
 * Visors with the mean of their daily shares, best first, then by key.
 *
 * @param minPercent - visors below are left out, as are those without any day; 0 keeps all.
 */
export function meanUptimes(uptimes: readonly VisorUptime[], minPercent: number): readonly MeanUptime[] {
  return uptimes
    .map((uptime) => ({...uptime, mean_percent: mean(Object.values(uptime.daily))}))
    .filter(({mean_percent}) => minPercent === 0 || (mean_percent ?? -1) >= minPercent)
    .toSorted((a, b) => (b.mean_percent ?? -1) - (a.mean_percent ?? -1) || (a.pk < b.pk ? -1 : 1))
}

function mean(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
