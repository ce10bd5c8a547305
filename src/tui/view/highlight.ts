import type {ChalkInstance} from 'chalk'
import {bracketsAt} from '../editor/brackets.js'
import {placedTokens, type PlacedToken} from '../editor/placed-tokens.js'

export type Style = 'plain' | 'keyword' | 'string' | 'number' | 'comment' | 'call' | 'command' | 'pair' | 'alone'

/** Longer texts are shown without colours: every key would go through all of them. */
const MOST_COLOURED = 20_000

/**
 * How each character of an entry looks, by its offset; a hole is plain. With a caret, its brackets stand out.
 *
 * @param part - where it is to be known, as most of a long entry is out of sight.
 */
export function stylesOf(
  text: string,
  caret: number | null,
  part: {readonly from: number; readonly to: number} = {from: 0, to: text.length},
): readonly (Style | undefined)[] {
  const styles: (Style | undefined)[] = []
  if (text.length > MOST_COLOURED) return styles
  const command = /^\s*(?::\S*|\?{1,2})/u.exec(text)?.[0].length ?? 0
  styles.length = text.length
  styles.fill('command', 0, command)
  // What follows a command is words, unless it runs Starlark.
  if (command > 0 && !/^\s*(?::time\b|\?)/u.test(text)) return styles
  const tokens = placedTokens(text, command)
  for (const [index, token] of tokens.entries()) {
    if (token.at >= part.to || token.at + token.text.length <= part.from) continue
    const style = styleOf(token, tokens[index + 1])
    if (style !== 'plain') styles.fill(style, token.at, token.at + token.text.length)
  }
  const pair = caret === null ? null : bracketsAt(tokens, caret)
  if (pair) styles[pair.at] = pair.other === null ? 'alone' : 'pair'
  if (pair?.other != null) styles[pair.other] = 'pair'
  return styles
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

export type Paint = Readonly<Record<Style, (text: string) => string>>

export function painter(chalk: ChalkInstance): Paint {
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
