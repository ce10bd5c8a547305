import type {Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf} from '../../tree/walk.js'

const CHANGING = new Set(['append', 'clear', 'extend', 'insert', 'pop', 'remove'])

export const rule: Rule = {
  code: 'CD725',
  name: 'mutated-hops',
  summary: 'The hops of a candidate are changed.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'resolved',
  *check(policy) {
    for (const call of nodesOf(policy.parsed.tree, 'CallExpr')) {
      const callee = bare(call.callee)
      if (callee.kind !== 'DotExpr' || !CHANGING.has(callee.name.name)) continue
      if (!isCandidateField(callee.object, 'hops', policy)) continue
      const message =
        'a candidate whose hops were changed is found nowhere: as a pick it means nothing; change list(…) of them'
      yield {span: call.span, message}
    }
  },
}
