import {isObject, misfit, readJsonLine, schemaMisfit} from './json-line.js'
import type {ObservedGroup, ObservedTimeline} from './observed-legs.js'
import {isGroup, isTimeline} from './generated/observed-validators.js'
import type {LineProblem} from './problem.js'
import type {Chunks} from './read-recording.js'
import {createLineSplitter, type RawLine} from './split-lines.js'

/** What a file of observations holds, in file order. */
export interface Observations {
  readonly groups: readonly ObservedGroup[]
  readonly timelines: readonly ObservedTimeline[]
  /** Lines that were left out. */
  readonly problems: readonly LineProblem[]
}

type Observation =
  | {readonly kind: 'group'; readonly group: ObservedGroup}
  | {readonly kind: 'timeline'; readonly timeline: ObservedTimeline}
  | {readonly kind: 'problem'; readonly problem: LineProblem}

/**
 * Reads observed route groups, leg events, or both (`schemas/observed-legs.schema.json`); blank lines are skipped.
 *
 * All of it is kept, because the groups of one dial may stand anywhere in the file.
 */
export async function readObserved(chunks: Chunks): Promise<Observations> {
  const splitter = createLineSplitter()
  const groups: ObservedGroup[] = []
  const timelines: ObservedTimeline[] = []
  const problems: LineProblem[] = []
  const take = (lines: readonly RawLine[]): void => {
    for (const line of lines) {
      const read = readObservation(line)
      if (read?.kind === 'group') groups.push(read.group)
      if (read?.kind === 'timeline') timelines.push(read.timeline)
      if (read?.kind === 'problem') problems.push(read.problem)
    }
  }
  for await (const chunk of chunks) take(splitter.push(chunk))
  take(splitter.end())
  return {groups, timelines, problems}
}

function readObservation({text, number, ended, problem}: RawLine): Observation | undefined {
  if (problem !== undefined) return {kind: 'problem', problem}
  if (text === undefined || text.trim() === '') return undefined
  const json = readJsonLine(text, number, ended)
  if (json.kind === 'problem') return json
  const {value} = json
  if (isObject(value) && 'events' in value) {
    if (isTimeline(value)) return {kind: 'timeline', timeline: value}
    return {kind: 'problem', problem: schemaMisfit(text, number, isTimeline.errors)}
  }
  if (!isGroup(value)) return {kind: 'problem', problem: schemaMisfit(text, number, isGroup.errors)}
  const odd = value.legs.findIndex(({hops, hop_kinds}) => hop_kinds.length !== hops.length + 1)
  if (odd < 0) return {kind: 'group', group: value}
  const message = 'not one kind per transport: one more than hops is needed'
  return {kind: 'problem', problem: misfit(text, number, ['legs', odd, 'hop_kinds'], message)}
}
