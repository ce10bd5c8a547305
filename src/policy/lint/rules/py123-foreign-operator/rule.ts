import type {Rule, Token} from '../../model/rule.js'
import {codeTokens, isToken} from '../../tokens/code-tokens.js'
import {across} from '../../tree/span.js'

/** Operators of Go, C and JavaScript as the scanner splits them, and what to write. */
const INSTEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&&': 'and',
    '||': 'or',
    '!': 'not',
    '<>': '!=',
    '===': '==',
    '!==': '!=',
    '++': '+= 1',
    '--': '-= 1',
  }),
)

export const rule: Rule = {
  code: 'PY123',
  name: 'foreign-operator',
  summary: 'An operator of Go or JavaScript: `&&`, `||`, `!`, `++`, `?`.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    const code = codeTokens(tokens)
    for (const [index, token] of code.entries()) {
      if (isToken(token, '?')) {
        yield {span: token.span, message: '`?` does not exist; write `a if test else b`'}
        continue
      }
      const next = code[index + 1]
      const isPair = token.kind === 'operator' && next?.kind === 'operator' && touches(token, next)
      const last = isPair && INSTEAD.has(token.text + next.text) ? next : token
      const word = last === token ? token.text : token.text + last.text
      const instead = token.kind === 'operator' ? INSTEAD.get(word) : undefined
      const behind = code[last === token ? index + 1 : index + 2]
      if (instead === undefined || (isCount(word) && !isEnd(behind))) continue
      const before = code[index - 1]
      const left = before && before.kind !== 'newline' && touches(before, token) && word !== '!' ? ' ' : ''
      const right = behind && behind.kind !== 'newline' && touches(last, behind) ? ' ' : ''
      const span = across(token, last)
      yield {
        span,
        message: `Starlark writes \`${instead}\` for \`${word}\``,
        fix: {applicability: 'safe', title: `Write ${instead}`, edits: [{span, text: left + instead + right}]},
      }
    }
  },
}

/** `a++b` is a sum, with a sign before its second number. */
function isCount(word: string): boolean {
  return word === '++' || word === '--'
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'newline' || isToken(token, ';')
}

function touches(first: Token, second: Token): boolean {
  return first.span[2] === second.span[0] && first.span[3] === second.span[1]
}
