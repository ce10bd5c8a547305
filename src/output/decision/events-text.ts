import type {DecisionEvent, DecisionRecord} from '../../policy/model/record.js'
import type {Look} from '../look.js'
import {wrap} from '../wrap.js'
import {phaseText} from './calls-text.js'

/** What was lost, ignored or assumed, one item each: what, where, why, and what the visor logs for it. */
export function eventsText(
  record: Pick<DecisionRecord, 'calls'>,
  events: readonly DecisionEvent[],
  look: Look,
): string {
  return events.map((event) => eventText(record, event, look)).join('\n')
}

function eventText({calls}: Pick<DecisionRecord, 'calls'>, event: DecisionEvent, look: Look): string {
  const {chalk} = look
  const isFailure = event.level === 'failure'
  const mark = isFailure ? chalk.red('✗') : chalk.dim('·')
  const call = event.call === null ? undefined : calls[event.call]
  const place = event.position ? `${event.position.file}:${String(event.position.line)}: ` : ''
  const where = call ? ` [${phaseText(call)}]` : ''
  const lines = wrap(`${place}${event.message}${where}`, look.width - 4)
  const source = [
    `contract ${event.section}`,
    event.gotcha,
    event.unconfirmed === null ? null : `unconfirmed ${event.unconfirmed}`,
  ]
  const tail = [event.code, ...source.filter((each) => each !== null)].join(', ')
  const log = event.visor_log === null ? 'the visor logs nothing' : `the visor logs: ${event.visor_log}`
  const details = isFailure ? [log, tail] : [tail]
  const rest = details.flatMap((detail) => wrap(detail, look.width - 6).map((line) => `    ${chalk.dim(line)}`))
  return [`${mark} ${lines.join('\n  ')}`, ...rest].join('\n')
}
