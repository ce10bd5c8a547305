import {memo} from '../memo.js'
import type {Token} from '../model/rule.js'

/** The tokens that the parser sees: without comments, empty lines, and line ends inside brackets. */
export const codeTokens = memo((tokens: readonly Token[]): readonly Token[] => {
  const code: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'comment') continue
    if (token.kind === 'newline' && (token.depth > 0 || code.length === 0 || code.at(-1)?.kind === 'newline')) continue
    code.push(token)
  }
  return code
})

/** The tokens of each logical line, its end left out. */
export const logicalLines = memo((tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const lines: Token[][] = []
  let line: Token[] = []
  for (const token of codeTokens(tokens)) {
    if (token.kind !== 'newline') {
      if (line.length === 0) lines.push(line)
      line.push(token)
    } else line = []
  }
  return lines
})

/** Whether a token is this operator or keyword; never a string or a name that looks like it. */
export function isToken(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token !== undefined && (token.kind === 'operator' || token.kind === 'keyword') && texts.includes(token.text)
}
