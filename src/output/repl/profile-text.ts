import type {DecisionView} from '../../policy/suite/decision-view.js'
import type {ReplResult} from '../../repl/result.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'
import {legText} from './change-text.js'

type Kind<Name extends ReplResult['kind']> = Extract<ReplResult, {readonly kind: Name}>

/** Lines shown; the others cost less. */
const SHOWN = 15

/** What the policy costs, per function and line. */
export function profileText(result: Kind<'profile'>, look: Look): string {
  const {dials, is_cut, calls, steps, elapsed_ms, functions, lines} = result
  const share = (own: number): string => `${((own / Math.max(1, steps)) * 100).toFixed(1)} %`
  const functionTable = renderTable(
    functions,
    [
      {title: 'STEPS', text: (each) => String(each.steps), align: 'right'},
      {title: 'SHARE', text: (each) => share(each.steps), align: 'right'},
      {title: 'TIME', text: (each) => timeText(each.elapsed_ms), align: 'right'},
      {title: 'LINE', text: ({line}) => String(line), align: 'right'},
      {title: 'FUNCTION', text: (each) => each.function, shrinks: true},
    ],
    look,
  )
  const lineTable = renderTable(
    lines.slice(0, SHOWN),
    [
      {title: 'STEPS', text: (each) => String(each.steps), align: 'right'},
      {title: 'SHARE', text: (each) => share(each.steps), align: 'right'},
      {title: 'TIME', text: (each) => timeText(each.elapsed_ms), align: 'right'},
      {title: 'LINE', text: ({line}) => String(line), align: 'right'},
      {title: 'SOURCE', text: ({source}) => source, shrinks: true},
    ],
    look,
  )
  const hidden = lines.length - SHOWN
  const scope = `${String(dials)} ${dials === 1 ? 'dial' : 'dials'}${is_cut ? ' (there are more)' : ''}`
  const total = `${scope}, ${String(calls)} calls, ${String(steps)} steps, ${timeText(elapsed_ms)}`
  const rest = hidden > 0 ? [look.chalk.dim(`… and ${String(hidden)} more`)] : []
  return [total, '', functionTable, '', lineTable, ...rest].join('\n')
}

function timeText(ms: number): string {
  return ms < 1 ? `${(ms * 1000).toFixed(ms < 0.01 ? 1 : 0)} µs` : `${ms.toFixed(1)} ms`
}

/** What becomes of the dial hour by hour; hours of one outcome share a line. */
export function hoursText({hours}: Kind<'hours'>, look: Look): string {
  const groups: {first: number; last: number; isCurrent: boolean; decision: DecisionView}[] = []
  for (const {hour, decision, is_current} of hours) {
    const last = groups.at(-1)
    if (last && JSON.stringify(last.decision) === JSON.stringify(decision)) {
      last.last = hour
      last.isCurrent ||= is_current
    } else groups.push({first: hour, last: hour, isCurrent: is_current, decision})
  }
  const two = (hour: number): string => String(hour).padStart(2, '0')
  return renderTable(
    groups,
    [
      {title: '', text: ({isCurrent}) => (isCurrent ? '▸' : '')},
      {title: 'HOUR', text: ({first, last}) => (first === last ? two(first) : `${two(first)}..${two(last)}`)},
      {title: 'OUTCOME', text: ({decision}) => decision.kind},
      {title: 'PICKED BY', text: ({decision}) => decision.picked_by ?? '-'},
      {title: 'LEGS', text: ({decision}) => decision.legs.map(legText).join('; ') || '-', shrinks: true},
      {title: 'LOST', text: ({decision}) => String(decision.silent_failures.length || '-'), align: 'right'},
    ],
    look,
  )
}
