import type {Position, StepsByLine} from '#starlark-wasm'
import type {TraceSites, WatchedCall} from '../engine/repl-requests.js'
import type {Call, DecisionRecord} from '../policy/model/record.js'

/** A test that a call made: how it came out, and how often. */
export interface Test {
  readonly line: number
  readonly source: string
  readonly true: number
  readonly false: number
}

/** Why one call said what it said. */
export interface WhyCall {
  readonly index: number
  readonly phase: Call['phase']
  readonly fetch: Call['fetch']
  /** Where the returned value was made, or where the call failed; `null` where neither is known. */
  readonly position: Position | null
  readonly source: string
  readonly tests: readonly Test[]
}

/** One statement that a call ran. */
export interface TracedLine {
  readonly line: number
  readonly source: string
  readonly function: string
  readonly depth: number
  readonly changed: readonly {readonly name: string; readonly value: string}[]
  readonly outcomes: readonly boolean[]
}

export interface TracedCall {
  readonly index: number
  readonly phase: Call['phase']
  readonly fetch: Call['fetch']
  readonly lines: readonly TracedLine[]
  readonly truncated: boolean
}

export interface CallSteps {
  readonly index: number
  readonly phase: Call['phase']
  readonly fetch: Call['fetch']
  readonly steps: number
}

export interface LineSteps {
  readonly line: number
  readonly source: string
  readonly steps: number
}

/** The policy's text by line, from 1. */
export type SourceLine = (line: number) => string

export function sourceLines(text: string): SourceLine {
  const lines = text.split(/\r\n|\r|\n/u)
  return (line) => (lines[line - 1] ?? '').trim()
}

/** Per call, the line of its answer and the tests that it made on the way, in the order first met. */
export function whyCalls(
  {calls}: DecisionRecord,
  watched: readonly WatchedCall[],
  sites: TraceSites,
  source: SourceLine,
): readonly WhyCall[] {
  return calls.map((call) => {
    const position = positionOf(call)
    const tests = new Map<number, {true: number; false: number}>()
    for (const {outcomes} of watched[call.index]?.trace?.lines ?? []) {
      for (const {condition, value} of outcomes) {
        const line = sites.conditions[condition] ?? 0
        const counts = tests.get(line) ?? {true: 0, false: 0}
        counts[value ? 'true' : 'false'] += 1
        tests.set(line, counts)
      }
    }
    return {
      ...{index: call.index, phase: call.phase, fetch: call.fetch, position},
      source: position ? source(position.line) : '',
      tests: [...tests].map(([line, counts]) => ({line, source: source(line), ...counts})),
    }
  })
}

function positionOf({result}: Call): Position | null {
  if (result.kind === 'failure') return result.backtrace.findLast(({line}) => line > 0) ?? null
  return 'made_at' in result ? result.made_at : null
}

export function tracedCalls(
  {calls}: DecisionRecord,
  watched: readonly WatchedCall[],
  sites: TraceSites,
  source: SourceLine,
): readonly TracedCall[] {
  return calls.map(({index, phase, fetch}) => {
    const trace = watched[index]?.trace
    const lines = (trace?.lines ?? []).map((each) => {
      const line = sites.statements[each.statement] ?? 0
      return {
        ...{line, source: source(line), function: each.function, depth: each.depth},
        changed: each.changed.map(({name, value}) => ({name, value})),
        outcomes: each.outcomes.map(({value}) => value),
      }
    })
    return {index, phase, fetch, lines, truncated: trace?.truncated ?? false}
  })
}

/** Steps by line over all calls, the most expensive line first. */
export function lineSteps(watched: readonly WatchedCall[], source: SourceLine): readonly LineSteps[] {
  const sums = new Map<number, number>()
  const each: readonly StepsByLine[number][] = watched.flatMap(({steps_by_line}) => steps_by_line ?? [])
  for (const {line, steps} of each) sums.set(line, (sums.get(line) ?? 0) + steps)
  return [...sums]
    .map(([line, steps]) => ({line, source: source(line), steps}))
    .sort((a, b) => b.steps - a.steps || a.line - b.line)
}
