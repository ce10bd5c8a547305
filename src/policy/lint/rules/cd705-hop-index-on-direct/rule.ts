import type {Expression} from '#starlark-wasm'
import {avoidsDirect, endingsIn, once} from '../../flow/answers.js'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {insertAt} from '../../tree/edits.js'
import {bare, nodesOf, walk} from '../../tree/walk.js'

/** Asks for hops first, where the index stands in the condition of a comprehension. */
function guard(index: Expression, policy: CheckedPolicy): Fix | null {
  const object = index.kind === 'IndexExpr' ? bare(index.object) : undefined
  if (object?.kind !== 'DotExpr') return null
  for (const {clauses} of nodesOf(policy.parsed.tree, 'Comprehension')) {
    for (const clause of clauses) {
      if (clause.kind !== 'IfClause' || ![...walk(clause.test)].includes(index)) continue
      const {test} = clause
      if (test.kind === 'CondExpr' || (test.kind === 'BinaryExpr' && test.op === 'or')) return null
      const text = `${policy.textOf(object)} and `
      return {
        applicability: 'safe',
        title: `Ask for ${policy.textOf(object)} first`,
        edits: [insertAt(test.span, text)],
      }
    }
  }
  return null
}

function* reports(policy: CheckedPolicy): Generator<Report> {
  // With a floor of two transports the route finder offers no direct route, as far as is known.
  const before = endingsIn(policy, 'before-dial')
  const isFloored = before.length > 0 && before.every(avoidsDirect)
  for (const {node, list, phase} of policy.flow.failures) {
    if (!list.key.endsWith('.hops') || phase !== 'select-route') continue
    const fix = guard(node, policy)
    yield {
      span: node.span,
      message: 'a direct route has no hops: this index is an error, and the whole answer is lost',
      confidence: isFloored ? 'possible' : 'certain',
      ...(fix ? {fix} : {}),
    }
  }
}

export const rule: Rule = {
  code: 'CD705',
  name: 'hop-index-on-direct',
  summary: 'An index into the hops of a route that may be direct.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
