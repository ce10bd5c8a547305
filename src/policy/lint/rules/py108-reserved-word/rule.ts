import type {Report, Rule, Token} from '../../model/rule.js'
import {codeTokens, isToken, logicalLines} from '../../tokens/code-tokens.js'
import {across} from '../../tree/span.js'

const HINTS: Readonly<Record<string, string>> = {
  class: '`class` is reserved and means nothing; keep data in dicts and tuples',
  yield: '`yield` is reserved and means nothing; return a list',
  async: '`async` is reserved and means nothing; every call of a policy runs to its end',
  await: '`await` is reserved and means nothing; every call of a policy runs to its end',
  del: '`del` is reserved and means nothing; `d.pop(k)` takes a key out of a dict, `xs.pop(i)` an element out of a list',
  global: '`global` is reserved and means nothing; values at the top level are frozen, so a call cannot change them',
  nonlocal: '`nonlocal` is reserved and means nothing; return the new value instead',
  as: '`as` is reserved and means nothing; assign with `=`',
  load: '`load` is a word of the language and cannot be a name',
}

export const rule: Rule = {
  code: 'PY108',
  name: 'reserved-word',
  summary: 'Python words and operators that Starlark keeps or does not know.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    for (const line of logicalLines(tokens)) yield* wordsIn(line)
    const code = codeTokens(tokens)
    for (const [index, token] of code.entries()) yield* operatorAt(token, code[index - 1], code[index + 1])
  },
}

function* wordsIn(line: readonly Token[]): Generator<Report> {
  const [first, second] = line
  if (!first || isToken(first, 'import', 'from', 'with', 'except')) return
  const isMatch = first.text === 'match' && first.kind === 'name' && isSubject(second) && isToken(line.at(-1), ':')
  if (isMatch) yield {span: first.span, message: 'Starlark has no `match`; write `if` and `elif`'}
  if (isToken(first, '@')) {
    yield {span: across(first, second ?? first), message: 'Starlark has no decorators; call the function by its name'}
  }
  // One word breaks the line; the others follow from it.
  const word = line.find(
    (token, index) => token.kind === 'keyword' && token.text in HINTS && !(token.text === 'load' && index === 0),
  )
  if (word) yield {span: word.span, message: HINTS[word.text] ?? ''}
}

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'operator' || token.text === '(')
}

function* operatorAt(token: Token, last: Token | undefined, next: Token | undefined): Generator<Report> {
  if (isToken(token, ':=')) {
    yield {span: token.span, message: '`:=` does not exist; assign on a line of its own'}
  } else if (isToken(token, '**') && isValue(last)) {
    yield {span: token.span, message: 'Starlark has no power operator; multiply, or use `<<` for powers of two'}
  } else if (isToken(token, '*') && token.depth === 0 && (token.isFirst || isToken(last, ',', '=')) && next) {
    yield {span: across(token, next), message: 'unpacking with a star does not exist; use a slice, as in `xs[1:]`'}
  }
}

function isValue(token: Token | undefined): boolean {
  return token?.kind === 'name' || token?.kind === 'number' || token?.kind === 'string' || isToken(token, ')', ']')
}
