import {cellsOf, type Cell} from '../editor/graphemes.js'

/** One row of a text on a screen. */
export interface Row {
  /** `at` is the offset in the whole text, `column` that on the row. */
  readonly cells: readonly Cell[]
  /** Offsets of its beginning and end. */
  readonly from: number
  readonly to: number
  /** A line begins here, and not only goes on. */
  readonly isFirst: boolean
}

/** Breaks each line where it reaches `width` columns; a text has at least one row. */
export function rowsOf(text: string, width: number): readonly Row[] {
  const rows: Row[] = []
  let start = 0
  for (const line of text.split('\n')) {
    let cells: Cell[] = []
    let from = start
    let used = 0
    let isFirst = true
    for (const cell of cellsOf(line)) {
      if (used + cell.width > width && cells.length > 0) {
        rows.push({cells, from, to: start + cell.at, isFirst})
        cells = []
        from = start + cell.at
        used = 0
        isFirst = false
      }
      cells.push({...cell, at: start + cell.at, column: used})
      used += cell.width
    }
    rows.push({cells, from, to: start + line.length, isFirst})
    start += line.length + 1
  }
  return rows
}

/** Row and column of an offset. */
export function placeOf(rows: readonly Row[], offset: number): {readonly row: number; readonly column: number} {
  // At the seam of two rows the caret is on the second one.
  const row = rows.findLastIndex(({from}) => from <= offset)
  const {cells = []} = rows[row] ?? {}
  const cell = cells.findLast(({at}) => at < offset)
  return {row: Math.max(0, row), column: cell === undefined ? 0 : cell.column + cell.width}
}

/** The part of `count` things that `height` of them can be shown of, with the one at `focus` in it. */
export function windowAround(
  focus: number,
  count: number,
  height: number,
): {readonly from: number; readonly to: number} {
  const from = Math.max(0, Math.min(focus - Math.floor(height / 2), count - height))
  return {from, to: Math.min(count, from + height)}
}
