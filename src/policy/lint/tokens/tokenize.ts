import type {Span} from '#starlark-wasm'
import type {Token} from '../model/rule.js'

/** Words that the scanner keeps: those with a meaning, and those that it only reserves. */
const KEYWORDS = new Set(
  (
    'and break continue def elif else for if in lambda load not or pass return while ' +
    'as assert async await class del except finally from global import is nonlocal raise try with yield'
  ).split(' '),
)

const SHAPES =
  /(?<comment>#[^\r\n]*)|(?<string>(?:(?!i[fns]|or|as)[a-zA-Z]{1,2}(?=["']))?(?:"""(?:\\[^]|(?!""")[^\\])*(?:"""|$)|'''(?:\\[^]|(?!''')[^\\])*(?:'''|$)|"(?:\\[^]|[^"\\\r\n])*"?|'(?:\\[^]|[^'\\\r\n])*'?))|(?<newline>\r\n?|\n)|(?<number>(?:0[xXoObB][\w]+|\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<operator>\*\*=?|\/\/=?|>>=?|<<=?|:=|->|[<>=!]=|[-+*/%&|^]=|[^\s])|[ \t\f]+|\\(?:\r\n?|\n)/gu

/**
 * Splits a text into tokens without asking whether it parses. White space is left out; string literals keep their
 * prefix, also one that Starlark does not have (`f"…"`), and may be unfinished.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const cursor = new Cursor()
  let depth = 0
  let isFirst = true
  for (const match of text.matchAll(SHAPES)) {
    const [word] = match
    const span = cursor.pass(word)
    const kind = kindOf(match.groups ?? {}, word)
    if (kind === undefined) continue
    if (kind === 'operator' && /^[)\]}]$/u.test(word)) depth = Math.max(0, depth - 1)
    tokens.push({kind, text: word, span, depth, isFirst})
    if (kind === 'operator' && /^[([{]$/u.test(word)) depth++
    isFirst = kind === 'newline'
  }
  return tokens
}

function kindOf(groups: Readonly<Record<string, string | undefined>>, word: string): Token['kind'] | undefined {
  if (groups['name'] !== undefined) return KEYWORDS.has(word) ? 'keyword' : 'name'
  for (const kind of ['comment', 'string', 'newline', 'number', 'operator'] as const) {
    if (groups[kind] !== undefined) return kind
  }
  return undefined
}

/** Counts lines and code points as the parser does. */
class Cursor {
  #line = 1
  #column = 1

  /** The span of the next piece of the text. */
  pass(piece: string): Span {
    const [line, column] = [this.#line, this.#column]
    // Nearly every token is plain text on one line.
    if (/^[\u0020-\u007E]*$/u.test(piece)) {
      this.#column += piece.length
      return [line, column, line, this.#column]
    }
    const lines = piece.split(/\r\n|\r|\n/u)
    const last = [...(lines.at(-1) ?? '')].length
    this.#column = lines.length === 1 ? this.#column + last : last + 1
    this.#line += lines.length - 1
    return [line, column, this.#line, this.#column]
  }
}
