import type {Edit} from '../../model/finding.js'
import type {Rule, Token} from '../../model/rule.js'
import {codeTokens, isToken} from '../../tokens/code-tokens.js'
import {PYTHON_BUILTINS} from '../../tree/python-builtins.js'
import {across, before} from '../../tree/span.js'

export const rule: Rule = {
  code: 'PY110',
  name: 'generator-expression',
  summary: 'There are no generators; write a list comprehension.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    const code = codeTokens(tokens)
    const open: {readonly index: number; isTold: boolean}[] = []
    for (const [index, token] of code.entries()) {
      if (isToken(token, '(', '[', '{')) open.push({index, isTold: false})
      else if (isToken(token, ')', ']', '}')) open.pop()
      const around = open.at(-1)
      if (!isToken(token, 'for') || !around || around.isTold) continue
      const [start, end] = [code[around.index], code[closing(code, index)]]
      if (!isToken(start, '(') || !isToken(end, ')') || !start || !end) continue
      around.isTold = true
      const first = firstOfArgument(code, around.index, index) ?? token
      const name = code[around.index - 1]
      const isCall = name?.kind === 'name' || isToken(name, ')', ']')
      const edits: Edit[] = isCall
        ? [
            {span: before(first), text: '['},
            {span: before(end), text: ']'},
          ]
        : [
            {span: start.span, text: '['},
            {span: end.span, text: ']'},
          ]
      const missing = name?.kind === 'name' ? PYTHON_BUILTINS.get(name.text) : undefined
      const what =
        missing !== undefined && name
          ? `there is no \`${name.text}\` either (${missing}), and lists are written out`
          : name?.kind === 'name'
            ? `\`${name.text}\` wants a list here`
            : 'this wants to be a list'
      yield {
        span: isCall ? across(first, code[closing(code, index) - 1] ?? end) : across(start, end),
        message: `Starlark has no generators; ${what}: put the comprehension into brackets`,
        fix: {applicability: 'safe', title: 'Make it a list', edits},
      }
    }
  },
}

/** The index of the bracket that closes the one around `index`; -1 where none does. */
function closing(code: readonly Token[], index: number): number {
  const depth = code[index]?.depth ?? 0
  return code.findIndex((token, at) => at > index && token.depth === depth - 1 && isToken(token, ')', ']', '}'))
}

/** The first token behind the bracket, or behind the last comma between it and `for`. */
function firstOfArgument(code: readonly Token[], open: number, loop: number): Token | undefined {
  const depth = code[loop]?.depth
  for (let index = loop - 1; index > open; index--) {
    const [token, next] = [code[index], code[index + 1]]
    if (token && next && token.depth === depth && isToken(token, ',')) return next
  }
  return code[open + 1]
}
