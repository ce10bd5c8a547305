import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf} from '../../tree/walk.js'

/** Whether an expression is some hop of a route that need not be the first. */
function isFarHop(expression: Expression, policy: CheckedPolicy): boolean {
  const inner = bare(expression)
  if (inner.kind === 'IndexExpr') {
    const index = policy.fold(inner.index)
    return isCandidateField(inner.object, 'hops', policy) && !(index?.kind === 'int' && index.value === 0)
  }
  if (inner.kind !== 'Ident') return false
  const [only, ...others] = policy.names.variableOf(inner)?.definitions ?? []
  if (!only || others.length > 0 || !('path' in only) || only.path.length > 0) return false
  return only.kind === 'iterate' ? isCandidateField(only.value, 'hops', policy) : isFarHop(only.value, policy)
}

export const rule: Rule = {
  code: 'CD728',
  name: 'far-relay-lookup',
  summary: 'The visor is asked about transports to relays that other visors are connected to.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const call of nodesOf(policy.parsed.tree, 'CallExpr')) {
      const callee = policy.names.calleeName(call.callee)
      if (callee !== 'transports.latency' && callee !== 'transports.kind') continue
      const [key] = call.args
      if (!key || !isFarHop(key, policy)) continue
      const unknown = callee === 'transports.latency' ? '0' : '""'
      yield {
        span: call.span,
        message: `only this visor's own transports are known: for relays behind the first this is mostly ${unknown}`,
      }
    }
  },
}
