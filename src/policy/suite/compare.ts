import type {RouteSpec} from '#starlark-wasm'
import type {Call, DecisionEvent, Outcome, Phase, PickedRoute} from '../model/record.js'
import {parseDistribution} from '../router/parse-distribution.js'
import {distributionFromJson, printDistribution} from '../router/print-distribution.js'
import {keyOf} from '../world/dial-of-file.js'
import {matchesText} from './match-text.js'
import {silentFailures, type Observed} from './observed.js'
import {isRoute, routeName, withNames} from './route-name.js'
import type {
  BothWays,
  Expectation,
  OutcomeExpectation,
  SilentFailure,
  SpecExpectation,
  SpecFields,
  TickExpectation,
} from './suite-file.js'

/** One fact that is not as expected, both sides as a suite would write them. */
export interface Difference {
  /** `outcome.route`, `before_dial.mux`. */
  readonly field: string
  readonly expected: string
  readonly actual: string
  /** Index of the call concerned; `null` where it is not about one. */
  readonly call: number | null
}

/** How relays are called, by key. */
export type Names = Readonly<Record<string, string>>

/** Every fact in which a situation is not what its case expects; empty where it is. Nothing is expected of what is not said. */
export function compare(expect: Expectation, seen: Observed, names: Names): readonly Difference[] {
  return [...new Comparison(seen, names).all(expect)]
}

type Differences = Generator<Difference, void, undefined>

class Comparison {
  readonly #seen: Observed
  readonly #names: Names

  constructor(seen: Observed, names: Names) {
    this.#seen = seen
    this.#names = names
  }

  *all(expect: Expectation): Differences {
    const {record, group} = this.#seen
    if (expect.outcome !== undefined && record) yield* this.#outcome(expect.outcome, record.outcome)
    yield* this.#calls('direct_dial', 'direct-dial', expect.direct_dial)
    yield* this.#calls('before_dial', 'before-dial', expect.before_dial)
    yield* this.#calls('select_route', 'select-route', expect.select_route)
    yield* this.#calls('leg_change', 'leg-change', expect.leg_change)
    yield* this.#tick(expect.tick)
    if (group) {
      if (expect.closed) yield* differ('closed', list(expect.closed), list(group.closed))
      if (expect.adds_leg !== undefined) yield* differ('adds_leg', String(expect.adds_leg), String(group.adds_leg))
      if (expect.distribution !== undefined) {
        yield* differ('distribution', canonical(expect.distribution), group.distribution)
      }
    }
    yield* this.#failures(expect.silent_failures ?? [])
    yield* this.#logs(expect.logs)
    yield* this.#steps(expect.steps)
  }

  *#outcome(expect: NonNullable<Expectation['outcome']>, actual: Outcome): Differences {
    const facts: OutcomeExpectation = typeof expect === 'string' ? {kind: expect} : expect
    const kinds = kindsOf(facts)
    if (!kinds.includes(actual.kind)) {
      yield difference('outcome', kinds.map((kind) => outcomeName(kind, facts)).join(' or '), this.#outcomeText(actual))
      return
    }
    if (facts.reason !== undefined) {
      const text = 'error' in actual ? actual.error : 'reason' in actual ? actual.reason : JSON.stringify(actual)
      if (!matchesText(facts.reason, text)) yield difference('outcome.reason', facts.reason, text)
    }
    if (facts.transport_kind !== undefined && actual.kind === 'direct-shortcut') {
      yield* differ('outcome.transport_kind', facts.transport_kind, actual.transport_kind)
    }
    if (facts.attempts !== undefined && 'attempts' in actual) {
      yield* differ('outcome.attempts', String(facts.attempts), String(actual.attempts))
    }
    if (actual.kind !== 'route') return
    const [primary] = actual.legs
    yield* this.#route('outcome.route', facts.route, primary?.forward ?? null)
    yield* this.#route('outcome.reverse', facts.reverse, primary?.reverse ?? null)
    if (typeof facts.legs === 'number') yield* differ('outcome.legs', String(facts.legs), String(actual.legs.length))
    else if (facts.legs) {
      const isSame =
        facts.legs.length === actual.legs.length &&
        facts.legs.every((route, index) => this.#isPicked(route, actual.legs[index]?.forward ?? null))
      const text = actual.legs.map(({forward}) => this.#picked(forward))
      if (!isSame) yield difference('outcome.legs', list(facts.legs), list(text))
    }
    for (const field of [
      'picked_by',
      'distribution_from',
      'rotation_interval_seconds',
      'use_existing_tp_only',
    ] as const) {
      const wanted = facts[field]
      if (wanted !== undefined) yield* differ(`outcome.${field}`, String(wanted), String(actual[field]))
    }
    yield* bothWays('outcome.floor', facts.floor, actual.floor)
    yield* bothWays('outcome.leg_targets', facts.leg_targets, actual.leg_targets)
    if (facts.distribution !== undefined) {
      const text = printDistribution(distributionFromJson(actual.distribution))
      yield* differ('outcome.distribution', canonical(facts.distribution), text)
    }
  }

  *#route(field: string, expected: string | undefined, actual: PickedRoute | null): Differences {
    if (expected !== undefined && !this.#isPicked(expected, actual)) {
      yield difference(field, expected, this.#picked(actual))
    }
  }

  #isPicked(expected: string, actual: PickedRoute | null): boolean {
    return actual !== null && isRoute(expected, actual)
  }

  #picked(route: PickedRoute | null): string {
    return route === null ? 'none' : routeName(route, this.#names)
  }

  /** An outcome in one line, for one of another kind. */
  #outcomeText(outcome: Outcome): string {
    if (outcome.kind === 'route') {
      return `route ${this.#picked(outcome.legs[0]?.forward ?? null)} (${outcome.picked_by})`
    }
    return outcome.kind === 'direct-shortcut' ? `direct-shortcut (${outcome.transport_kind})` : outcome.kind
  }

