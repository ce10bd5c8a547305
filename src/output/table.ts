import {displayWidth, truncate, visible} from './display-text.js'
import type {Look} from './look.js'

export interface Column<Row> {
  readonly title: string
  /** The cell's text without colour; empty where there is nothing to say. */
  readonly text: (row: Row) => string
  readonly align?: 'left' | 'right'
  /** Colours a cell that is already cut and padded. */
  readonly paint?: (text: string, row: Row) => string
  /** Columns that give way first when the table is too wide; others are never cut. */
  readonly shrinks?: boolean
}

const GAP = 2

/** Between the columns of tables that the earlier tools had, which scripts may count (visor-rpc F.0). */
export const ERA_GAP = 5

/**
 * Sets rows in columns, the titles above them. Where `look.width` is too small, columns that may shrink are cut with `…`.
 *
 * @returns lines without trailing spaces and without a final newline; only the titles when there are no rows.
 */
export function renderTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], look: Look, gap = GAP): string {
  const cells = rows.map((row) => columns.map((column) => visible(column.text(row)).replaceAll('\n', ' ')))
  const natural = columns.map((column, index) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? '')), displayWidth(column.title)),
  )
  const widths = shrink(natural, columns, look.width - gap * (columns.length - 1))
  const line = (texts: readonly string[], paint: (text: string, index: number) => string): string =>
    texts
      .map((text, index) => {
        const isLast = index === columns.length - 1
        return paint(fit(text, widths[index] ?? 0, columns[index]?.align ?? 'left', isLast), index)
      })
      .join(' '.repeat(gap))
      .trimEnd()
  const titles = line(
    columns.map((column) => column.title),
    (text) => look.chalk.bold(text),
  )
  const body = rows.map((row, rowIndex) =>
    line(cells[rowIndex] ?? [], (text, index) => columns[index]?.paint?.(text, row) ?? text),
  )
  return [titles, ...body].join('\n')
}

function fit(text: string, width: number, align: 'left' | 'right', isLast: boolean): string {
  const cut = truncate(text, width)
  const padding = ' '.repeat(Math.max(0, width - displayWidth(cut)))
  if (align === 'right') return padding + cut
  return isLast ? cut : cut + padding
}

/** Takes what is too much from the widest of the columns that may shrink, down to the width of `…`. */
function shrink(natural: readonly number[], columns: readonly Column<never>[], width: number): readonly number[] {
  const widths = [...natural]
  let excess = widths.reduce((sum, each) => sum + each, 0) - width
  while (excess > 0) {
    let widest = -1
    for (const [index, each] of widths.entries()) {
      if (columns[index]?.shrinks && each > 1 && (widest < 0 || each > (widths[widest] ?? 0))) widest = index
    }
    if (widest < 0) break
    widths[widest] = (widths[widest] ?? 0) - 1
    excess--
  }
  return widths
}
