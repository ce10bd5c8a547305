import type {Phase} from '../../policy/model/record.js'
import {lowestPercent, percentOf, type Branch, type Share} from '../../policy/suite/coverage/summarize-coverage.js'
import type {PolicyCoverage} from '../../policy/suite/report.js'
import {displayWidth, truncate, visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'
import type {SuitesView} from './suites-view.js'

/** Coverage of every policy as a table, the source of what is not covered, and the gate; empty without coverage. */
export function coverageText({run, threshold}: SuitesView, look: Look): string {
  const {coverage} = run.report
  if (coverage.length === 0) return ''
  const {chalk} = look
  const table = renderTable(
    coverage,
    [
      {title: 'COVERAGE', text: ({policy}) => policy, shrinks: true},
      {
        title: 'LINES',
        text: ({lines}) => share(lines),
        align: 'right',
        paint: (text, row) => paint(text, row.lines, look),
      },
      {
        title: 'CONDITIONS',
        text: ({conditions}) => share(conditions),
        align: 'right',
        paint: (text, row) => paint(text, row.conditions, look),
      },
      {
        title: 'CALLS',
        text: ({calls}) => share(calls),
        align: 'right',
        paint: (text, row) => paint(text, row.calls, look),
      },
      {title: 'NOT COVERED', text: missing, shrinks: true},
    ],
    look,
  )
  const sources = coverage
    .filter(({lines, conditions}) => percentOf(lines) < 100 || percentOf(conditions) < 100)
    .map((policy) => annotated(policy, run.texts.get(policy.policy) ?? '', look))
  const lowest = Math.min(...coverage.map(lowestPercent))
  const gate =
    threshold !== null && lowest < threshold
      ? chalk.red(`coverage is ${lowest.toFixed(1)} %, less than ${String(threshold)} %`)
      : ''
  const uncounted = coverage.reduce((sum, each) => sum + each.uncounted, 0)
  const left = uncounted === 0 ? '' : chalk.yellow(`${String(uncounted)} calls could not be counted`)
  return [table, ...sources, left, gate].filter((part) => part !== '').join('\n\n')
}

function share({covered, total}: Share): string {
  return total === 0 ? '-' : `${String(covered)}/${String(total)}`
}

function paint(text: string, {covered, total}: Share, {chalk}: Look): string {
  return covered === total ? chalk.green(text) : chalk.red(text)
}

function missing({line_hits, branches, by_call}: PolicyCoverage): string {
  const lines = line_hits.filter(({hits}) => hits === 0).map(({line}) => String(line))
  const open = branches.filter((branch) => branch.true === 0 || branch.false === 0)
  const phases = (Object.keys(by_call) as Phase[]).filter((phase) => by_call[phase]?.calls === 0)
  return [
    ...(lines.length === 0 ? [] : [`lines ${lines.join(', ')}`]),
    ...open.map((branch) => `${String(branch.line)}:${String(branch.column)} never ${neverText(branch)}`),
    ...phases.map((phase) => `no ${phase} call`),
  ].join('; ')
}

function neverText({true: wasTrue, false: wasFalse}: {readonly true: number; readonly false: number}): string {
  if (wasTrue === 0 && wasFalse === 0) return 'met'
  return wasTrue === 0 ? 'true' : 'false'
}

/** The source with how often each line ran, and below a line which outcomes of its conditions are missing. */
function annotated({policy, line_hits, branches}: PolicyCoverage, text: string, look: Look): string {
  const {chalk} = look
  const hits = new Map(line_hits.map((each) => [each.line, each.hits]))
  const lines = text.split(/\r\n|\r|\n/u)
  if (lines.at(-1) === '') lines.pop()
  const width = Math.max(3, ...line_hits.map((each) => String(each.hits).length))
  const gutter = String(lines.length).length
  const out = [chalk.bold(visible(policy))]
  for (const [index, source] of lines.entries()) {
    const number = index + 1
    const count = hits.get(number)
    const label = `${String(number).padStart(gutter)} ${(count === undefined ? '' : `${String(count)}×`).padStart(width + 1)} │`
    const body = truncate(visible(source), look.width - gutter - width - 5)
    const line = `${label} ${body}`.trimEnd()
    out.push(count === 0 ? chalk.red(line) : count === undefined ? chalk.dim(line) : line)
    for (const branch of branches) {
      if (branch.line !== number || (branch.true > 0 && branch.false > 0)) continue
      const mark = `${' '.repeat(gutter + width + 2)} │ ${caretText(branch, source, look.width - gutter - width - 5)}`
      out.push(chalk.yellow(mark))
    }
  }
  return out.join('\n')
}

/** What is missing of a condition, with a caret below it; with its column where the line is too long for one. */
function caretText(branch: Branch, source: string, room: number): string {
  const before = displayWidth(visible([...source].slice(0, branch.column - 1).join('')))
  const what = `${branch.kind} never ${neverText(branch)}`
  if (before + what.length + 2 <= room) return `${' '.repeat(before)}^ ${what}`
  return before > what.length && before < room
    ? `${' '.repeat(before - what.length - 1)}${what} ^`
    : `column ${String(branch.column)}: ${what}`
}