  *#calls(field: string, phase: Phase, expected: Expectation['select_route']): Differences {
    if (expected === undefined) return
    const calls = this.#seen.calls.filter((call) => call.phase === phase)
    if (Array.isArray(expected)) {
      const specs = expected as readonly SpecExpectation[]
      if (specs.length !== calls.length) yield difference(field, count(specs.length), count(calls.length))
      for (const [index, spec] of specs.entries()) {
        const call = calls[index]
        if (call) yield* this.#call(`${field}[${String(index)}]`, call, spec)
      }
      return
    }
    const spec = expected as SpecExpectation
    if (spec === 'not-called') {
      if (calls.length > 0) yield difference(field, spec, count(calls.length), calls[0])
      return
    }
    if (calls.length === 0) yield difference(field, typeof spec === 'string' ? spec : 'a call', 'not-called')
    for (const call of calls) yield* this.#call(field, call, spec)
  }

  *#call(field: string, call: Call, expected: SpecExpectation): Differences {
    const {result} = call
    const fails = typeof expected === 'object' ? expected.fails : undefined
    if (result.kind !== 'spec') {
      const message = 'message' in result ? result.message : ''
      const isExpected = fails !== undefined && result.kind === 'failure' && matchesText(fails, message)
      if (!isExpected)
        yield difference(field, fails === undefined ? 'a spec' : `fails: ${fails}`, `fails: ${message}`, call)
      return
    }
    if (fails !== undefined) yield difference(field, `fails: ${fails}`, 'a spec', call)
    else if (expected === 'nothing') {
      for (const each of SPEC_FIELDS) {
        if (isSaid(result.spec[each]))
          yield difference(`${field}.${each}`, 'nothing', this.#field(result.spec, each), call)
      }
    } else if (expected === 'not-called') yield difference(field, expected, '1 call', call)
    else yield* this.#spec(field, expected, result.spec, call)
  }

  *#spec(field: string, expected: SpecFields, spec: RouteSpec, call: Call): Differences {
    for (const each of SPEC_FIELDS) {
      const wanted = expected[each]
      if (wanted === undefined) continue
      const actual = this.#field(spec, each)
      const chosen = each === 'chosen' || each === 'reverse_chosen' ? spec[each] : null
      const isSame = typeof wanted === 'string' && chosen !== null ? isRoute(wanted, chosen) : actual === text(wanted)
      if (!isSame) yield difference(`${field}.${each}`, text(wanted), actual, call)
    }
  }

  #field(spec: RouteSpec, field: keyof RouteSpec): string {
    const value = spec[field]
    return typeof value === 'object' && value !== null ? routeName(value, this.#names) : text(value)
  }

  *#tick(expected: TickExpectation | undefined): Differences {
    if (expected === undefined) return
    const call = this.#seen.calls.find(({phase}) => phase === 'tick')
    if (!call || expected === 'not-called') {
      if (call || expected !== 'not-called') {
        yield difference(
          'tick',
          typeof expected === 'string' ? expected : 'a call',
          call ? '1 call' : 'not-called',
          call,
        )
      }
      return
    }
    const {result} = call
    const fails = typeof expected === 'object' ? expected.fails : undefined
    if (result.kind !== 'rotation') {
      const message = 'message' in result ? result.message : ''
      if (fails === undefined || !matchesText(fails, message)) {
        yield difference('tick', fails === undefined ? 'a rotation' : `fails: ${fails}`, `fails: ${message}`, call)
      }
      return
    }
    if (fails !== undefined) yield difference('tick', `fails: ${fails}`, 'a rotation', call)
    const {drop_legs = [], add_leg = false, exclude_hops = []} = result.rotation ?? {}
    const wanted = expected === 'nothing' ? {drop_legs: [], add_leg: false, exclude_hops: []} : expected
    if (wanted.drop_legs) yield* differ('tick.drop_legs', list(wanted.drop_legs), list(drop_legs), call)
    if (wanted.add_leg !== undefined) yield* differ('tick.add_leg', String(wanted.add_leg), String(add_leg), call)
    if (wanted.exclude_hops) {
      const named = (keys: readonly string[]): string => list(keys.map((key) => this.#names[key] ?? key))
      yield* differ('tick.exclude_hops', named(wanted.exclude_hops.map(keyOf)), named(exclude_hops), call)
    }
  }

  *#failures(expected: readonly SilentFailure[]): Differences {
    const open = [...expected]
    const unexpected: DecisionEvent[] = []
    for (const event of silentFailures(this.#seen)) {
      const found = open.findIndex((failure) => isFailure(failure, event))
      if (found >= 0) open.splice(found, 1)
      // One expectation covers the same failure of several calls.
      else if (!expected.some((failure) => isFailure(failure, event))) unexpected.push(event)
    }
    for (const {code, message, call} of unexpected) {
      yield {
        field: 'silent_failures',
        expected: 'none of this',
        actual: `${code}: ${withNames(message, this.#names)}`,
        call,
      }
    }
    for (const failure of open) {
      if (!silentFailures(this.#seen).some((event) => isFailure(failure, event))) {
        yield difference(
          'silent_failures',
          typeof failure === 'string' ? failure : Object.values(failure).join(': '),
          'none',
        )
      }
    }
  }

  *#logs(expected: readonly string[] | undefined): Differences {
    if (!expected) return
    const output = this.#seen.calls.flatMap((call) => call.output)
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

  *#steps(expected: Expectation['steps']): Differences {
    if (expected === undefined) return
    const {max, total} = typeof expected === 'number' ? {max: expected} : expected
    const steps = this.#seen.calls.map((call) => call.steps)
    const most = Math.max(0, ...steps)
    const all = steps.reduce((sum, each) => sum + each, 0)
    const heaviest = this.#seen.calls.find((call) => call.steps === most)
    if (max !== undefined && most > max) yield difference('steps.max', `at most ${String(max)}`, String(most), heaviest)
    if (total !== undefined && all > total) yield difference('steps.total', `at most ${String(total)}`, String(all))
  }
}

