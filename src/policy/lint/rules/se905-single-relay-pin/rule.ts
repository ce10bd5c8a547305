import type {Expression} from '#starlark-wasm'
import {endingsIn} from '../../flow/answers.js'
import {isDrop} from '../../flow/dial-flow.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf} from '../../tree/walk.js'

/** `KEY in c.hops`, where it has to hold for a route to pass. */
function pinIn(test: Expression, policy: CheckedPolicy): Expression | undefined {
  const inner = bare(test)
  if (inner.kind !== 'BinaryExpr') return undefined
  if (inner.op === 'and') return pinIn(inner.left, policy) ?? pinIn(inner.right, policy)
  const isPin = inner.op === 'in' && isCandidateField(inner.right, 'hops', policy)
  return isPin && policy.fold(inner.left)?.kind === 'string' ? inner : undefined
}

export const rule: Rule = {
  code: 'SE905',
  name: 'single-relay-pin',
  summary: 'One relay must be on every route, or the dial is refused.',
  severity: 'off',
  strict: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    if (!endingsIn(policy, 'select-route').some(isDrop)) return
    for (const clause of nodesOf(policy.parsed.tree, 'IfClause')) {
      const pin = pinIn(clause.test, policy)
      if (pin) yield {span: pin.span, message: 'when this one relay is away, every dial is refused'}
    }
  },
}
