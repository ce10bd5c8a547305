import {atHour} from './edit-moment.js'
import type {HourRow, ReplResult} from './result.js'
import type {Workbench} from './workbench.js'

/** What becomes of the current dial at each of some hours of its day; the dial stays where it is. */
export async function sweepHours(workbench: Workbench, hours: readonly number[]): Promise<ReplResult> {
  const {signal, policy, dial} = workbench
  const {patched} = policy.deciding
  const rows: HourRow[] = []
  const current = atHour(localHour(workbench), dial.now)
  for (const [index, hour] of hours.entries()) {
    signal.throwIfAborted()
    workbench.onProgress(`hour ${String(index + 1)} of ${String(hours.length)}`)
    const now = atHour(hour, dial.now)
    rows.push({hour, now, is_current: now === current, decision: await workbench.viewAt(now)})
  }
  return {kind: 'hours', hours: rows, patched}
}

function localHour({dial}: Workbench): number {
  const {unix_nano, offset_s} = dial.now
  return new Date((Number(unix_nano / 1_000_000_000n) + offset_s) * 1000).getUTCHours()
}
