import type {RouteSpec} from '#starlark-wasm'
import type {Call} from '../model/record.js'
import {keyOf} from '../world/dial-of-file.js'
import {differ, difference, listText, type Differences, type Names} from './difference.js'
import {matchesText} from './match-text.js'
import {isRoute, routeName} from './route-name.js'
import type {Expectation, SpecExpectation, SpecFields, TickExpectation} from './suite-file.js'

const SPEC_FIELDS = [
  ...(['chosen', 'reverse_chosen', 'mux', 'forward_mux', 'reverse_mux', 'min_hops', 'forward_min_hops'] as const),
  ...(['reverse_min_hops', 'fallback', 'distribution', 'rotation_interval_seconds'] as const),
]

function isSaid(value: RouteSpec[keyof RouteSpec]): boolean {
  return value !== null && value !== 0 && value !== ''
}

/**
 * Where the calls of one kind did not answer as expected.
 *
 * @param field - how the suite calls this kind of call.
 * @param expected - what each call answers, or of all calls the same.
 */
export function* compareCalls(
  field: string,
  calls: readonly Call[],
  expected: NonNullable<Expectation['select_route']>,
  names: Names,
): Differences {
  if (Array.isArray(expected)) {
    const specs = expected as readonly SpecExpectation[]
    if (specs.length !== calls.length) yield difference(field, count(specs.length), count(calls.length))
    for (const [index, spec] of specs.entries()) {
      const call = calls[index]
      if (call) yield* compareCall(`${field}[${String(index)}]`, call, spec, names)
    }
    return
  }
  const spec = expected as SpecExpectation
  if (spec === 'not-called') {
    if (calls.length > 0) yield difference(field, spec, count(calls.length), calls[0])
    return
  }
  if (calls.length === 0) yield difference(field, typeof spec === 'string' ? spec : 'a call', 'not-called')
  for (const call of calls) yield* compareCall(field, call, spec, names)
}

function* compareCall(field: string, call: Call, expected: SpecExpectation, names: Names): Differences {
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
        yield difference(`${field}.${each}`, 'nothing', fieldText(result.spec, each, names), call)
    }
  } else if (expected === 'not-called') yield difference(field, expected, '1 call', call)
  else yield* compareSpec(field, expected, result.spec, call, names)
}

function* compareSpec(field: string, expected: SpecFields, spec: RouteSpec, call: Call, names: Names): Differences {
  for (const each of SPEC_FIELDS) {
    const wanted = expected[each]
    if (wanted === undefined) continue
    const actual = fieldText(spec, each, names)
    const chosen = each === 'chosen' || each === 'reverse_chosen' ? spec[each] : null
    const isSame = typeof wanted === 'string' && chosen !== null ? isRoute(wanted, chosen) : actual === text(wanted)
    if (!isSame) yield difference(`${field}.${each}`, text(wanted), actual, call)
  }
}

function fieldText(spec: RouteSpec, field: keyof RouteSpec, names: Names): string {
  const value = spec[field]
  return typeof value === 'object' && value !== null ? routeName(value, names) : text(value)
}

/** Where the tick did not answer as expected. @param call - the tick; `undefined` where there was none. */
export function* compareTick(call: Call | undefined, expected: TickExpectation, names: Names): Differences {
  if (!call || expected === 'not-called') {
    if (call || expected !== 'not-called') {
      yield difference('tick', typeof expected === 'string' ? expected : 'a call', call ? '1 call' : 'not-called', call)
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
  if (wanted.drop_legs) yield* differ('tick.drop_legs', listText(wanted.drop_legs), listText(drop_legs), call)
  if (wanted.add_leg !== undefined) yield* differ('tick.add_leg', String(wanted.add_leg), String(add_leg), call)
  if (wanted.exclude_hops) {
    const named = (keys: readonly string[]): string => listText(keys.map((key) => names[key] ?? key))
    yield* differ('tick.exclude_hops', named(wanted.exclude_hops.map(keyOf)), named(exclude_hops), call)
  }
}

function text(value: string | number | null): string {
  return value === null ? 'none' : value === '' ? '""' : String(value)
}

function count(calls: number): string {
  return calls === 0 ? 'not-called' : `${String(calls)} call${calls === 1 ? '' : 's'}`
}
