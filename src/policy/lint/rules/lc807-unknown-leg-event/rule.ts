import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'LC807',
  name: 'unknown-leg-event',
  summary: 'A change of legs that never happens.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, contract, typeOf}) {
    const known = contract.enums['change.event'] ?? []
    for (const {op, left, right} of nodesOf(parsed.tree, 'BinaryExpr')) {
      const [event, literal] = [bare(left), bare(right)]
      if ((op !== '==' && op !== '!=') || event.kind !== 'DotExpr' || event.name.name !== 'event') continue
      const type = typeOf(event.object)
      if (type.kind !== 'struct' || type.name !== 'change') continue
      if (literal.kind !== 'Literal' || literal.type !== 'string' || known.includes(literal.value)) continue
      const [near] = closest(literal.value, known, 1)
      const hint = near === undefined ? '' : `; did you mean ${near}?`
      yield {span: literal.span, message: `a change is ${known.join(' or ')}, never "${literal.value}"${hint}`}
    }
  },
}
