import type {ReplResult} from '../../repl/result.js'
import type {Test} from '../../repl/explain-calls.js'
import {phaseText} from '../decision/calls-text.js'
import {eventsText} from '../decision/events-text.js'
import {outcomeText} from '../decision/outcome-text.js'
import {specText} from '../decision/spec-text.js'
import {truncate, visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'

type Kind<Name extends ReplResult['kind']> = Extract<ReplResult, {readonly kind: Name}>

/** Per call: what it said, the line that said so, the tests on the way; then what became of it and what was lost. */
export function whyText({record, calls}: Kind<'why'>, look: Look): string {
  const {chalk} = look
  const blocks = calls.flatMap((why) => {
    const call = record.calls[why.index]
    if (!call) return []
    const {result} = call
    const said =
      result.kind === 'spec'
        ? specText(result.spec, result.match)
        : result.kind === 'rotation'
          ? 'a rotation'
          : `${result.kind === 'failure' ? 'fails' : 'not decided'}: ${result.message}`
    const made = why.position ? [`  made at line ${lineText(why.position.line, why.source, look)}`] : []
    return [
      `${chalk.bold(phaseText(why))}: ${visible(said)}`,
      ...made,
      ...why.tests.map((test) => testText(test, look)),
    ]
  })
  const lost = record.events.filter(({level}) => level === 'failure')
  const [outcome = ''] = outcomeText(record.outcome)
  return [
    ...(blocks.length === 0 ? ['no call was made'] : blocks),
    `${chalk.bold('outcome')}: ${visible(outcome)}`,
    ...(lost.length === 0 ? [] : [eventsText(record, lost, look)]),
  ].join('\n')
}

function testText(test: Test, look: Look): string {
  const {chalk} = look
  const {true: yes, false: no} = test
  const came =
    yes > 0 && no > 0
      ? `${String(yes)}× yes, ${String(no)}× no`
      : `${yes > 0 ? 'yes' : 'no'}${yes + no > 1 ? ` ${String(yes + no)}×` : ''}`
  const painted = no === 0 ? chalk.green(came) : yes === 0 ? chalk.red(came) : chalk.yellow(came)
  return `  ${painted} at line ${lineText(test.line, test.source, look)}`
}

function lineText(line: number, source: string, {chalk, width}: Look): string {
  return `${String(line)}: ${chalk.dim(truncate(visible(source), Math.max(20, width - 30)))}`
}

/** The lines that calls ran, what they changed, how their tests came out. */
export function traceText({calls}: Kind<'trace'>, look: Look): string {
  if (calls.length === 0) return 'no call was made'
  return calls.map((call) => oneTrace(call, look)).join('\n')
}

/** Lines of a trace shown at most. */
const SHOWN = 200

function oneTrace(call: Kind<'trace'>['calls'][number], look: Look): string {
  const {chalk} = look
  const lines = call.lines.slice(0, SHOWN).map(({line, source, depth, changed, outcomes}) => {
    const values = changed.map(({name, value}) => `${name} = ${truncate(visible(value), 60)}`)
    const tests = outcomes.map((outcome) => (outcome ? 'yes' : 'no'))
    const tail = [...tests, ...values].join(', ')
    const code = `${'  '.repeat(depth)}${truncate(visible(source), 100)}`
    return `  ${String(line).padStart(4)}  ${code}${tail === '' ? '' : `  ${chalk.cyan(`# ${tail}`)}`}`
  })
  const hidden = call.lines.length - lines.length
  const rest =
    hidden > 0 || call.truncated ? [chalk.dim(`  … ${hidden > 0 ? `and ${String(hidden)} more` : 'and more'}`)] : []
  return [chalk.bold(`${String(call.index)} ${phaseText(call)}`), ...lines, ...rest].join('\n')
}

/** Instructions per call, and the most expensive lines. */
export function stepsText({steps, calls, lines}: Kind<'steps'>, look: Look): string {
  const {chalk} = look
  const table = renderTable(
    calls,
    [
      {title: '#', text: ({index}) => String(index), align: 'right'},
      {title: 'CALL', text: phaseText},
      {title: 'STEPS', text: ({steps: own}) => String(own), align: 'right'},
      {
        title: 'OF THE CEILING',
        text: ({steps: own}) => `${((own / steps.ceiling) * 100).toFixed(1)} %`,
        align: 'right',
      },
    ],
    look,
  )
  const top = renderTable(
    lines.slice(0, 10),
    [
      {title: 'STEPS', text: ({steps: own}) => String(own), align: 'right'},
      {title: 'LINE', text: ({line}) => String(line), align: 'right'},
      {title: 'SOURCE', text: ({source}) => source, shrinks: true},
    ],
    look,
  )
  const total = chalk.dim(
    `${String(steps.total)} in all, ${String(steps.max)} in the longest call of at most ${String(steps.ceiling)}`,
  )
  return [table, total, ...(lines.length === 0 ? [] : [top])].join('\n')
}
