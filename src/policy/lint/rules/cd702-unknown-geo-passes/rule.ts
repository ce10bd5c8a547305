import type {Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD702',
  name: 'unknown-geo-passes',
  summary: 'A list of refused countries lets relays of unknown country through.',
  severity: 'warning',
  strict: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    // Whoever writes `"??"` anywhere has thought of it.
    const knows = [...nodesOf(policy.parsed.tree, 'Literal')].some(
      ({type, value}) => type === 'string' && value === '??',
    )
    if (knows) return
    for (const test of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      if (test.op !== 'not in' || !isCandidateField(test.right, 'hops_geo', policy)) continue
      const left = bare(test.left)
      if (left.kind !== 'Literal' && left.kind !== 'Ident') continue
      yield {
        span: test.span,
        message: 'a relay whose country nobody knows is "??" and passes this test',
      }
    }
  },
}
