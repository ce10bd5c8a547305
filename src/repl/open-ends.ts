/** What of a text is still open at its end. */
export interface OpenEnds {
  /** Parentheses, brackets and braces. */
  readonly depth: number
  /** Inside a string over several lines. */
  readonly isInString: boolean
  /** A backslash continues the last line. */
  readonly isContinued: boolean
  /** The last line that says anything ends with a colon that opens a block. */
  readonly opensBlock: boolean
}

/** A comment, a string of either kind with its prefix, or an unclosed rest of one. */
const LITERAL =
  /#[^\n]*|[rb]{0,2}(?:"""(?:\\[^]|(?!""")[^])*(?<long>""")?|'''(?:\\[^]|(?!''')[^])*(?<long2>''')?|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?)/gu

/** One of these, a word, spaces, or one other character. */
const PIECE = new RegExp(`${LITERAL.source}|\\w+|\\s+|[^]`, 'gu')

/** What reading a text line by line has to know of the lines before. */
export interface Scan {
  readonly depth: number
  /** The quotes of the long string that is open; empty outside. */
  readonly quotes: string
  /** The last piece that is neither space nor comment. */
  readonly lastCode: string
  readonly isContinued: boolean
}

export const NOTHING_READ: Scan = {depth: 0, quotes: '', lastCode: '', isContinued: false}

/** Reads on: one or more whole lines, behind those that are read. */
export function scan(before: Scan, lines: string): Scan {
  let {depth, lastCode} = before
  let quotes = ''
  for (const {0: piece, groups} of `${before.quotes}${lines}`.matchAll(PIECE)) {
    const long = /^[rb]{0,2}("""|''')/u.exec(piece)?.[1]
    if (long !== undefined) quotes = groups?.['long'] === undefined && groups?.['long2'] === undefined ? long : ''
    if ('([{'.includes(piece)) depth += 1
    if (')]}'.includes(piece)) depth = Math.max(0, depth - 1)
    if (!piece.startsWith('#') && piece.trim() !== '') lastCode = piece
  }
  return {depth, quotes, lastCode, isContinued: quotes === '' && /\\\n?$/u.test(lines) && lastCode === '\\'}
}

/** Looks at Starlark as far as needed to know whether a line more may belong to it. */
export function openEnds(text: string): OpenEnds {
  return endsOf(scan(NOTHING_READ, text))
}

export function endsOf({depth, quotes, lastCode, isContinued}: Scan): OpenEnds {
  return {depth, isInString: quotes !== '', isContinued, opensBlock: depth === 0 && lastCode === ':'}
}

/** The text with strings and comments blanked out, at the same length, so that what is left is code and in its place. */
export function blankLiterals(text: string): string {
  return text.replaceAll(LITERAL, (piece) => '_'.repeat(piece.length))
}

/** Whether a text cannot be an entry yet: something in it is not closed. */
export function isOpen({depth, quotes, isContinued}: Scan): boolean {
  return depth > 0 || quotes !== '' || isContinued
}
