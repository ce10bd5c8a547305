import type {Rule} from '../../model/rule.js'
import {isToken, logicalLines} from '../../tokens/code-tokens.js'
import {across} from '../../tree/span.js'

export const rule: Rule = {
  code: 'PY107',
  name: 'while-loop',
  summary: 'There is no `while`; loop over a list or a range.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens, contract, source}) {
    if (contract.dialect['while']) return
    for (const [first, name, less, ...rest] of logicalLines(tokens)) {
      if (!first || !isToken(first, 'while')) continue
      const end = rest.findIndex((token) => isToken(token, ':') && token.depth === first.depth)
      const [from, to] = [rest[0], rest[end - 1]]
      const isSimple = rest.slice(0, end).every((token) => !isToken(token, 'and', 'or', '<', '>', '==', '!='))
      if (name?.kind !== 'name' || !less || !isToken(less, '<', '<=') || !from || !to || !isSimple) {
        yield {span: first.span, message: 'Starlark has no `while`; a `for` over a list or a range always ends'}
        continue
      }
      const limit = source.slice(across(from, to)) + (less.text === '<=' ? ' + 1' : '')
      const loop = `for ${name.text} in range(${limit})`
      yield {
        span: first.span,
        message: `Starlark has no \`while\`; write \`${loop}:\`, and let the loop do the counting`,
        fix: {
          applicability: 'suggestion',
          title: 'Loop over a range',
          edits: [{span: across(first, to), text: loop}],
        },
      }
    }
  },
}
