import {eastAsianWidth} from 'get-east-asian-width'

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

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'})

/** Lines in which every character takes one column. */
export function isSimple(line: string): boolean {
  return /^[\u0020-\u007e]*$/u.test(line)
}

/** The characters of one line. */
export function cellsOf(line: string): readonly Cell[] {
  if (isSimple(line)) return Array.from(line, (text, at) => ({text, at, column: at, width: 1}))
  let column = 0
  return Array.from(segmenter.segment(line), ({segment: text, index: at}) => {
    const cell = {text, at, column, width: text === '\t' ? TAB - (column % TAB) : widthOf(text)}
    column += cell.width
    return cell
  })
}

/** The offset behind the character that begins at `at`; the end stays the end. */
export function nextCharacter(text: string, at: number): number {
  if (at >= text.length) return text.length
  // What combines never crosses a line.
  const line = text.slice(at, endOfLine(text, at))
  return line === '' ? at + 1 : at + (segmenter.segment(line).containing(0)?.segment.length ?? 1)
}

/** The offset of the character before `at`; the beginning stays the beginning. */
export function previousCharacter(text: string, at: number): number {
  if (at <= 0) return 0
  const start = text.lastIndexOf('\n', at - 1) + 1
  if (start === at) return at - 1
  return start + (segmenter.segment(text.slice(start, at)).containing(at - start - 1)?.index ?? 0)
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** As terminals count: what combines takes no room, and an emoji that is made of several takes that of one. */
function widthOf(character: string): number {
  const first = character.codePointAt(0) ?? 0
  // Shown as one placeholder.
  if (first < 0x20 || (first >= 0x7f && first < 0xa0)) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(character) ? 0 : 1
  if (character.includes('\ufe0f') || /^\p{RI}{2}$/u.test(character)) return 2
  return eastAsianWidth(first)
}
