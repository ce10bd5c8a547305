import {OTHER_APP} from '../../policy/probe/catalogue/apps.js'
import type {DecisionTable, OutcomeRow, TableColumn, Weekday, WeekOfApps} from '../../policy/probe/decision-table.js'
import {displayWidth, truncate} from '../display-text.js'
import type {Look} from '../look.js'
import {wrap} from '../wrap.js'
import {outcomeText, paintOutcome} from './outcome-text.js'

/** Columns where there is no terminal: what a mail or a README holds. */
const DEFAULT_WIDTH = 80

/** Outcomes beyond these are rare, and in the JSON document. */
const MOST_OUTCOMES = 14

const BAR = 8

/**
 * A decision table as text: outcomes by letter, which situation leads to which, and the week.
 *
 * @returns lines that fit the width, without a final newline.
 */
export function renderDecisionTable(table: DecisionTable, look: Look): string {
  const width = Math.min(look.width, DEFAULT_WIDTH)
  const paint = painter(table, look)
  return [legend(table, look, width), situations(table, look, width, paint), ...weeks(table, look, width, paint)].join(
    '\n\n',
  )
}

type Paint = (letter: string) => string

function painter({outcomes}: DecisionTable, {chalk}: Look): Paint {
  const paints = new Map(outcomes.map(({letter, outcome}) => [letter, paintOutcome(chalk, outcome)]))
  return (letter) => (paints.get(letter) ?? ((text: string) => text))(letter)
}

function legend({outcomes}: DecisionTable, {chalk}: Look, width: number): string {
  const hasRecorded = outcomes.some((row) => row.recorded_dials > 0)
  const counts = hasRecorded ? 18 : 8
  const most = Math.max(1, ...outcomes.map((row) => row.probe_dials))
  const textWidth = width - 3 - BAR - 2 - counts
  const line = ({letter, outcome, probe_dials: probes, recorded_dials: recorded}: OutcomeRow): string => {
    const colour = paintOutcome(chalk, outcome)
    const text = truncate(outcomeText(outcome), textWidth)
    const bar = '█'.repeat(probes === 0 ? 0 : Math.max(1, Math.round((probes / most) * BAR)))
    const numbers = count(probes).padStart(8) + (hasRecorded ? count(recorded).padStart(10) : '')
    return `${colour(letter.padEnd(3))}${pad(text, textWidth)}  ${colour(bar.padEnd(BAR))}${numbers}`.trimEnd()
  }
  const title = `${'OUTCOME'.padEnd(width - counts)}${'PROBES'.padStart(8)}${hasRecorded ? 'RECORDED'.padStart(10) : ''}`
  const rest = outcomes.length - MOST_OUTCOMES
  return [
    chalk.bold(title),
    ...outcomes.slice(0, MOST_OUTCOMES).map(line),
    ...(rest > 0 ? [chalk.dim(`   and ${String(rest)} more, which -o json lists`)] : []),
  ].join('\n')
}

/** Nothing for none, so that the numbers stand out. */
function count(dials: number): string {
  return dials === 0 ? '' : String(dials)
}

function situations({columns, rows}: DecisionTable, {chalk}: Look, width: number, paint: Paint): string {
  const heads = columns.map(({moment}) => MOMENT_TEXT[moment ?? 'always'])
  const groups = groupColumns(columns)
  const widths = columnWidths(
    groups,
    heads,
    rows.map(({cells}) => cells),
    width,
  )
  const cellsWidth = widths.reduce((sum, each) => sum + each + 2, 0)
  const labelWidth = width - cellsWidth
  const above = groups.map(({label, from, to}) => {
    const span = widths.slice(from, to).reduce((sum, each) => sum + each + 2, -2)
    return '  ' + pad(truncate(label, span), span)
  })
  const below = widths.map((each, index) => '  ' + pad(heads[index] ?? '', each))
  const lines = [chalk.bold(`${pad('SITUATION', labelWidth)}${above.join('')}`.trimEnd())]
  if (heads.some((head) => head !== '')) lines.push(chalk.dim(`${' '.repeat(labelWidth)}${below.join('')}`.trimEnd()))
  for (const [index, {probes, cells}] of rows.entries()) {
    const texts = cells.map((letters, column) => {
      const shown = cellText(letters)
      const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(shown)))
      return (
        '  ' +
        (letters.length === 0 ? chalk.dim(shown) : letters.length > 3 ? shown : letters.map(paint).join('')) +
        blank
      )
    })
    const [first = '', ...rest] = wrapList(index === 0 ? shorten(probes) : probes, labelWidth - 1)
    lines.push(`${pad(first, labelWidth)}${texts.join('')}`.trimEnd(), ...rest)
  }
  return lines.join('\n')
}

