import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD713',
  name: 'two-clocks',
  summary: 'A decision reads two clocks.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, names, typeOf}) {
    const calls = nodesOf(parsed.tree, 'CallExpr').filter((call) => names.functionAround(call))
    const isOfCall = calls.some((call) => {
      const type = typeOf(call.callee)
      return type.kind === 'function' && type.name === 'ctx.now'
    })
    if (!isOfCall) return
    for (const call of calls) {
      if (names.calleeName(call.callee) !== 'datetime.now') continue
      yield {span: call.span, message: 'ctx.now() stands still during a call, this clock goes on: the two can disagree'}
    }
  },
}
