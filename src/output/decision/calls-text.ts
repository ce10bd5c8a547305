import type {Call, CallOutcome} from '../../policy/model/record.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'
import {specText} from './spec-text.js'

/** Every call of the script: when, what it said, where it said so, and what that cost. */
export function callsText(calls: readonly Call[], look: Look): string {
  return renderTable(
    calls,
    [
      {title: '#', text: ({index}) => String(index), align: 'right'},
      {title: 'CALL', text: phaseText},
      {
        title: 'THE SCRIPT SAYS',
        text: ({result}) => resultText(result),
        shrinks: true,
        paint: (text, {result}) => paint(text, result, look),
      },
      {title: 'LINE', text: ({result}) => lineOf(result), align: 'right'},
      {title: 'STEPS', text: ({steps}) => String(steps), align: 'right'},
    ],
    look,
  )
}

/** When a call is made, in words: `select-route, leg 1`. */
export function phaseText({phase, fetch}: Pick<Call, 'phase' | 'fetch'>): string {
  if (fetch?.role === 'aux') return `${phase}, leg ${String(fetch.leg)}`
  return fetch && fetch.attempt > 1 ? `${phase}, attempt ${String(fetch.attempt)}` : phase
}

function resultText(result: CallOutcome): string {
  switch (result.kind) {
    case 'spec':
      return specText(result.spec, result.match)
    case 'rotation':
      return result.rotation === null ? 'no rotation' : JSON.stringify(result.rotation)
    case 'failure':
      return `fails: ${result.message}`
    case 'tool-limit':
      return `not decided: ${result.message}`
  }
}

function lineOf(result: CallOutcome): string {
  if (result.kind === 'failure') return String(result.backtrace.findLast(({line}) => line > 0)?.line ?? '')
  return 'made_at' in result && result.made_at ? String(result.made_at.line) : ''
}

function paint(text: string, {kind}: CallOutcome, {chalk}: Look): string {
  if (kind === 'failure') return chalk.red(text)
  return kind === 'tool-limit' ? chalk.yellow(text) : text
}
