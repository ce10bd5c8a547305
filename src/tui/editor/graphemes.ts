import {graphemes, graphemeWidth, isNarrow} from '../../output/graphemes.js'

/** A character as people see it, with what combines with it; where it stands in its line, and how wide it is. */
export interface Cell {
  readonly text: string
  /** UTF-16 offset in the line. */
  readonly at: number
  /** Column on which it begins, from 0. */
  readonly column: number
  /** Columns it takes: 2 for wide ones; a tab reaches to the next stop. */
  readonly width: number
}

const TAB = 4

/** The characters of one line. */
export function cellsOf(line: string): readonly Cell[] {
  if (isNarrow(line)) return Array.from(line, (text, at) => ({text, at, column: at, width: 1}))
  let column = 0
  return Array.from(graphemes(line), ({segment: text, index: at}) => {
    const cell = {text, at, column, width: text === '\t' ? TAB - (column % TAB) : graphemeWidth(text)}
    column += cell.width
    return cell
  })
}

/** The offset behind the character that begins at `at`; the end stays the end. */
export function nextCharacter(text: string, at: number): number {
  if (at >= text.length) return text.length
  // What combines never crosses a line.
  const line = text.slice(at, endOfLine(text, at))
  return line === '' ? at + 1 : at + (graphemes(line).containing(0)?.segment.length ?? 1)
}

/** The offset of the character before `at`; the beginning stays the beginning. */
export function previousCharacter(text: string, at: number): number {
  if (at <= 0) return 0
  const start = text.lastIndexOf('\n', at - 1) + 1
  if (start === at) return at - 1
  return start + (graphemes(text.slice(start, at)).containing(at - start - 1)?.index ?? 0)
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
