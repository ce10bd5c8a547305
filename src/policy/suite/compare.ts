import type {Call, DecisionEvent} from '../model/record.js'
import {canonicalDistribution} from './canonical-distribution.js'
import {compareCalls, compareTick} from './compare-calls.js'
import {compareOutcome} from './compare-outcome.js'
import {differ, difference, listText, type Difference, type Differences, type Names} from './difference.js'
import {matchesText} from './match-text.js'
import {silentFailures, type Observed} from './observed.js'
import {withNames} from './route-name.js'
import type {Expectation, SilentFailure} from './suite-file.js'

/** Every fact in which a situation is not what its case expects; empty where it is. Nothing is expected of what is not said. */
export function compare(expect: Expectation, seen: Observed, names: Names): readonly Difference[] {
  return [...differences(expect, seen, names)]
}

/** Kinds of calls, as a suite and as a record name them. */
const CALLS = [
  ['direct_dial', 'direct-dial'],
  ['before_dial', 'before-dial'],
  ['select_route', 'select-route'],
  ['leg_change', 'leg-change'],
] as const

function* differences(expect: Expectation, seen: Observed, names: Names): Differences {
  const {record, group, calls} = seen
  if (expect.outcome !== undefined && record) yield* compareOutcome(expect.outcome, record.outcome, names)
  for (const [field, phase] of CALLS) {
    const ofPhase = calls.filter((call) => call.phase === phase)
    if (expect[field] !== undefined) yield* compareCalls(field, ofPhase, expect[field], names)
  }
  const tick = calls.find(({phase}) => phase === 'tick')
  if (expect.tick !== undefined) yield* compareTick(tick, expect.tick, names)
  if (group) {
    if (expect.closed) yield* differ('closed', listText(expect.closed), listText(group.closed))
    if (expect.adds_leg !== undefined) yield* differ('adds_leg', String(expect.adds_leg), String(group.adds_leg))
    if (expect.distribution !== undefined) {
      yield* differ('distribution', canonicalDistribution(expect.distribution), group.distribution)
    }
  }
  yield* compareFailures(expect.silent_failures ?? [], seen, names)
  if (expect.logs) yield* compareLogs(expect.logs, calls)
  if (expect.steps !== undefined) yield* compareSteps(expect.steps, calls)
}

function* compareFailures(expected: readonly SilentFailure[], seen: Observed, names: Names): Differences {
  const open = [...expected]
  const unexpected: DecisionEvent[] = []
  for (const event of silentFailures(seen)) {
    const found = open.findIndex((failure) => isFailure(failure, event))
    if (found >= 0) open.splice(found, 1)
    // One expectation covers the same failure of several calls.
    else if (!expected.some((failure) => isFailure(failure, event))) unexpected.push(event)
  }
  for (const {code, message, call} of unexpected) {
    yield {
      field: 'silent_failures',
      expected: 'none of this',
      actual: `${code}: ${withNames(message, names)}`,
      call,
    }
  }
  for (const failure of open) {
    if (!silentFailures(seen).some((event) => isFailure(failure, event))) {
      yield difference(
        'silent_failures',
        typeof failure === 'string' ? failure : Object.values(failure).join(': '),
        'none',
      )
    }
  }
}

function* compareLogs(expected: readonly string[], calls: readonly Call[]): Differences {
  const output = calls.flatMap((call) => call.output)
  const actual = output.map(({kind, text: line}) => `${kind}: ${line}`).join('\n') || 'nothing'
  if (expected.length === 0 && output.length > 0) yield difference('logs', 'nothing', actual)
  let from = 0
  for (const each of expected) {
    const found = output.findIndex(({kind, text: line}, index) => {
      // With its level or without: `/^late/` finds what was logged as a warning.
      return index >= from && (matchesText(each, line) || matchesText(each, `${kind}: ${line}`))
    })
    if (found < 0) yield difference('logs', each, actual)
    else from = found + 1
  }
}

function* compareSteps(expected: NonNullable<Expectation['steps']>, calls: readonly Call[]): Differences {
  const {max, total} = typeof expected === 'number' ? {max: expected} : expected
  const steps = calls.map((call) => call.steps)
  const most = Math.max(0, ...steps)
  const all = steps.reduce((sum, each) => sum + each, 0)
  const heaviest = calls.find((call) => call.steps === most)
  if (max !== undefined && most > max) yield difference('steps.max', `at most ${String(max)}`, String(most), heaviest)
  if (total !== undefined && all > total) yield difference('steps.total', `at most ${String(total)}`, String(all))
}

function isFailure(expected: SilentFailure, {code, field, message}: DecisionEvent): boolean {
  if (typeof expected === 'string') return expected === code
  return (
    expected.code === code &&
    (expected.field === undefined || expected.field === field) &&
    (expected.message === undefined || matchesText(expected.message, message))
  )
}
