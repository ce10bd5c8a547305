import {InputProblem} from '../../errors.js'
import type {Providers} from '../model/dial.js'
import {RECORDING_FORMAT, type DialLine, type HeaderLine, type LegsLine, type ProvidersLine} from './format.js'
import {mergeProviders} from './merge-providers.js'
import type {LineProblem} from './problem.js'
import {readLine} from './read-line.js'
import {createLineSplitter, type RawLine} from './split-lines.js'
import {toDial, type RecordedDial} from './to-dial.js'

/** What a recording gives, in the order of its lines. `number` is the line's. */
export type RecordingEvent =
  | {readonly kind: 'header'; readonly number: number; readonly line: HeaderLine}
  | {readonly kind: 'providers'; readonly number: number; readonly line: ProvidersLine}
  | {readonly kind: 'dial'; readonly number: number; readonly line: DialLine; readonly dial: RecordedDial}
  | {readonly kind: 'legs'; readonly number: number; readonly line: LegsLine}
  | {readonly kind: 'problem'; readonly number: number; readonly problem: LineProblem}
  /** Always last. */
  | ({readonly kind: 'end'} & RecordingTotals)

/** What was met on the way; nothing here makes a recording wrong but `problems`. */
export interface RecordingTotals {
  readonly lines: number
  /** Lines of a recording that could be read. */
  readonly good_lines: number
  readonly problems: number
  readonly blank_lines: number
  /** Lines that end with carriage return and line feed. */
  readonly crlf_lines: number
  readonly byte_order_mark: boolean
}

/** Pieces of a file, as text or as UTF-8. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/** Thrown by a source of chunks when its data ends early or is damaged; what came before is still read. */
export class DamagedData extends Error {}

/** Visors known at one time; beyond it a `providers` line is a problem, so that memory stays bounded. */
const MAX_PROVIDERS = 100_000

/** A file that begins with more bad lines than this is something else; a large one need not be read to its end. */
const MAX_BAD_BEGINNING = 10_000

/**
 * Reads a recording line by line; memory does not grow with its length.
 *
 * A line that cannot be used is one `problem`, and the next line is read. Source: cli 5.
 *
 * @param name - what messages call the file.
 * @throws {@link InputProblem} where the recording is of another version, or thousands of lines are no recording's.
 */
export async function* readRecording(chunks: Chunks, name: string): AsyncGenerator<RecordingEvent> {
  const splitter = createLineSplitter()
  const reader = createRecordingReader(name)
  let damage: string | undefined
  try {
    for await (const chunk of chunks) for (const line of splitter.push(chunk)) yield* reader.read(line)
  } catch (error) {
    if (!(error instanceof DamagedData)) throw error
    damage = error.message
  }
  for (const line of splitter.end()) yield* reader.read(line)
  yield* reader.end(damage)
}

/** The same for lines that are at hand: text of a whole recording in, all events out. */
export function readRecordingText(text: string, name: string): readonly RecordingEvent[] {
  const splitter = createLineSplitter()
  const reader = createRecordingReader(name)
  const lines = [...splitter.push(text), ...splitter.end()]
  return [...lines.flatMap((line) => [...reader.read(line)]), ...reader.end(undefined)]
}

interface RecordingReader {
  read(line: RawLine): Iterable<RecordingEvent>
  end(damage: string | undefined): Iterable<RecordingEvent>
}

function createRecordingReader(name: string): RecordingReader {
  let header: HeaderLine | undefined
  let providers: Providers = {}
  const totals = {lines: 0, good_lines: 0, problems: 0, blank_lines: 0, crlf_lines: 0, byte_order_mark: false}
  let begun = false

  const problem = (found: LineProblem): RecordingEvent => {
    totals.problems += 1
    if (totals.good_lines === 0 && totals.problems > MAX_BAD_BEGINNING) throw notARecording(name)
    return {kind: 'problem', number: found.line, problem: found}
  }

  function* read({number, text, problem: unreadable, ended, endedByCrLf, startedByBom}: RawLine) {
    totals.lines = number
    if (endedByCrLf) totals.crlf_lines += 1
    if (startedByBom) totals.byte_order_mark = true
    if (unreadable !== undefined || text === undefined) {
      begun = true
      if (unreadable !== undefined) yield problem(unreadable)
      return
    }
    if (text.trim() === '') {
      totals.blank_lines += 1
      return
    }
    const reading = readLine(text, number, ended)
    if (reading.kind === 'other-version') throw otherVersion(name, number, reading.format)
    const first = !begun
    begun = true
    if (reading.kind === 'problem') {
      yield problem(reading.problem)
      return
    }
    yield* accept(reading.line, number, first)
  }

  function* accept(line: HeaderLine | ProvidersLine | DialLine | LegsLine, number: number, first: boolean) {
    if (first && line.type !== 'header') yield problem({line: number, ...NO_HEADER})
    totals.good_lines += 1
    switch (line.type) {
      case 'header':
        if (header !== undefined) yield problem({line: number, ...SECOND_HEADER})
        header = line
        providers = {}
        yield {kind: 'header' as const, number, line}
        break
      case 'providers': {
        const merged = mergeProviders(providers, line.peers)
        if (Object.keys(merged).length > MAX_PROVIDERS) {
          totals.good_lines -= 1
          yield problem({line: number, code: 'misfit', message: `more than ${String(MAX_PROVIDERS)} visors are known`})
          break
        }
        providers = merged
        yield {kind: 'providers' as const, number, line}
        break
      }
      case 'dial':
        yield {kind: 'dial' as const, number, line, dial: toDial(line, {defaults: header?.defaults ?? {}, providers})}
        break
      case 'legs':
        yield {kind: 'legs' as const, number, line}
    }
  }

  function* end(damage: string | undefined): Generator<RecordingEvent> {
    if (damage !== undefined) {
      yield problem({line: totals.lines + 1, code: 'compressed-data', message: damage})
    }
    yield {kind: 'end', ...totals}
  }

  return {read, end}
}

const NO_HEADER = {
  code: 'no-header',
  message: 'the first line is no header; what the header would say is unknown',
} as const

const SECOND_HEADER = {
  code: 'second-header',
  message: 'a second header; what follows is read as another recording',
} as const

function otherVersion(name: string, line: number, format: string): InputProblem {
  return new InputProblem(`the recording is in format ${format}, and this program reads ${RECORDING_FORMAT}`, {
    place: {file: name, line},
    hints: ['Use the version of skywire-cli that wrote it, or a newer one.'],
  })
}

function notARecording(name: string): InputProblem {
  const cause = `none of its first ${String(MAX_BAD_BEGINNING)} lines is a line of a recording`
  return new InputProblem('not a recording', {place: {file: name}, cause})
}
