import type {BinaryExpr, CallExpr, Span} from '#starlark-wasm'
import type {CheckedPolicy, Report} from '../model/rule.js'
import type {DialPhase, Ending} from './dial-flow.js'
import {specOf} from './dial-flow.js'
import type {Path} from './path.js'
import {FROM, type Value} from './value.js'

/** The endings of one phase. */
export function endingsIn({flow}: CheckedPolicy, phase: DialPhase): Ending[] {
  return flow.endings.filter((ending) => ending.phase === phase)
}

/** Where an ending stands: the constructor's call, the `return`, or the function's name where it ends by itself. */
export function spanOf(ending: Ending, {calls}: CheckedPolicy): Span {
  const spec = specOf(ending)
  if (spec) return spec.call.span
  if (ending.statement) return ending.statement.span
  const hook = calls.hook('decide_route')
  return hook?.kind === 'DefStmt' ? hook.name.span : (hook?.span ?? [1, 1, 1, 1])
}

/** The constructor calls that an answer in one of these phases comes from. */
export function callsIn(policy: CheckedPolicy, ...phases: readonly DialPhase[]): Set<CallExpr> {
  return new Set(
    policy.flow.endings.flatMap((ending) => {
      const spec = phases.includes(ending.phase) ? specOf(ending) : null
      return spec ? [spec.call] : []
    }),
  )
}

/** A field of the specs that a phase answers with; `0`, `None` and `""` say nothing and are left out. */
export interface GivenField {
  readonly ending: Ending
  readonly name: string
  readonly value: Value
  readonly node: BinaryExpr
  readonly call: CallExpr
}

export function fieldsIn(policy: CheckedPolicy, phase: DialPhase, names: readonly string[]): GivenField[] {
  return endingsIn(policy, phase).flatMap((ending) => {
    const spec = specOf(ending)
    if (!spec) return []
    return names.flatMap((name) => {
      const field = spec.fields.get(name)
      if (!field || (field.value.kind === 'constant' && !field.value.value)) return []
      return [{ending, name, ...field, call: spec.call}]
    })
  })
}

/** Fields that the router reads in BeforeDial only (policy contract 10.1). */
export const KNOBS = [
  'mux',
  'forward_mux',
  'reverse_mux',
  'min_hops',
  'forward_min_hops',
  'reverse_min_hops',
  'rotation_interval_seconds',
]
export const MUX = ['mux', 'forward_mux', 'reverse_mux']
export const FLOORS = ['min_hops', 'forward_min_hops', 'reverse_min_hops']

/** A value that may be a number of this size at least; what is not known may be. */
export function mayReach(value: Value, least: number): boolean {
  return value.kind !== 'constant' || (typeof value.value === 'number' && value.value >= least)
}

/** Whether an ending asks for routes with a relay, which keeps off the direct shortcut (policy contract 10.3). */
export function avoidsDirect(ending: Ending): boolean {
  const spec = specOf(ending)
  return spec !== null && FLOORS.some((name) => mayReach(spec.fields.get(name)?.value ?? ZERO, 2))
}

const ZERO: Value = {kind: 'constant', value: 0, key: '0', from: 0}

/** What differs between the calls of one dial: candidates, and what the router fills in one of them only. */
const PER_CALL = /candidates|element|comprehension|keyed|#|ctx\.(?:port|cli_overrides|transport_kind)/u

/** Whether two paths can belong to one dial: nothing that is the same in all its calls went one way here, the other there. */
export function sameDial(a: Path, b: Path): boolean {
  for (const [key, truth] of a.facts) {
    const known = b.facts.get(key)
    if (known !== undefined && known !== truth && !PER_CALL.test(key)) return false
  }
  const [one, two] = [a.app, b.app]
  if (one.is !== null && two.is !== null) return one.is === two.is
  return !(one.is !== null && two.not.includes(one.is)) && !(two.is !== null && one.not.includes(two.is))
}

/**
 * Whether every dial that takes one of two paths takes the other too, as far as its own facts go: what one path asked
 * about, the other asked as well. Two that belong together by {@link sameDial} may still never meet.
 */
export function surelySameDial(a: Path, b: Path): boolean {
  const asks = ({facts, app}: Path): string[] => [
    ...[...facts].flatMap(([key]) => (PER_CALL.test(key) ? [] : [key])),
    ...(app.is !== null || app.not.length > 0 ? ['ctx.app'] : []),
  ]
  const [one, two] = [asks(a), asks(b)]
  return one.every((each) => two.includes(each)) || two.every((each) => one.includes(each))
}

/** What a value and the tests before it depend on. */
export function causesOf({value, path}: Ending): number {
  return path.decisions.reduce((from, each) => from | each.from, value.from)
}

/** Whether a path was taken because a filter left nothing: the list it made is empty. */
export function hasEmptyFilter({decisions, facts}: Path, about: number): boolean {
  return decisions.some(({node, truth, from}) => {
    if (!(from & FROM.filter) || !(from & about)) return false
    if (node.kind !== 'BinaryExpr') return !truth
    return [...facts].some(([key, filled]) => !filled && key.startsWith('comprehension@'))
  })
}

/** The reports without those at a place that was told before. */
export function* once(reports: Iterable<Report>): Generator<Report> {
  const told = new Set<string>()
  for (const report of reports) {
    const place = String(report.span)
    if (told.has(place)) continue
    told.add(place)
    yield report
  }
}
