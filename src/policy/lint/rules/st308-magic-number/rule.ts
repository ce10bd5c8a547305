import type {Rule} from '../../model/rule.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'ST308',
  name: 'magic-number',
  summary: 'A number in a comparison that has no name.',
  severity: 'off',
  effect: 'style',
  reads: 'resolved',
  *check({parsed, textOf}) {
    for (const {op, left, right} of nodesOf(parsed.tree, 'BinaryExpr')) {
      if (!/^(?:[<>]=?|[=!]=)$/u.test(op)) continue
      for (const [side, other] of [
        [left, right],
        [right, left],
      ] as const) {
        const number = bare(side)
        if (number.kind !== 'Literal' || number.type === 'string' || number.type === 'bytes') continue
        // Hours and counts say themselves what they are.
        if (Number(number.value) <= 2 || /\b(?:hour|minute|len)\b/u.test(textOf(other))) continue
        yield {
          span: number.span,
          message: `give ${number.raw} a name at the top level, such as a limit that can be changed there`,
        }
      }
    }
  },
}
