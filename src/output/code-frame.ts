import type {Place} from '../errors.js'
import {displayWidth, truncate, visible} from './display-text.js'
import type {Look} from './look.js'

/** Lines shown before and after the one that matters. */
const AROUND = 2

/**
 * Draws the lines around a place with a caret below the column.
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
    const text = truncate(visible(source), look.width - gutter - 5)
    const mark = isPlace ? look.chalk.red('>') : ' '
    frame.push(`${mark} ${look.chalk.dim(`${label} |`)}${text === '' ? '' : ` ${text}`}`)
    if (isPlace && place.column !== undefined) {
      const before = [...source].slice(0, place.column - 1).join('')
      const indent = ' '.repeat(displayWidth(visible(before)))
      frame.push(`  ${' '.repeat(gutter)} ${look.chalk.dim('|')} ${indent}${look.chalk.red('^')}`)
    }
  }
  return frame.join('\n')
}
