import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL229',
  name: 'fail-call',
  summary: '`fail` does not refuse a dial; the visor routes it as if there were no policy.',
  severity: 'warning',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, names, calls}) {
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      // While the policy loads, `fail` is a way to refuse wrong settings.
      if (names.builtinOf(call.callee) !== 'fail' || calls.hooksOf(call).length === 0) continue
      const isHere = names.functionAround(call) === calls.hook('decide_route')
      yield {
        span: call.span,
        message:
          '`fail` ends the call and refuses nothing: the visor uses its built-in routing; `RouteSpec(fallback="drop")` refuses',
        ...(isHere && {
          fix: {
            applicability: 'suggestion' as const,
            title: 'Refuse the dial',
            edits: [{span: call.span, text: 'return RouteSpec(fallback="drop")'}],
          },
        }),
      }
    }
  },
}
