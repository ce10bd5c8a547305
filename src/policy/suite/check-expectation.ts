import type {Place} from '../../errors.js'
import {parseDistribution} from '../router/parse-distribution.js'
import {textFault} from './match-text.js'
import {routeFault} from './route-name.js'
import type {Expectation, OutcomeExpectation, SpecExpectation} from './suite-file.js'
import {SuiteProblem} from './suite-problem.js'

/** Expectations that only one kind of case can meet. */
const OF_DIALS = ['outcome', 'direct_dial', 'before_dial', 'select_route'] as const
const OF_GROUPS = ['leg_change', 'tick', 'closed', 'adds_leg', 'distribution'] as const

/** Outcomes that a fact belongs to, where it is not every one. */
const BELONGS: Readonly<Partial<Record<keyof OutcomeExpectation, readonly string[]>>> = {
  transport_kind: ['direct-shortcut'],
  reason: ['dropped-in-before-dial', 'dropped-in-select-route', 'no-route', 'not-recorded', 'tool-limit'],
  attempts: ['route', 'dropped-in-select-route', 'no-route'],
  kind: [],
}

/**
 * What no schema can check about an expectation: routes, descriptors, regular expressions, facts that exclude each other.
 *
 * @throws {@link SuiteProblem} at the first.
 */
export function checkExpectation(expect: Expectation, isGroup: boolean, at: (path: string) => Place): void {
  for (const key of isGroup ? OF_DIALS : OF_GROUPS) {
    if (expect[key] === undefined) continue
    const [about, instead] = isGroup ? ['a dial', OF_GROUPS] : ['legs', OF_DIALS]
    throw new SuiteProblem(`\`${key}\` is about ${about}, and this case is not`, {
      place: at(`/${key}`),
      hints: [`Here can stand ${instead.map((each) => `\`${each}\``).join(', ')}.`],
    })
  }
  if (typeof expect.outcome === 'object') checkOutcome(expect.outcome, at)
  for (const key of ['direct_dial', 'before_dial', 'leg_change'] as const)
    checkSpec(expect[key], (path) => at(`/${key}${path}`))
  const {select_route: selections, tick, distribution, logs = [], silent_failures: failures = []} = expect
  if (Array.isArray(selections)) {
    for (const [index, spec] of (selections as readonly SpecExpectation[]).entries()) {
      checkSpec(spec, (path) => at(`/select_route/${String(index)}${path}`))
    }
  } else checkSpec(selections as SpecExpectation | undefined, (path) => at(`/select_route${path}`))
  if (typeof tick === 'object' && tick.fails !== undefined) checkText(tick.fails, () => at('/tick/fails'))
  checkDistribution(distribution, () => at('/distribution'))
  for (const [index, text] of logs.entries()) checkText(text, () => at(`/logs/${String(index)}`))
  for (const [index, failure] of failures.entries()) {
    if (typeof failure === 'object' && failure.message !== undefined) {
      checkText(failure.message, () => at(`/silent_failures/${String(index)}`))
    }
  }
}

function checkOutcome(outcome: OutcomeExpectation, at: (path: string) => Place): void {
  const {kind, route, reverse, legs, distribution, reason} = outcome
  for (const key of Object.keys(outcome) as (keyof OutcomeExpectation)[]) {
    const kinds = BELONGS[key] ?? ['route']
    if (kind !== undefined && kinds.length > 0 && !kinds.includes(kind)) {
      throw new SuiteProblem(`\`${key}\` belongs to the outcome ${kinds.join(' or ')}, not to ${kind}`, {
        place: at(`/outcome/${key}`),
      })
    }
  }
  const routes = [route, reverse, ...(Array.isArray(legs) ? (legs as readonly string[]) : [])]
  for (const each of routes) checkRoute(each, () => at('/outcome'))
  checkDistribution(distribution, () => at('/outcome/distribution'))
  if (reason !== undefined) checkText(reason, () => at('/outcome/reason'))
}

function checkSpec(spec: SpecExpectation | undefined, at: (path: string) => Place): void {
  if (typeof spec !== 'object') return
  for (const key of ['chosen', 'reverse_chosen'] as const) checkRoute(spec[key] ?? undefined, () => at(`/${key}`))
  if (spec.fails !== undefined) checkText(spec.fails, () => at('/fails'))
}

function checkRoute(text: string | undefined, place: () => Place): void {
  const fault = text === undefined ? undefined : routeFault(text)
  if (fault !== undefined) throw new SuiteProblem(fault, {place: place()})
}

function checkDistribution(text: string | undefined, place: () => Place): void {
  const parsed = text === undefined ? undefined : parseDistribution(text)
  if (parsed?.kind === 'error') throw new SuiteProblem(parsed.message, {place: place()})
  if (parsed?.kind === 'unset') throw new SuiteProblem('no distribution is named', {place: place()})
}

function checkText(text: string, place: () => Place): void {
  const fault = textFault(text)
  if (fault !== undefined) throw new SuiteProblem(fault, {place: place()})
}
