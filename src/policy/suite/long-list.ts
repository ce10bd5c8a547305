import {positionAt} from '../../json/text-position.js'

/** A piece of a text. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The line on which it begins, 1-based. */
  readonly line: number
}

/** A long list of a document, and pieces of a few of its items each. */
export interface LongList {
  readonly key: string
  readonly pieces: readonly Piece[]
  /** The document with blanks in place of the list; what is left stands where it stood. */
  readonly rest: string
}

/** Shorter texts are read in one go. */
const LONG = 32 * 1024

/** What a parser makes of a piece of this size is some hundred kilobytes; fifty cases or so. */
const PIECE = 12 * 1024

/**
 * Cuts the block list under a key of the outermost mapping into pieces that are YAML by themselves, so that no parser has
 * to hold the whole of it. In valid YAML a line that is indented as the list and begins with a dash is an item: whatever
 * an item holds, quoted texts over several lines too, is indented more (YAML 1.2, 6.1 and 8.2.1).
 *
 * @returns `null` for a text that is not long, and where there is no such list.
 */
export function cutLongList(text: string, key: string): LongList | null {
  if (text.length < LONG) return null
  const head = new RegExp(`^${key}:[ \\t]*(?:#.*)?\\r?\\n`, 'mu').exec(text)
  if (!head) return null
  const begin = head.index + head[0].length
  const item = /(?:[ \t]*(?:#.*)?\r?\n)*( *)-[ \r\n]/uy
  item.lastIndex = begin
  const indent = item.exec(text)?.[1]?.length
  if (indent === undefined) return null
  const pieces: Piece[] = []
  let [start, at] = [begin, begin]
  let [firstLine, line] = [lineOf(text, begin), lineOf(text, begin)]
  for (; at < text.length; at = lineAfter(text, at), line++) {
    const kind = lineKind(text, at, indent)
    if (kind === 'end') break
    if (kind === 'item' && at - start > PIECE) {
      pieces.push({start, end: at, line: firstLine})
      start = at
      firstLine = line
    }
  }
  pieces.push({start, end: at, line: firstLine})
  const blank = `${' '.repeat(at - begin - 1)}\n`
  return {key, pieces, rest: text.slice(0, begin) + blank + text.slice(at)}
}

function lineOf(text: string, offset: number): number {
  return positionAt(text, offset).line
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** What the line at an offset is to a list of an indentation. */
function lineKind(text: string, at: number, indent: number): 'item' | 'inside' | 'end' {
  let column = 0
  while (text[at + column] === ' ') column++
  const first = text[at + column]
  if (column > indent || first === undefined || '\t\n\r#'.includes(first)) return 'inside'
  const second = text[at + column + 1]
  const isDash = first === '-' && (second === undefined || ' \r\n'.includes(second))
  return column === indent && isDash ? 'item' : 'end'
}
