import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'PY102',
  name: 'is-operator',
  summary: '`is` and `is not` do not exist; compare with `==` and `!=`.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'keyword' || token.text !== 'is') continue
      const next = tokens[index + 1]
      const isNegated = next?.kind === 'keyword' && next.text === 'not'
      const [line, column] = token.span
      const end = isNegated ? next : token
      const operator = isNegated ? '!=' : '=='
      const span = [line, column, end.span[2], end.span[3]] as const
      yield {
        span,
        message: `Starlark has no \`${isNegated ? 'is not' : 'is'}\`; \`${operator}\` compares, with None too`,
        fix: {applicability: 'safe', title: `Compare with ${operator}`, edits: [{span, text: operator}]},
      }
    }
  },
}
