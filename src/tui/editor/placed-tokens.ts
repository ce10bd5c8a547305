import {tokenize} from '../../policy/lint/tokens/tokenize.js'

/** A token with its place; a string over several lines is one for each. */
export interface PlacedToken {
  readonly kind: ReturnType<typeof tokenize>[number]['kind']
  readonly text: string
  readonly at: number
}

interface LexedLine {
  /** By their offsets in the line. */
  readonly tokens: readonly PlacedToken[]
  /** What opened a string that goes on in the next line; empty where none does. */
  readonly quotes: string
}

/** The lines of the last text, by the quotes that were open and what they say: a key changes one line of hundreds. */
let known: ReadonlyMap<string, LexedLine> = new Map()

/** The tokens of Starlark from an offset on, line ends left out. */
export function placedTokens(text: string, begin = 0): readonly PlacedToken[] {
  const lines = new Map<string, LexedLine>()
  const tokens: PlacedToken[] = []
  let quotes = ''
  let start = begin
  while (start < text.length) {
    const end = text.indexOf('\n', start) + 1 || text.length
    const line = text.slice(start, end)
    const key = `${quotes}\n${line}`
    const lexed = lines.get(key) ?? known.get(key) ?? lexLine(quotes, line)
    lines.set(key, lexed)
    for (const {kind, text: own, at} of lexed.tokens) tokens.push({kind, text: own, at: start + at})
    quotes = lexed.quotes
    start = end
  }
  known = lines
  return tokens
}

function lexLine(quotes: string, line: string): LexedLine {
  const text = quotes + line
  const tokens: PlacedToken[] = []
  let end = 0
  let open = ''
  for (const {kind, text: own} of tokenize(text)) {
    // Only white space is between two tokens.
    const from = text.indexOf(own, end)
    end = from + own.length
    if (kind === 'newline') continue
    if (kind === 'string' && end === text.length) open = openQuotes(own)
    const at = Math.max(0, from - quotes.length)
    const shown = line.slice(at, Math.max(0, end - quotes.length))
    if (shown !== '') tokens.push({kind, text: shown, at})
  }
  return {tokens, quotes: open}
}

const LONG = /^[a-z]{0,2}(?<quotes>"""|''')(?<rest>[^]*)$/iu
const CLOSED = /^(?:(?:\\[^]|(?!""")[^\\])*"""|(?:\\[^]|(?!''')[^\\])*''')$/u

/** The quotes of a string that the end of its line does not end; a short one is continued by a backslash. */
function openQuotes(literal: string): string {
  const {quotes = '', rest = ''} = LONG.exec(literal)?.groups ?? {}
  if (quotes !== '') return CLOSED.test(rest) ? '' : quotes
  return literal.endsWith('\\\n') ? `${/["']/u.exec(literal)?.[0] ?? ''}\\\n` : ''
}
