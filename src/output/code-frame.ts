import type {Place} from '../errors.js'
import {displayWidth, truncate, visible} from './display-text.js'
import type {Look} from './look.js'

/** Lines shown before and after the one that matters. */
const AROUND = 2

/**
 * Draws the lines around a place with a caret below the column. A line that is too long is cut, at its beginning where the
 * column would not be seen.
 *
 * @returns lines without a final newline; empty where the place has no text, no line, or a line outside the text.
 */
export function renderCodeFrame(place: Place, look: Look): string {
  const lines = place.text?.split(/\r\n|\r|\n/)
  if (!lines || place.line === undefined || place.line < 1 || place.line > lines.length) return ''
  const first = Math.max(1, place.line - AROUND)
  const last = Math.min(lines.length, place.line + AROUND)
  const gutter = String(last).length
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const isPlace = number === place.line
    const label = String(number).padStart(gutter)
    const source = lines[number - 1] ?? ''
    const room = look.width - gutter - 5
    const before = isPlace ? visible([...source].slice(0, (place.column ?? 1) - 1).join('')) : ''
    const hidden = displayWidth(before) < room ? 0 : displayWidth(before) - Math.floor(room / 2)
    const text = truncate(withoutBegin(visible(source), hidden), room)
    const mark = isPlace ? look.chalk.red('>') : ' '
    frame.push(`${mark} ${look.chalk.dim(`${label} |`)}${text === '' ? '' : ` ${text}`}`)
    if (isPlace && place.column !== undefined) {
      const indent = ' '.repeat(displayWidth(withoutBegin(before, hidden)))
      frame.push(`  ${' '.repeat(gutter)} ${look.chalk.dim('|')} ${indent}${look.chalk.red('^')}`)
    }
  }
  return frame.join('\n')
}

/** Text without so many columns of its beginning, in place of which stands `…`. */
function withoutBegin(text: string, columns: number): string {
  if (columns === 0) return text
  const characters = [...text]
  let width = 0
  while (width < columns) width += displayWidth(characters.shift() ?? ' ')
  return `…${characters.join('')}`
}
