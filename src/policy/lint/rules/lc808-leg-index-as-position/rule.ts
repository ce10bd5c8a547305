import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'LC808',
  name: 'leg-index-as-position',
  summary: 'The index of a changed leg is used to look into the list of legs.',
  severity: 'warning',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, names, typeOf}) {
    for (const {index, span} of nodesOf(parsed.tree, 'IndexExpr')) {
      const inner = names.origin(index)
      if (inner.kind !== 'DotExpr' || inner.name.name !== 'leg_index') continue
      const type = typeOf(inner.object)
      if (type.kind !== 'struct' || type.name !== 'change') continue
      yield {span, message: 'after a drop the legs have moved up: this is another leg, or beyond the list and an error'}
    }
  },
}
