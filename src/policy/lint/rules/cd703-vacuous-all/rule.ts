import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf, walk} from '../../tree/walk.js'

/** The candidate's list that `all([… for x in c.transport_kinds])` runs over. */
function listOf(argument: Expression | undefined, policy: CheckedPolicy): Expression | null {
  const inner = argument && bare(argument)
  const clause = inner?.kind === 'Comprehension' ? inner.clauses[0] : undefined
  if (clause?.kind !== 'ForClause') return null
  return isCandidateField(clause.iterable, 'transport_kinds', policy) ? bare(clause.iterable) : null
}

/** Where the hops or kinds of a candidate, by its text, are asked for and not only gone through. */
function guardsIn({parsed, textOf}: CheckedPolicy): ReadonlyMap<string, readonly object[]> {
  const gone = new Set<object>([
    ...nodesOf(parsed.tree, 'ForClause').map(({iterable}) => bare(iterable)),
    ...nodesOf(parsed.tree, 'ForStmt').map(({iterable}) => bare(iterable)),
    ...nodesOf(parsed.tree, 'IndexExpr').map(({object}) => bare(object)),
  ])
  const guards = new Map<string, object[]>()
  for (const node of nodesOf(parsed.tree, 'DotExpr')) {
    if (gone.has(node) || !/^(?:hops|transport_kinds)$/u.test(node.name.name)) continue
    const owner = textOf(node.object)
    guards.set(owner, [...(guards.get(owner) ?? []), node])
  }
  return guards
}

export const rule: Rule = {
  code: 'CD703',
  name: 'vacuous-all',
  summary: '`all` over the transport kinds of a candidate is true where none is known.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const guards = guardsIn(policy)
    for (const call of nodesOf(policy.parsed.tree, 'CallExpr')) {
      if (policy.names.builtinOf(call.callee) !== 'all') continue
      const list = listOf(call.args[0], policy)
      if (!list) continue
      // A test of the same list, or of the hops, anywhere in the policy is taken for the guard.
      const own = new Set<object>(walk(call))
      const owner = list.kind === 'DotExpr' ? policy.textOf(list.object) : ''
      if (guards.get(owner)?.some((each) => !own.has(each))) continue
      yield {
        span: call.span,
        message: 'this is true for a route of which no kind is known, every direct route among them',
      }
    }
  },
}
