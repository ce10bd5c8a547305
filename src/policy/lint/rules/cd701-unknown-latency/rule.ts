import type {Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD701',
  name: 'unknown-latency',
  summary: 'A candidate latency is tested for 0 as if that meant unknown.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const isZero = (node: Parameters<typeof policy.fold>[0]): boolean => {
      const folded = policy.fold(node)
      return folded?.kind === 'int' && folded.value === 0
    }
    for (const test of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      const {op, left, right, span} = test
      const isGuard =
        (/^(?:==|!=|>|<=)$/u.test(op) && isCandidateField(left, 'est_latency_ms', policy) && isZero(right)) ||
        (/^(?:==|!=|<|>=)$/u.test(op) && isCandidateField(right, 'est_latency_ms', policy) && isZero(left)) ||
        (op === 'or' && isCandidateField(left, 'est_latency_ms', policy))
      if (!isGuard) continue
      yield {span, message: 'an unknown latency is not 0: each transport that was not measured adds 1000 ms'}
    }
  },
}
