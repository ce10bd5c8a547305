import type {Rule, Token} from '../../model/rule.js'
import {codeTokens, isToken} from '../../tokens/code-tokens.js'
import {across} from '../../tree/span.js'

export const rule: Rule = {
  code: 'PY122',
  name: 'set-literal',
  summary: 'Braces make dicts only; a set is made with `set([…])`.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens, contract}) {
    const code = codeTokens(tokens)
    const open: number[] = []
    for (const [index, token] of code.entries()) {
      if (isToken(token, '(', '[', '{')) open.push(index)
      if (!isToken(token, ')', ']', '}')) continue
      const start = open.pop() ?? -1
      const first = code[start]
      if (!first || !isToken(first, '{') || !isToken(token, '}') || !isValue(code[start - 1])) continue
      const inside = code.slice(start + 1, index).filter(({depth}) => depth === first.depth + 1)
      if (inside.length === 0 || inside.some((each) => isToken(each, ':', '**'))) continue
      yield {
        span: across(first, token),
        message: contract.dialect['set']
          ? 'braces without colons make a set in Python only; write `set([…])`'
          : 'braces without colons make a set in Python only; a list, or a dict with True for each, does here',
        ...(contract.dialect['set'] && {
          fix: {
            applicability: 'safe' as const,
            title: 'Make the set of a list',
            edits: [
              {span: first.span, text: 'set(['},
              {span: token.span, text: '])'},
            ],
          },
        }),
      }
    }
  },
}

/** Whether a value can stand behind this token; a brace behind a name opens a block in other languages. */
function isValue(last: Token | undefined): boolean {
  if (!last || last.kind === 'newline') return true
  if (last.kind === 'keyword') return !isToken(last, 'else')
  return last.kind === 'operator' && !isToken(last, ')', ']', '}', ':')
}
