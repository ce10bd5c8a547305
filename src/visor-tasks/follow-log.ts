import type {VisorClient} from '../visor/client.js'
import {repeat} from '../interruption.js'

export interface FollowLog {
  readonly app: string
  readonly since: Date
  readonly everyMs: number
  readonly signal: AbortSignal
  readonly now: () => Date
}

/**
 * Tells the lines of an app's log, and then those that are added, until the signal aborts.
 *
 * Visors take a time and give the lines after it. Their clock is not ours, so a little is asked for twice, and lines
 * that were told already are left out.
 */
export async function followLog(
  {apps}: Pick<VisorClient, 'apps'>,
  {app, since, everyMs, signal, now}: FollowLog,
  onLines: (lines: readonly string[]) => void,
): Promise<void> {
  let from = since
  let told: readonly string[] = []
  await repeat({everyMs, signal}, async () => {
    const asked = now()
    const lines = await apps.logsSince(app, from)
    const known = overlap(told, lines)
    const fresh = lines.slice(known)
    if (fresh.length > 0) onLines(fresh)
    told = lines.length > 0 ? lines : told
    from = new Date(Math.max(since.getTime(), asked.getTime() - OVERLAP_MS))
  })
}

/** Clocks of machines that keep their time agree better than this. */
const OVERLAP_MS = 60_000

/** How many of the first `lines` are the last ones of `told`. */
function overlap(told: readonly string[], lines: readonly string[]): number {
  for (let length = Math.min(told.length, lines.length); length > 0; length--) {
    if (told.slice(-length).every((line, index) => line === lines[index])) return length
  }
  return 0
}
