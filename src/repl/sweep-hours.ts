import {viewOf} from '../policy/suite/decision-view.js'
import {atHour} from './edit-moment.js'
import type {HourRow, ReplResult} from './result.js'
import {untilInterrupted} from './until-interrupted.js'
import type {Workbench} from './workbench.js'

/** What becomes of the current dial at each of some hours of its day; the dial stays where it is. */
export async function sweepHours(workbench: Workbench, hours: readonly number[]): Promise<ReplResult> {
  const {source, patched} = workbench.deciding
  const goOn = untilInterrupted(workbench.engine)
  const rows: HourRow[] = []
  const current = atHour(localHour(workbench), workbench.now)
  for (const hour of hours) {
    goOn()
    const now = atHour(hour, workbench.now)
    const {record} = await workbench.decideWith(source, null, {...workbench.dial, now})
    rows.push({hour, now, is_current: now === current, decision: viewOf(record)})
  }
  return {kind: 'hours', hours: rows, patched}
}

function localHour({now: {unix_nano, offset_s}}: Workbench): number {
  return new Date((Number(unix_nano / 1_000_000_000n) + offset_s) * 1000).getUTCHours()
}
