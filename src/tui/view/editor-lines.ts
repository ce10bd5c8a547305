import {visible} from '../../output/display-text.js'
import type {Look} from '../../output/look.js'
import {painter, stylesOf, type Style} from './highlight.js'
import {placeOf, rowsOf, windowAround, type Row} from './layout.js'

/** What stands before the first line of an entry, and before those that follow; of one width. */
export const PROMPTS = {first: 'policy> ', more: '   ...> ', command: 'policy: '} as const

/** On a narrow terminal what is typed needs the room. */
const NARROW = 24

/** Lines of an entry with the place of its caret, from the upper left. */
export interface Block {
  readonly lines: readonly string[]
  readonly cursor: {readonly x: number; readonly y: number}
}

export interface EditorShape {
  readonly text: string
  readonly caret: number
  /** The command mode of vi. */
  readonly isCommanding: boolean
  readonly columns: number
  /** Lines shown at most; the caret's is among them. */
  readonly height: number
}

/** The text that is being typed. */
export function editorBlock({text, caret, isCommanding, columns, height}: EditorShape, look: Look): Block {
  const isNarrow = columns < NARROW
  const margin = isNarrow ? 2 : PROMPTS.first.length
  // The caret can stand behind the last character.
  const rows = rowsOf(text, Math.max(1, columns - margin - 1))
  const place = placeOf(rows, caret)
  const {from, to} = windowAround(place.row, rows.length, Math.max(1, height))
  const styles = stylesOf(text, caret)
  const lines = rows.slice(from, to).map((row, index) => {
    const isStart = from + index === 0
    const prompt = isStart
      ? isCommanding
        ? PROMPTS.command
        : PROMPTS.first
      : row.isFirst
        ? PROMPTS.more
        : ' '.repeat(margin)
    const shown = isNarrow ? prompt.slice(-margin) : prompt
    return `${isStart ? look.chalk.bold(shown) : look.chalk.dim(shown)}${rowText(row, styles, look)}`
  })
  return {lines, cursor: {x: Math.min(margin + place.column, columns - 1), y: place.row - from}}
}

/** An entry as it stays on the screen: broken by nobody but the terminal. */
export function entryText(text: string, look: Look): string {
  const styles = stylesOf(text, null)
  return rowsOf(text, Infinity)
    .map((row, index) => {
      const prompt = index === 0 ? look.chalk.bold(PROMPTS.first) : look.chalk.dim(PROMPTS.more)
      return `${prompt}${rowText(row, styles, look)}`
    })
    .join('\n')
}

function rowText({cells}: Row, styles: readonly (Style | undefined)[], {chalk}: Look): string {
  const paint = painter(chalk)
  let line = ''
  let run = ''
  let style: Style = 'plain'
  for (const {text, at, width} of cells) {
    const own = styles[at] ?? 'plain'
    if (own !== style) {
      line += paint[style](run)
      run = ''
      style = own
    }
    run += text === '\t' ? ' '.repeat(width) : visible(text)
  }
  return line + paint[style](run)
}
