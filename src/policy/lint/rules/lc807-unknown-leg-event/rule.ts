import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'
import {stringsIn} from '../../tree/route-data.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'LC807',
  name: 'unknown-leg-event',
  summary: 'A change of legs that never happens.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, contract, names, typeOf}) {
    const known = contract.enums['change.event'] ?? []
    for (const {op, left, right} of nodesOf(parsed.tree, 'BinaryExpr')) {
      const event = names.origin(left)
      if (!/^(?:==|!=|in|not in)$/u.test(op) || event.kind !== 'DotExpr' || event.name.name !== 'event') continue
      const type = typeOf(event.object)
      if (type.kind !== 'struct' || type.name !== 'change') continue
      for (const {value, span} of stringsIn(right, names)) {
        if (known.includes(value)) continue
        const [near] = closest(value, known, 1)
        const hint = near === undefined ? '' : `; did you mean ${near}?`
        yield {span, message: `a change is ${known.join(' or ')}, never "${value}"${hint}`}
      }
    }
  },
}
