import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD726',
  name: 'clock-at-load',
  summary: 'The clock is read while the policy is loaded.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, names}) {
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      if (names.calleeName(call.callee) !== 'datetime.now' || names.functionAround(call)) continue
      yield {span: call.span, message: 'this is the moment when the visor loaded the policy, for ever after'}
    }
  },
}
