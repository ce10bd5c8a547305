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

/** Looks at Starlark as far as needed to know whether a line more may belong to it. */
export function openEnds(text: string): OpenEnds {
  let depth = 0
  let isInString = false
  let lastCode = ''
  for (const {0: piece, groups} of text.matchAll(PIECE)) {
    const isLong = /^[rb]{0,2}(?:"""|''')/u.test(piece)
    if (isLong) isInString = groups?.['long'] === undefined && groups?.['long2'] === undefined
    if ('([{'.includes(piece)) depth += 1
    if (')]}'.includes(piece)) depth = Math.max(0, depth - 1)
    if (!piece.startsWith('#') && piece.trim() !== '') lastCode = piece
  }
  return {
    depth,
    isInString,
    isContinued: !isInString && /\\\n?$/u.test(text) && lastCode === '\\',
    opensBlock: depth === 0 && lastCode === ':',
  }
}

/** The text with strings and comments blanked out, at the same length, so that what is left is code and in its place. */
export function blankLiterals(text: string): string {
  return text.replaceAll(LITERAL, (piece) => '_'.repeat(piece.length))
}

/** Whether the text cannot be an entry yet: something in it is not closed. */
export function isOpen(text: string): boolean {
  const {depth, isInString, isContinued} = openEnds(text)
  return depth > 0 || isInString || isContinued
}
