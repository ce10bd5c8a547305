/** A place in a text, 1-based; columns count Unicode code points. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Line and column of `offset`, which may be the end of the text. Lines end with a line feed. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++
  return {line, column: [...before.slice(start)].length + 1}
}
