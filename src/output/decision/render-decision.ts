import type {DecisionRecord, Outcome} from '../../policy/model/record.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'
import {shortKey} from '../public-key.js'
import {wrap} from '../wrap.js'
import {callsText} from './calls-text.js'
import {candidatesText} from './candidates-text.js'
import {eventsText} from './events-text.js'
import {outcomeText} from './outcome-text.js'

/** One dial for people: what the script said, what the router makes of it, what was lost on the way. Ends with a newline. */
export function renderDecision(record: DecisionRecord, look: Look): string {
  const {calls, events, outcome} = record
  const lost = events.filter(({level}) => level === 'failure')
  const notes = events.filter(({level}) => level === 'notice')
  const output = calls.flatMap((call) => call.output)
  const sections: readonly (readonly [string, string])[] = [
    ['Calls', calls.length === 0 ? 'none: no policy is active' : callsText(calls, look)],
    ['Candidates', candidatesText(record, look)],
    ['Outcome', outcomeLines(outcome, look)],
    ['Lost on the way', eventsText(record, lost, look)],
    ['Notes', eventsText(record, notes, look)],
    ['Printed and logged', output.map(({kind, text}) => visible(`${kind}: ${text}`)).join('\n')],
  ]
  const shown = sections.filter(([, text]) => text !== '')
  return (
    [header(record, look), ...shown.map(([title, text]) => `${look.chalk.bold(title)}\n${indent(text)}`), '']
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function header({policy, dial, contract}: DecisionRecord, {chalk, width}: Look): string {
  const day = WEEKDAYS[new Date(`${dial.now.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''
  const app = dial.app === '' ? 'an app without a name' : dial.app
  const direct = dial.direct === null ? [] : [`direct ${dial.direct} transport`]
  const facts = [
    `${app} → ${shortKey(dial.peer_pk)}:${String(dial.port)}`,
    `${day} ${dial.now}`,
    ...direct,
    `contract ${contract}`,
  ]
  const title = `${policy.source}, dial ${dial.id}`
  return [chalk.bold(visible(title)), ...wrap(facts.join(', '), width).map((line) => chalk.dim(line))].join('\n')
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function outcomeLines(outcome: Outcome, {chalk, width}: Look): string {
  const [first = '', ...rest] = outcomeText(outcome).map((line) => wrap(line, width - 2).join('\n'))
  const isGood = outcome.kind === 'route' || outcome.kind === 'direct-shortcut'
  return [(isGood ? chalk.green : chalk.yellow)(first), ...rest].join('\n')
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '  ')
}
