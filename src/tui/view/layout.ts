import {isNarrow} from '../../output/graphemes.js'
import {cellsOf} from '../editor/graphemes.js'

/** One row of a text on a screen. */
export interface Row {
  readonly text: string
  /** Offsets in the whole text. */
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
    let from = 0
    do {
      const to = from + fitting(line, from, width)
      rows.push({text: line.slice(from, to), from: start + from, to: start + to, isFirst: from === 0})
      from = to
    } while (from < line.length)
    start += line.length + 1
  }
  return rows
}

/** How much of a line, from an offset on, fits into `width` columns: at least one character. */
function fitting(line: string, from: number, width: number): number {
  const rest = from === 0 ? line : line.slice(from)
  if (isNarrow(rest)) return Math.min(rest.length, Math.max(1, width))
  const cell = cellsOf(rest).find(({at, column, width: own}) => at > 0 && column + own > width)
  return cell?.at ?? rest.length
}

/** Row and column of an offset. */
export function placeOf(rows: readonly Row[], offset: number): {readonly row: number; readonly column: number} {
  // At the seam of two rows the caret is on the second one.
  const row = Math.max(
    0,
    rows.findLastIndex(({from}) => from <= offset),
  )
  const {text = '', from = 0} = rows[row] ?? {}
  const last = cellsOf(text.slice(0, Math.max(0, offset - from))).at(-1)
  return {row, column: last === undefined ? 0 : last.column + last.width}
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
