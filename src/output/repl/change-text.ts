import type {DecisionChange} from '../../repl/compare-decisions.js'
import type {DecisionView} from '../../policy/suite/decision-view.js'
import {routeText} from '../decision/route-text.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'

const NAMES: Readonly<Record<keyof DecisionView, string>> = {
  kind: 'outcome',
  picked_by: 'picked by',
  attempts: 'attempts',
  legs: 'legs',
  floor: 'hop floor',
  distribution: 'distribution',
  rotation_interval_seconds: 'rotation in s',
  transport_kind: 'direct transport',
  reason: 'reason',
  silent_failures: 'silent failures',
}

/** What differs between two decisions, one line each: `distribution: auto → equal`. */
export function changeText({before, after, fields}: DecisionChange, {chalk}: Look): string {
  const width = Math.max(0, ...fields.map((field) => NAMES[field].length))
  return fields
    .map((field) => {
      const [was, is] = [before, after].map((view) => visible(valueText(view, field)))
      return `  ${NAMES[field].padEnd(width)}  ${chalk.red(was ?? '')} → ${chalk.green(is ?? '')}`
    })
    .join('\n')
}

function valueText(view: DecisionView, field: keyof DecisionView): string {
  if (field === 'legs') return view.legs.map(legText).join('; ') || 'none'
  if (field === 'floor') return view.floor ? `${String(view.floor.forward)}/${String(view.floor.reverse)}` : 'none'
  if (field === 'silent_failures') return view.silent_failures.join(', ') || 'none'
  const value = view[field]
  return value === null ? 'none' : String(value)
}

/** The way there of a leg, or the way back where only that is known. */
export function legText({forward, reverse}: DecisionView['legs'][number]): string {
  const route = forward ?? reverse
  return route ? `${routeText(route)} ${String(route.est_latency_ms)} ms` : 'not known'
}