const MOMENT_TEXT = {day: 'Wed 11:20', evening: 'Fri 20:40', always: ''} as const

/** `·` where a situation was not tried, up to three letters, a range beyond. */
function cellText(letters: readonly string[]): string {
  if (letters.length === 0) return '·'
  return letters.length > 3 ? `${letters[0] ?? ''}…${letters.at(-1) ?? ''}` : letters.join('')
}

/** The usual case has most situations; their names would fill the page. */
function shorten(probes: readonly string[]): string[] {
  if (probes.length <= 4) return [...probes]
  return [...probes.slice(0, 1), `and ${String(probes.length - 1)} other situations`]
}

interface ColumnGroup {
  readonly label: string
  readonly from: number
  readonly to: number
}

/** Columns of the same apps share a head. */
function groupColumns(columns: readonly TableColumn[]): ColumnGroup[] {
  const groups: ColumnGroup[] = []
  for (const [index, {apps}] of columns.entries()) {
    const label = appsText(
      apps,
      columns.every((column) => column.apps === apps),
    )
    const last = groups.at(-1)
    if (last?.label === label) groups[groups.length - 1] = {...last, to: index + 1}
    else groups.push({label, from: index, to: index + 1})
  }
  return groups
}

function appsText(apps: readonly string[], isAlone: boolean): string {
  if (isAlone) return 'every app'
  return apps.includes(OTHER_APP) ? 'other apps' : apps.join(', ')
}

function columnWidths(
  groups: readonly ColumnGroup[],
  heads: readonly string[],
  cells: readonly (readonly (readonly string[])[])[],
  width: number,
): number[] {
  const widths = heads.map((head, column) =>
    Math.max(1, displayWidth(head), ...cells.map((row) => displayWidth(cellText(row[column] ?? [])))),
  )
  const limit = Math.floor((width - 26) / Math.max(1, groups.length)) - 2
  for (const {label, from, to} of groups) {
    const span = widths.slice(from, to).reduce((sum, each) => sum + each + 2, -2)
    const missing = Math.min(displayWidth(label), limit) - span
    if (missing > 0) widths[to - 1] = (widths[to - 1] ?? 0) + missing
  }
  return widths
}

/** Names with commas, in lines of at most `width`; lines after the first are indented. */
function wrapList(names: readonly string[], width: number): string[] {
  const text = names
    .map((name, index) => (names[index + 1]?.startsWith('and ') === false ? `${name},` : name))
    .join(' ')
  return wrap(text, width - 2).map((line, index) => (index === 0 ? line : `  ${line}`))
}

function weeks({week}: DecisionTable, look: Look, width: number, paint: Paint): string[] {
  if (week.length === 0) return []
  const isFlat = week.every(isSteady)
  if (isFlat) return []
  return [[look.chalk.bold('WEEK'), ...week.flatMap((each) => weekLines(each, look, width, paint))].join('\n')]
}

function isSteady({days}: WeekOfApps): boolean {
  const [first] = days
  return days.length === 1 && first !== undefined && new Set(first.hours).size === 1
}

function weekLines(week: WeekOfApps, {chalk}: Look, width: number, paint: Paint): string[] {
  const name = truncate(appsText(week.apps, false), width - 40)
  const steady = week.days[0]?.hours[0]
  if (isSteady(week) && steady !== undefined) return [`${name}  ${paint(steady)} at every hour`]
  const labels = week.days.map(({days}) => daysText(days))
  const labelWidth = Math.max(...labels.map(displayWidth)) + 2
  const indent = ' '.repeat(2)
  return [
    name,
    chalk.dim(`${indent}${' '.repeat(labelWidth)}0     6     12    18    24`),
    ...week.days.map(
      ({hours}, index) => `${indent}${pad(labels[index] ?? '', labelWidth)}${hours.map(paint).join('')}`,
    ),
  ]
}

const SHORT_DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
}

/** `Mon–Thu, Sat, Sun` */
function daysText(days: readonly Weekday[]): string {
  const order = Object.keys(SHORT_DAYS)
  const runs: Weekday[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && order.indexOf(day) === order.indexOf(last) + 1) run.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap((run) => {
      const names = run.map((day) => SHORT_DAYS[day])
      return names.length > 2 ? [`${names[0] ?? ''}–${names.at(-1) ?? ''}`] : names
    })
    .join(', ')
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
