import type {Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD704',
  name: 'endpoint-in-hops',
  summary: 'The destination is looked for among the relays.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const test of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      if ((test.op !== 'in' && test.op !== 'not in') || !isCandidateField(test.right, 'hops', policy)) continue
      const left = bare(test.left)
      if (left.kind !== 'DotExpr' || left.name.name !== 'peer_pk') continue
      const owner = policy.typeOf(left.object)
      if (owner.kind !== 'struct' || owner.name !== 'ctx') continue
      yield {
        span: test.span,
        message: `hops are the relays between the two ends, so this is always ${test.op === 'in' ? 'False' : 'True'}`,
      }
    }
  },
}