const SPEC_FIELDS = [
  ...(['chosen', 'reverse_chosen', 'mux', 'forward_mux', 'reverse_mux', 'min_hops', 'forward_min_hops'] as const),
  ...(['reverse_min_hops', 'fallback', 'distribution', 'rotation_interval_seconds'] as const),
]

function isSaid(value: RouteSpec[keyof RouteSpec]): boolean {
  return value !== null && value !== 0 && value !== ''
}

/** Facts about a route imply that there is one. */
function kindsOf({kind, transport_kind, reason, attempts, ...route}: OutcomeExpectation): readonly Outcome['kind'][] {
  if (kind !== undefined) return [kind]
  if (Object.keys(route).length > 0) return ['route']
  if (transport_kind !== undefined) return ['direct-shortcut']
  if (reason !== undefined)
    return ['dropped-in-before-dial', 'dropped-in-select-route', 'no-route', 'not-recorded', 'tool-limit']
  return attempts === undefined ? [] : ['route', 'dropped-in-select-route', 'no-route']
}

function outcomeName(kind: Outcome['kind'], {route}: OutcomeExpectation): string {
  return kind === 'route' && route !== undefined ? `route ${route}` : kind
}

function isFailure(expected: SilentFailure, {code, field, message}: DecisionEvent): boolean {
  if (typeof expected === 'string') return expected === code
  return (
    expected.code === code &&
    (expected.field === undefined || expected.field === field) &&
    (expected.message === undefined || matchesText(expected.message, message))
  )
}

function* bothWays(
  field: string,
  expected: BothWays | undefined,
  actual: {readonly forward: number; readonly reverse: number},
): Differences {
  if (expected === undefined) return
  const wanted = typeof expected === 'number' ? {forward: expected, reverse: expected} : expected
  for (const way of ['forward', 'reverse'] as const) {
    if (wanted[way] !== undefined) yield* differ(`${field}.${way}`, String(wanted[way]), String(actual[way]))
  }
}

/** A descriptor in the router's spelling, so that `equal` and `round-robin` are the same. */
function canonical(descriptor: string): string {
  const parsed = parseDistribution(descriptor)
  return parsed.kind === 'distribution' ? printDistribution(parsed.distribution) : descriptor
}

function* differ(field: string, expected: string, actual: string, call?: Call): Differences {
  if (expected !== actual) yield difference(field, expected, actual, call)
}

function difference(field: string, expected: string, actual: string, call?: Call): Difference {
  return {field, expected, actual, call: call?.index ?? null}
}

function text(value: string | number | null): string {
  return value === null ? 'none' : value === '' ? '""' : String(value)
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? 'none' : values.map(String).join(' | ')
}

function count(calls: number): string {
  return calls === 0 ? 'not-called' : `${String(calls)} call${calls === 1 ? '' : 's'}`
}
