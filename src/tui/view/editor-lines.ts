import {visible} from '../../output/display-text.js'
import type {Look} from '../../output/look.js'
import {PROMPTS} from '../../repl/prompts.js'
import {cellsOf} from '../editor/graphemes.js'
import {painter, stylesOf, type Paint, type Style} from './highlight.js'
import {placeOf, rowsOf, windowAround, type Row} from './layout.js'

/** On a narrow terminal what is typed needs the room. */
const NARROW = 24

/** Lines of an entry with the place of its caret, from the upper left. */
export interface Block {
  readonly lines: readonly string[]
  readonly cursor: {readonly x: number; readonly y: number}
}

/** An entry broken into the rows of a screen, before it is known how many of them there is room for. */
export interface EditorLayout {
  readonly text: string
  readonly caret: number
  readonly rows: readonly Row[]
  /** Row and column of the caret. */
  readonly place: ReturnType<typeof placeOf>
  /** Columns before the text. */
  readonly margin: number
}

/** Breaks the text that is being typed. */
export function layOut(text: string, caret: number, columns: number): EditorLayout {
  const margin = columns < NARROW ? 2 : PROMPTS.first.length
  // The caret can stand behind the last character.
  const rows = rowsOf(text, Math.max(1, columns - margin - 1))
  return {text, caret, rows, place: placeOf(rows, caret), margin}
}

/**
 * Draws at most `height` rows; the caret's is among them.
 *
 * @param isCommanding - in the command mode of vi.
 */
export function editorBlock(layout: EditorLayout, height: number, isCommanding: boolean, look: Look): Block {
  const {text, caret, rows, place, margin} = layout
  const {from, to} = windowAround(place.row, rows.length, Math.max(1, height))
  const shown = rows.slice(from, to)
  const styles = stylesOf(text, caret, {from: shown[0]?.from ?? 0, to: shown.at(-1)?.to ?? 0})
  const paint = painter(look.chalk)
  const lines = shown.map((row, index) => {
    const isStart = from + index === 0
    const prompt = isStart ? (isCommanding ? PROMPTS.command : PROMPTS.first) : row.isFirst ? PROMPTS.more : ''
    const mark = prompt.padStart(margin).slice(-margin)
    return `${isStart ? look.chalk.bold(mark) : look.chalk.dim(mark)}${rowText(row, styles, paint)}`
  })
  return {lines, cursor: {x: margin + place.column, y: place.row - from}}
}

/** An entry as it stays on the screen: broken by nobody but the terminal. */
export function entryText(text: string, look: Look): string {
  const styles = stylesOf(text, null)
  const paint = painter(look.chalk)
  return rowsOf(text, Infinity)
    .map((row, index) => {
      const prompt = index === 0 ? look.chalk.bold(PROMPTS.first) : look.chalk.dim(PROMPTS.more)
      return `${prompt}${rowText(row, styles, paint)}`
    })
    .join('\n')
}

function rowText({text, from}: Row, styles: readonly (Style | undefined)[], paint: Paint): string {
  let line = ''
  let run = ''
  let style: Style = 'plain'
  for (const cell of cellsOf(text)) {
    const own = styles[from + cell.at] ?? 'plain'
    if (own !== style) {
      line += paint[style](run)
      run = ''
      style = own
    }
    run += cell.text === '\t' ? ' '.repeat(cell.width) : visible(cell.text)
  }
  return line + paint[style](run)
}
