import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {isCandidateField} from '../../tree/route-data.js'
import {bare, nodesOf} from '../../tree/walk.js'

const MESSAGE = 'transport_kinds has each kind once and no place for relays of unknown kind'

/** Whether a number goes through the hops of a candidate: `i` of `enumerate(c.hops)`, or of `range(len(c.hops))`. */
function countsHops(index: Expression, policy: CheckedPolicy): boolean {
  const inner = bare(index)
  const [only] = inner.kind === 'Ident' ? (policy.names.variableOf(inner)?.definitions ?? []) : []
  if (only?.kind !== 'iterate') return false
  const counted = argumentOf('enumerate', only.value, policy)
  if (counted) return only.path[0] === 0 && isPerHop(counted, policy)
  const end = argumentOf('range', only.value, policy)
  const list = end && argumentOf('len', end, policy)
  return list !== undefined && isPerHop(list, policy)
}

function argumentOf(builtin: string, call: Expression, {names}: CheckedPolicy): Expression | undefined {
  const inner = bare(call)
  return inner.kind === 'CallExpr' && names.builtinOf(inner.callee) === builtin ? inner.args[0] : undefined
}

function isPerHop(list: Expression, policy: CheckedPolicy): boolean {
  return isCandidateField(list, 'hops', policy) || isCandidateField(list, 'hops_geo', policy)
}

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
      if (kinds) yield {span: kinds.span, message: MESSAGE}
    }
    for (const {object, index, span} of nodesOf(policy.parsed.tree, 'IndexExpr')) {
      if (isCandidateField(object, 'transport_kinds', policy) && countsHops(index, policy)) {
        yield {span, message: MESSAGE}
      }
    }
  },
}
