import {stripVTControlCharacters} from 'node:util'
import {displayWidth} from './display-text.js'

/** The size of a terminal, in characters. */
export interface Screen {
  readonly columns: number
  readonly rows: number
}

/** What was drawn last: the rows that it takes. */
export interface Frame {
  /** What to write, to put this frame where the one before stands. */
  readonly text: string
  readonly rows: number
}

const ERASE_BELOW = '\u001B[J'

/**
 * Draws lines in the place of those that were drawn before, and leaves the cursor on the row below them.
 *
 * Nothing above is touched. Lines for which there is no room are counted in the last row: a terminal cannot go back to
 * rows that have left it.
 *
 * @param before - rows of the last frame; 0 where there is none.
 */
export function drawFrame(text: string, before: number, {columns, rows}: Screen): Frame {
  const lines = text.split('\n')
  const heights = lines.map((line) => heightOf(line, columns))
  const room = Math.max(1, rows - 1)
  let shown = lines.length
  let height = heights.reduce((sum, each) => sum + each, 0)
  const isCut = height > room
  while (shown > 0 && isCut && height > room - 1) height -= heights[--shown] ?? 0
  const count = lines.length - shown
  const kept = isCut ? [...lines.slice(0, shown), `… ${count} more ${count === 1 ? 'line' : 'lines'}`] : lines
  const up = before === 0 ? '' : `\r\u001B[${Math.min(before, room)}A${ERASE_BELOW}`
  return {text: `${up}${kept.join('\n')}\n`, rows: height + (isCut ? 1 : 0)}
}

/** Rows that a line takes; a wide character that has no room at the end of one goes to the next. */
function heightOf(line: string, columns: number): number {
  let rows = 1
  let column = 0
  for (const character of stripVTControlCharacters(line)) {
    const width = displayWidth(character)
    if (column + width > columns) {
      rows++
      column = 0
    }
    column += width
  }
  return rows
}
