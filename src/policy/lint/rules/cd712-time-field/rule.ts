import type {Rule} from '../../model/rule.js'
import {insertAt} from '../../tree/edits.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD712',
  name: 'time-field',
  summary: 'A field of `now` that is not called.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, typeOf}) {
    for (const {object, name, span} of nodesOf(parsed.tree, 'DotExpr')) {
      const type = typeOf(object)
      if (type.kind !== 'function' || (type.name !== 'ctx.now' && type.name !== 'datetime.now')) continue
      yield {
        span,
        message: `${type.name} is a method and is not called, so it has no ${name.name}: the call fails`,
        fix: {applicability: 'safe', title: 'Call it', edits: [insertAt([object.span[2], object.span[3]], '()')]},
      }
    }
  },
}
