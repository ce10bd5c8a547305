/** A comment or a string literal of a Starlark text, as written. Line and column are 1-based, columns in code points. */
export interface Scanned {
  readonly kind: 'comment' | 'string'
  readonly text: string
  readonly line: number
  readonly column: number
  /** Nothing but white space before it on its line. */
  readonly ownLine: boolean
}

/** A comment, a string literal that may be unfinished, a line end, a word, or any other character. */
const TOKEN =
  /(?<comment>#[^\r\n]*)|(?<string>(?:[rR][bB]?|[bB][rR]?)?(?:"""(?:\\[^]|(?!""")[^\\])*(?:"""|$)|'''(?:\\[^]|(?!''')[^\\])*(?:'''|$)|"(?:\\[^]|[^"\\\r\n])*"?|'(?:\\[^]|[^'\\\r\n])*'?))|\r\n|\w+|[^]/gu

/** All comments and string literals, in order. Works on texts that do not parse; `#` in a string is no comment. */
export function scan(text: string): Scanned[] {
  const found: Scanned[] = []
  let [line, column, ownLine] = [1, 1, true]
  for (const {0: token, groups} of text.matchAll(TOKEN)) {
    const kind = groups?.['comment'] === undefined ? 'string' : 'comment'
    if (groups?.[kind] !== undefined) found.push({kind, text: token, line, column, ownLine})
    const lines = token.split(/\r\n?|\n/u)
    const last = lines.at(-1) ?? ''
    if (lines.length > 1) [line, column, ownLine] = [line + lines.length - 1, 1, true]
    column += lengthOf(last)
    ownLine &&= last.trim() === ''
  }
  return found
}

/** In code points. */
function lengthOf(text: string): number {
  return /^[\u0020-\u007E]*$/u.test(text) ? text.length : [...text].length
}
