import type {Outcome, PickedLeg, RouteOutcome} from '../../policy/model/record.js'
import {distributionFromJson, printDistribution} from '../../policy/router/print-distribution.js'
import {routeText} from './route-text.js'

/** What becomes of a dial, one line a fact; the first line says it all. */
export function outcomeText(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'dropped-in-before-dial':
      return ['dropped in BeforeDial', `the app gets: ${outcome.error}`]
    case 'dropped-in-select-route':
      return [`dropped in SelectRoute, ${times(outcome.attempts)}`, `the app gets: ${outcome.error}`]
    case 'direct-shortcut':
      return [`the direct ${outcome.transport_kind} transport, without a route group`]
    case 'no-route':
      return [`no route, ${times(outcome.attempts)}: ${outcome.reason}`]
    case 'not-recorded':
      return [`not recorded: ${outcome.asked}`]
    case 'tool-limit':
      return [`not decided: ${outcome.message}`, 'a limit of this program, not of the router; a visor may well decide']
    case 'route':
      return routeLines(outcome)
  }
}

const PICKED_BY: Readonly<Record<RouteOutcome['picked_by'], string>> = {
  policy: 'chosen by the policy',
  'built-in': "the router's own pick",
  'built-in-after-failure': "the router's own pick, because the script failed",
  local: 'calculated by the visor, without asking the policy',
}

function routeLines(outcome: RouteOutcome): string[] {
  const {attempts, legs, leg_targets, floor, distribution, distribution_from, rotation_interval_seconds} = outcome
  const [primary] = legs
  const pick =
    attempts > 1 ? `${PICKED_BY[outcome.picked_by]}, attempt ${String(attempts)}` : PICKED_BY[outcome.picked_by]
  const lines = [`${primary ? legText(primary) : 'a route'}, ${pick}`]
  for (const leg of legs.slice(1)) lines.push(`leg ${String(leg.index)}: ${legText(leg)}`)
  const asked = Math.max(leg_targets.forward, leg_targets.reverse)
  const facts = [legs.length === asked ? count(asked, 'leg') : `${String(legs.length)} of ${count(asked, 'leg')}`]
  if (legs.length > 1) facts.push(`${printDistribution(distributionFromJson(distribution))} (${distribution_from})`)
  if (Math.max(floor.forward, floor.reverse) > 1) facts.push(`hop floor ${directions(floor)}`)
  if (rotation_interval_seconds > 0) facts.push(`rotates every ${String(rotation_interval_seconds)} s`)
  if (outcome.use_existing_tp_only) facts.push('existing transports only')
  return [...lines, facts.join(', ')]
}

function legText({forward, reverse}: PickedLeg): string {
  if (forward) return `${routeText(forward)}, ${String(forward.est_latency_ms)} ms`
  return reverse ? `back only: ${routeText(reverse)}, ${String(reverse.est_latency_ms)} ms` : 'not known'
}

function directions({forward, reverse}: {forward: number; reverse: number}): string {
  return forward === reverse ? String(forward) : `${String(forward)} there, ${String(reverse)} back`
}

function times(attempts: number): string {
  return count(attempts, 'attempt')
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}
