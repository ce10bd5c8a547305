import type {Rule} from '../../model/rule.js'
import {isToken, logicalLines} from '../../tokens/code-tokens.js'
import {across} from '../../tree/span.js'

export const rule: Rule = {
  code: 'PY115',
  name: 'else-if',
  summary: '`else if` is written `elif`.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    for (const line of logicalLines(tokens)) {
      const [first, second] = line
      if (!first || !second) continue
      const isOneWord = first.kind === 'name' && /^(?:elseif|elsif)$/u.test(first.text) && isToken(line.at(-1), ':')
      if (!isOneWord && !(isToken(first, 'else') && isToken(second, 'if'))) continue
      const span = isOneWord ? first.span : across(first, second)
      yield {
        span,
        message: `\`${isOneWord ? first.text : 'else if'}\` is written \`elif\` in Starlark`,
        fix: {applicability: 'safe', title: 'Write elif', edits: [{span, text: 'elif'}]},
      }
    }
  },
}
