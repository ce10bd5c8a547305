import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf} from '../../tree/walk.js'

/** The candidate's list that `all([… for x in c.transport_kinds])` runs over. */
function listOf(argument: Expression | undefined, policy: CheckedPolicy): Expression | null {
  const inner = argument && bare(argument)
  const clause = inner?.kind === 'Comprehension' ? inner.clauses[0] : undefined
  if (clause?.kind !== 'ForClause') return null
  return isCandidateField(clause.iterable, 'transport_kinds', policy) ? bare(clause.iterable) : null
}

export const rule: Rule = {
  code: 'CD703',
  name: 'vacuous-all',
  summary: '`all` over the transport kinds of a candidate is true where none is known.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const call of nodesOf(policy.parsed.tree, 'CallExpr')) {
      if (policy.names.builtinOf(call.callee) !== 'all') continue
      const list = listOf(call.args[0], policy)
      if (!list) continue
      // A test of the same list, or of the hops, anywhere in the policy is taken for the guard.
      const owner = list.kind === 'DotExpr' ? policy.textOf(list.object) : ''
      const guard = new RegExp(`(?:and|not|if|\\(|len\\()\\s*${owner}\\.(?:transport_kinds|hops)\\b(?!\\s*\\])`, 'u')
      if (guard.test(policy.text.replaceAll(policy.textOf(call), ''))) continue
      yield {
        span: call.span,
        message: 'this is true for a route of which no kind is known, every direct route among them',
      }
    }
  },
}
