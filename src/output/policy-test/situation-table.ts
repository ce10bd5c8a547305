import type {DecisionTable, TableColumn, TableRow} from '../../policy/probe/decision-table.js'
import {displayWidth, truncate} from '../display-text.js'
import {pad} from '../pad.js'
import {wrap} from '../wrap.js'
import {appsText} from './apps-text.js'
import type {TableLook} from './decision-table-text.js'

/** Situations need this much for their names; apps that leave less go to a table of their own. */
const LEAST_LABEL = 26

/** A longer name of an app is cut. */
const MOST_HEAD = 18

const GAP = '  '

/** Columns of the same apps, which share a head. */
interface Apps {
  readonly label: string
  readonly columns: readonly Column[]
  readonly width: number
}

interface Column {
  /** In the cells of a row. */
  readonly index: number
  readonly head: string
  readonly width: number
}

/** Which situation leads to which outcome: one table, or several where there are more apps than fit side by side. */
export function renderSituations({columns, rows}: DecisionTable, look: TableLook): readonly string[] {
  return chunk(groupColumns(columns, rows), look.width).map((apps) => renderTable(apps, rows, look))
}

const MOMENT_TEXT = {day: 'Wed 11:20', evening: 'Fri 20:40', always: ''} as const

function groupColumns(columns: readonly TableColumn[], rows: readonly TableRow[]): Apps[] {
  const indices = columns.map((_, index) => index)
  const starts = indices.filter((index) => columns[index]?.apps.join() !== columns[index - 1]?.apps.join())
  return starts.map((start, position) => {
    const own = indices.slice(start, starts[position + 1]).map((index): Column => {
      const head = MOMENT_TEXT[columns[index]?.moment ?? 'always']
      const widest = Math.max(...rows.map(({cells}) => cellText(cells[index] ?? []).length), 1)
      return {index, head, width: Math.max(head.length, widest)}
    })
    const label = starts.length === 1 ? 'every app' : appsText(columns[start]?.apps ?? [])
    const cells = own.reduce((sum, {width}) => sum + width + GAP.length, -GAP.length)
    return {label, columns: own, width: Math.max(cells, Math.min(displayWidth(label), MOST_HEAD))}
  })
}

/** As many apps side by side as leave room for the names of situations. */
function chunk(all: readonly Apps[], width: number): Apps[][] {
  const chunks: Apps[][] = []
  let room = 0
  for (const apps of all) {
    const needed = apps.width + GAP.length
    const last = chunks.at(-1)
    if (last !== undefined && needed <= room) {
      last.push(apps)
      room -= needed
    } else {
      chunks.push([apps])
      room = width - LEAST_LABEL - needed
    }
  }
  return chunks
}

function renderTable(apps: readonly Apps[], all: readonly TableRow[], {chalk, width, paint}: TableLook): string {
  const labelWidth = width - apps.reduce((sum, each) => sum + each.width + GAP.length, 0)
  const heads = apps.map((each) => GAP + pad(truncate(each.label, each.width), each.width)).join('')
  const moments = apps.map((each) => line(each, ({head, width: own}) => pad(head, own))).join('')
  const lines = [chalk.bold(`${pad('SITUATION', labelWidth)}${heads}`.trimEnd())]
  if (moments.trim() !== '') lines.push(chalk.dim(`${' '.repeat(labelWidth)}${moments}`.trimEnd()))
  for (const {probes, cells} of merge(all, apps)) {
    const cell = ({index, width: own}: Column): string => {
      const letters = cells[index] ?? []
      const text = cellText(letters)
      const shown = letters.length === 0 ? chalk.dim(text) : letters.length > 3 ? text : letters.map(paint).join('')
      return shown + ' '.repeat(Math.max(0, own - text.length))
    }
    const [first = '', ...rest] = nameLines(probes, labelWidth - 1)
    const shown = apps.map((each) => line(each, cell)).join('')
    lines.push(`${pad(first, labelWidth)}${shown}`.trimEnd(), ...rest)
  }
  return lines.join('\n')
}

/** The columns of some apps, as wide as their head. */
function line({columns, width}: Apps, text: (column: Column) => string): string {
  return GAP + pad(columns.map(text).join(GAP), width)
}

/** Rows that differ only where other apps are concerned are one here. */
function merge(rows: readonly TableRow[], apps: readonly Apps[]): TableRow[] {
  const merged = new Map<string, {probes: string[]; cells: TableRow['cells']}>()
  for (const {probes, cells} of rows) {
    const key = JSON.stringify(apps.flatMap(({columns}) => columns.map(({index}) => cells[index])))
    const same = merged.get(key)
    if (same === undefined) merged.set(key, {probes: [...probes], cells})
    else same.probes.push(...probes)
  }
  return [...merged.values()]
}

/** `·` where a situation was not tried, up to three letters, a range beyond. */
function cellText(letters: readonly string[]): string {
  if (letters.length === 0) return '·'
  return letters.length > 3 ? `${letters[0] ?? ''}…${letters.at(-1) ?? ''}` : letters.join('')
}

/** Situations with commas, the lines after the first indented; of the usual case only the first is named. */
function nameLines(probes: readonly string[], width: number): readonly string[] {
  const [first = '', ...others] = probes
  const text =
    first === 'ordinary' && others.length > 3
      ? `${first} and ${String(others.length)} other situations`
      : probes.join(', ')
  return wrap(text, width - 2).map((words, index) => (index === 0 ? words : `  ${words}`))
}
