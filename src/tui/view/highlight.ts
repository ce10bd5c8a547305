import type {ChalkInstance} from 'chalk'
import {bracketsAt, placedTokens, type PlacedToken} from '../editor/brackets.js'

export type Style = 'plain' | 'keyword' | 'string' | 'number' | 'comment' | 'call' | 'command' | 'pair' | 'alone'

/** Longer texts are shown without colours: every key would go through all of them. */
const MOST_COLOURED = 20_000

/** How each character of an entry looks, by its offset; a hole is plain. With a caret, its brackets stand out. */
export function stylesOf(text: string, caret: number | null): readonly (Style | undefined)[] {
  const styles: (Style | undefined)[] = []
  if (text.length > MOST_COLOURED) return styles
  const command = /^\s*(?::\S*|\?{1,2})/u.exec(text)?.[0].length ?? 0
  styles.length = text.length
  styles.fill('command', 0, command)
  // What follows a command is words, unless it runs Starlark.
  if (command > 0 && !/^\s*(?::time\b|\?)/u.test(text)) return styles
  const tokens = tokensOf(text.slice(command)).map((token) => ({...token, at: token.at + command}))
  for (const [index, token] of tokens.entries()) {
    const style = styleOf(token, tokens[index + 1])
    if (style !== 'plain') styles.fill(style, token.at, token.at + token.text.length)
  }
  const pair = caret === null ? null : bracketsAt(tokens, caret)
  if (pair) styles[pair.at] = pair.other === null ? 'alone' : 'pair'
  if (pair?.other != null) styles[pair.other] = 'pair'
  return styles
}

let last: {readonly text: string; readonly tokens: readonly PlacedToken[]} = {text: '', tokens: []}

/** A frame is drawn more often than its text changes. */
function tokensOf(text: string): readonly PlacedToken[] {
  if (text !== last.text) last = {text, tokens: placedTokens(text)}
  return last.tokens
}

function styleOf({kind, text}: PlacedToken, next: PlacedToken | undefined): Style {
  switch (kind) {
    case 'keyword':
      return 'keyword'
    case 'name':
      return /^(?:True|False|None)$/u.test(text) ? 'number' : next?.text === '(' ? 'call' : 'plain'
    case 'string':
    case 'number':
    case 'comment':
      return kind
    default:
      return 'plain'
  }
}

export function painter(chalk: ChalkInstance): Readonly<Record<Style, (text: string) => string>> {
  return {
    plain: (text) => text,
    keyword: chalk.magenta,
    string: chalk.green,
    number: chalk.yellow,
    comment: chalk.dim,
    call: chalk.blue,
    command: chalk.cyan,
    pair: chalk.bold.underline,
    alone: chalk.red.underline,
  }
}
