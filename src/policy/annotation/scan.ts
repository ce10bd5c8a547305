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
  let line = 1
  let lineStart = 0
  for (const {0: token, index, groups} of text.matchAll(TOKEN)) {
    const kind = groups?.['comment'] === undefined ? 'string' : 'comment'
    if (groups?.[kind] !== undefined) {
      const before = text.slice(lineStart, index)
      found.push({kind, text: token, line, column: [...before].length + 1, ownLine: before.trim() === ''})
    }
    for (const newline of token.matchAll(/\r\n?|\n/g)) {
      line++
      lineStart = index + newline.index + newline[0].length
    }
  }
  return found
}
