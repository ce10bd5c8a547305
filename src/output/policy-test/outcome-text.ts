import type {ChalkInstance} from 'chalk'
import type {OutcomeClass, RouteClass} from '../../policy/probe/outcome-class.js'

/** An outcome in words, for the legend of a decision table. */
export function outcomeText(outcome: OutcomeClass): string {
  switch (outcome.kind) {
    case 'route':
      return routeText(outcome)
    case 'direct-shortcut':
      return 'direct transport, no route needed'
    case 'dropped-in-before-dial':
      return 'refused before the dial'
    case 'dropped-in-select-route':
      return 'refused while routes are picked'
    case 'no-route':
      return 'no route found'
    case 'not-recorded':
      return 'not recorded: other routes were asked for'
    case 'tool-limit':
      return 'not decided: a limit of this program'
  }
}

const PICKED_BY: Readonly<Record<RouteClass['picked_by'], string>> = {
  policy: "policy's pick",
  'built-in': "router's pick",
  'built-in-after-failure': "router's pick as the policy failed",
  local: "visor's own calculation",
}

function routeText(route: RouteClass): string {
  const {legs, floor, distribution, rotation_interval_seconds: seconds} = route
  const parts = [
    `${perDirection(legs)} ${legs.forward === 1 && legs.reverse === 1 ? 'leg' : 'legs'}, ${PICKED_BY[route.picked_by]}`,
  ]
  if (Math.max(floor.forward, floor.reverse) > 1) parts.push(`floor ${perDirection(floor)}`)
  if (distribution !== null) parts.push(distribution)
  if (seconds > 0) parts.push(`rotating every ${String(seconds)} s`)
  if (route.existing_transports_only) parts.push('existing transports only')
  return parts.join(', ')
}

/** One number where both directions agree, `there/back` otherwise. */
function perDirection({forward, reverse}: {readonly forward: number; readonly reverse: number}): string {
  return forward === reverse ? String(forward) : `${String(forward)}/${String(reverse)}`
}

/** Colours what stands for an outcome: refused red, the policy's own choice green, a shortcut yellow. */
export function paintOutcome(chalk: ChalkInstance, outcome: OutcomeClass): (text: string) => string {
  switch (outcome.kind) {
    case 'route':
      return outcome.picked_by === 'policy' ? chalk.green : chalk.cyan
    case 'direct-shortcut':
      return chalk.yellow
    case 'dropped-in-before-dial':
    case 'dropped-in-select-route':
      return chalk.red
    case 'tool-limit':
      return chalk.magenta
    case 'no-route':
    case 'not-recorded':
      return chalk.dim
  }
}
