import type {LineProblem} from './problem.js'
import type {RecordingEvent} from './read-recording.js'

/** What `policy recording validate --json` prints. */
export interface RecordingReports {
  /** One for each file, in the order named. */
  readonly recordings: readonly RecordingReport[]
}

/** What was found in one file. */
export interface RecordingReport {
  readonly file: string
  /**
   * `good`: every line can be used; `faulty`: some lines cannot; `no-recording`: none is a line of a recording.
   */
  readonly verdict: 'good' | 'faulty' | 'no-recording'
  /** Why nothing could be read at all. */
  readonly reason?: string
  readonly lines: number
  readonly dials: number
  /** In file order, the first {@link MAX_LISTED} only. */
  readonly problems: readonly LineProblem[]
  /** All of them, listed or not. */
  readonly problem_count: number
  /** True of the file and harmless, one sentence each. */
  readonly notes: readonly string[]
}

export const MAX_LISTED = 1000
/** Ids that are compared for being unique; kept small so that memory stays bounded. */
const MAX_IDS = 200_000

/**
 * Checks a whole recording. @param isPoint - whether 66 hexadecimal digits are a point of the curve.
 *
 * Beyond what every reader finds, it looks for ids that occur twice, and notes keys that cannot belong to any visor.
 */
export async function validateRecording(
  events: AsyncIterable<RecordingEvent> | Iterable<RecordingEvent>,
  file: string,
  isPoint: (key: string) => boolean,
): Promise<RecordingReport> {
  const problems: LineProblem[] = []
  const ids = new Map<string, number>()
  const keys = createKeyCheck(isPoint)
  let problemCount = 0
  let dials = 0
  let end: Extract<RecordingEvent, {kind: 'end'}> | undefined
  const report = (problem: LineProblem): void => {
    problemCount += 1
    if (problems.length < MAX_LISTED) problems.push(problem)
  }
  for await (const event of events) {
    if (event.kind === 'problem') report(event.problem)
    if (event.kind === 'end') end = event
    if (event.kind === 'providers') for (const key of Object.keys(event.line.peers)) keys.add(key, event.number)
    if (event.kind !== 'dial') continue
    dials += 1
    const {id} = event.dial
    const before = ids.get(id)
    if (before !== undefined) {
      const message = `the dial ${id} is on line ${String(before)} already; it is found there`
      report({line: event.number, path: 'id', code: 'duplicate-id', message})
    } else if (ids.size < MAX_IDS) ids.set(id, event.number)
    keys.add(event.dial.peer_pk, event.number)
    for (const {forward, reverse} of event.dial.routes.fetches) {
      for (const {hops} of [...forward, ...(reverse ?? [])]) for (const key of hops) keys.add(key, event.number)
    }
  }
  const good = end?.good_lines ?? 0
  return {
    file,
    verdict: good === 0 ? 'no-recording' : problemCount > 0 ? 'faulty' : 'good',
    lines: end?.lines ?? 0,
    dials,
    problems,
    problem_count: problemCount,
    notes: [...(end === undefined ? [] : notesOn(end)), ...keys.notes(), ...idNotes(dials)],
  }
}

function notesOn({byte_order_mark, crlf_lines, blank_lines}: Extract<RecordingEvent, {kind: 'end'}>): string[] {
  return [
    ...(byte_order_mark ? ['A byte order mark at the beginning is ignored.'] : []),
    ...(crlf_lines > 0 ? [`Lines that end with carriage return and line feed: ${String(crlf_lines)}.`] : []),
    ...(blank_lines > 0 ? [`Blank lines, which are skipped: ${String(blank_lines)}.`] : []),
  ]
}

function idNotes(dials: number): string[] {
  return dials > MAX_IDS ? [`Ids were compared with those of the first ${String(MAX_IDS)} dials only.`] : []
}

/** Each key is checked once; most lines name the same few. */
function createKeyCheck(isPoint: (key: string) => boolean) {
  const checked = new Map<string, boolean>()
  let bad = 0
  let firstLine = 0
  return {
    add(key: string, line: number): void {
      if (checked.has(key) || checked.size >= MAX_IDS) return
      const isGood = isPoint(key)
      checked.set(key, isGood)
      if (isGood) return
      bad += 1
      if (bad === 1) firstLine = line
    },
    notes: (): string[] =>
      bad === 0
        ? []
        : [
            `Public keys that are no point of secp256k1, so of no visor: ${String(bad)}, first on line ${String(firstLine)}.`,
          ],
  }
}
