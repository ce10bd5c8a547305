import {InputProblem} from '../errors.js'
import type {RecordingLine} from '../policy/recording/format.js'
import {
  observedDials,
  observedEvents,
  observedHeader,
  type ObservedGroup,
  type ObservedTimeline,
} from '../policy/recording/observed-legs.js'
import {readObserved} from '../policy/recording/read-observed.js'
import {lineProblem} from '../policy/recording/strictly.js'
import {readChunks} from './read-chunks.js'
import type {FileProblem, RecordingSource} from './record.js'

export interface ObservedSourceOptions {
  /** Program and version, for the header. */
  readonly recordedBy: string
  readonly note?: string | undefined
  /** Whether to stop at the first line that cannot be used. */
  readonly strict: boolean
}

/**
 * A recording's source of files with observed legs and events.
 *
 * @throws {@link InputProblem} where there is nothing observed in them, or with `strict` at the first bad line.
 */
export async function observedSource(
  files: readonly string[],
  {recordedBy, note, strict}: ObservedSourceOptions,
): Promise<RecordingSource> {
  const groups: ObservedGroup[] = []
  const timelines: ObservedTimeline[] = []
  const problems: FileProblem[] = []
  for (const file of files) {
    const read = await readObserved(readChunks(file))
    const [first] = read.problems
    if (strict && first !== undefined) throw lineProblem(first, file)
    if (read.groups.length + read.timelines.length === 0) throw nothingObserved(file, first === undefined)
    // One by one: a call takes some ten thousand arguments at most.
    for (const group of read.groups) groups.push(group)
    for (const timeline of read.timelines) timelines.push(timeline)
    for (const problem of read.problems) problems.push({...problem, file})
  }
  return {header: observedHeader(recordedBy, note), lines: linesOf(groups, timelines), problems}
}

function* linesOf(groups: readonly ObservedGroup[], timelines: readonly ObservedTimeline[]): Generator<RecordingLine> {
  const ids = new Set<string>()
  for (const line of observedDials(groups)) {
    if (line.type === 'dial') ids.add(line.id)
    yield line
  }
  for (const timeline of timelines) yield* observedEvents(timeline, ids)
}

function nothingObserved(file: string, isEmpty: boolean): InputProblem {
  return new InputProblem('no observed legs or events', {
    place: {file},
    cause: isEmpty ? 'the file is empty' : 'none of its lines fits schemas/observed-legs.schema.json',
  })
}
