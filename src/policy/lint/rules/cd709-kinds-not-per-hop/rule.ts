import type {Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD709',
  name: 'kinds-not-per-hop',
  summary: 'Transport kinds are paired with hops, which they do not belong to one by one.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const call of nodesOf(policy.parsed.tree, 'CallExpr')) {
      if (policy.names.builtinOf(call.callee) !== 'zip' || call.args.length < 2) continue
      const kinds = call.args.find((arg) => isCandidateField(arg, 'transport_kinds', policy))
      if (kinds)
        yield {span: kinds.span, message: 'transport_kinds has each kind once and no place for relays of unknown kind'}
    }
  },
}
