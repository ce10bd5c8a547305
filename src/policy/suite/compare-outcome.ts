import type {Outcome, PickedRoute} from '../model/record.js'
import {distributionFromJson, printDistribution} from '../router/print-distribution.js'
import {canonicalDistribution} from './canonical-distribution.js'
import {differ, difference, listText, type Differences, type Names} from './difference.js'
import {matchesText} from './match-text.js'
import {isRoute, routeName} from './route-name.js'
import type {BothWays, Expectation, OutcomeExpectation} from './suite-file.js'

/** Where the outcome of a dial is not the expected one. Of another kind nothing else is compared. */
export function* compareOutcome(
  expect: NonNullable<Expectation['outcome']>,
  actual: Outcome,
  names: Names,
): Differences {
  const facts: OutcomeExpectation = typeof expect === 'string' ? {kind: expect} : expect
  const kinds = kindsOf(facts)
  if (!kinds.includes(actual.kind)) {
    yield difference('outcome', kinds.map((kind) => outcomeName(kind, facts)).join(' or '), outcomeText(actual, names))
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
  yield* compareRoute('outcome.route', facts.route, primary?.forward ?? null, names)
  yield* compareRoute('outcome.reverse', facts.reverse, primary?.reverse ?? null, names)
  if (typeof facts.legs === 'number') yield* differ('outcome.legs', String(facts.legs), String(actual.legs.length))
  else if (facts.legs) {
    const isSame =
      facts.legs.length === actual.legs.length &&
      facts.legs.every((route, index) => isPicked(route, actual.legs[index]?.forward ?? null))
    const text = actual.legs.map(({forward}) => picked(forward, names))
    if (!isSame) yield difference('outcome.legs', listText(facts.legs), listText(text))
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
    yield* differ('outcome.distribution', canonicalDistribution(facts.distribution), text)
  }
}

function* compareRoute(
  field: string,
  expected: string | undefined,
  actual: PickedRoute | null,
  names: Names,
): Differences {
  if (expected !== undefined && !isPicked(expected, actual)) {
    yield difference(field, expected, picked(actual, names))
  }
}

function isPicked(expected: string, actual: PickedRoute | null): boolean {
  return actual !== null && isRoute(expected, actual)
}

function picked(route: PickedRoute | null, names: Names): string {
  return route === null ? 'none' : routeName(route, names)
}

/** An outcome in one line, for one of another kind. */
function outcomeText(outcome: Outcome, names: Names): string {
  if (outcome.kind === 'route') {
    return `route ${picked(outcome.legs[0]?.forward ?? null, names)} (${outcome.picked_by})`
  }
  return outcome.kind === 'direct-shortcut' ? `direct-shortcut (${outcome.transport_kind})` : outcome.kind
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
