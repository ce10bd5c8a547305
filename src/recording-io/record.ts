import type {HeaderLine, RecordingLine} from '../policy/recording/format.js'
import type {LineProblem} from '../policy/recording/problem.js'
import {writeRecording, type WriteRecordingOptions} from './write-recording.js'

/** Where a recording can be made from. A new kind of source is one more function that gives this. */
export interface RecordingSource {
  readonly header: HeaderLine
  /** What follows the header. */
  readonly lines: AsyncIterable<RecordingLine> | Iterable<RecordingLine>
  /** What could not be used; complete once `lines` has been read. */
  readonly problems: readonly FileProblem[]
}

export type FileProblem = LineProblem & {readonly file: string}

/** What was recorded, as `policy record --json` prints it. */
export interface Recorded {
  readonly file: string
  readonly dials: number
  /** Lines about legs. */
  readonly legs: number
  readonly problems: readonly FileProblem[]
  /** What the contract does not know, each once. */
  readonly flags: readonly string[]
}

/** Writes a recording of everything that `source` gives. */
export async function record(source: RecordingSource, file: string, options: WriteRecordingOptions): Promise<Recorded> {
  const counts = {dials: 0, legs: 0}
  const flags = new Set<string>()
  async function* counted(): AsyncGenerator<RecordingLine> {
    yield source.header
    for await (const line of source.lines) {
      if (line.type === 'dial') {
        counts.dials += 1
        for (const flag of line.flags ?? []) flags.add(flag)
      }
      if (line.type === 'legs') counts.legs += 1
      yield line
    }
  }
  await writeRecording(file, counted(), options)
  return {file, ...counts, problems: source.problems, flags: [...flags]}
}
