import type {SyntaxNode} from '#starlark-wasm'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

const DIRECT = new Set(['is_direct_dial', 'transport_kind'])

function* inDials({flow}: CheckedPolicy): Generator<Report> {
  const phases = new Map<SyntaxNode, {field: string; seen: Set<string>}>()
  for (const {node, field, phase} of flow.reads) {
    const known = phases.get(node) ?? {field, seen: new Set()}
    known.seen.add(phase)
    phases.set(node, known)
  }
  for (const [node, {field, seen}] of phases) {
    if (node.kind !== 'DotExpr') continue
    const isSelect = seen.size === 1 && seen.has('select-route')
    if (field === 'reverse_candidates' && !seen.has('select-route')) {
      yield {span: node.span, message: 'ctx.reverse_candidates is always empty where there are no candidates'}
    } else if (DIRECT.has(field) && isSelect) {
      const value = field === 'is_direct_dial' ? 'False' : 'empty'
      yield {span: node.span, message: `ctx.${field} is always ${value} where there are candidates`}
    }
  }
}

function* inCallbacks({parsed, calls, typeOf}: CheckedPolicy): Generator<Report> {
  for (const node of nodesOf(parsed.tree, 'DotExpr')) {
    const {name} = node.name
    if (!DIRECT.has(name) && name !== 'reverse_candidates') continue
    const type = typeOf(node.object)
    if (type.kind !== 'struct' || type.name !== 'ctx') continue
    const hooks = calls.hooksOf(node)
    if (hooks.length === 0 || hooks.includes('decide_route')) continue
    yield {span: node.span, message: `ctx.${name} is never filled for ${hooks.join(' and ')}`}
  }
}

export const rule: Rule = {
  code: 'RP517',
  name: 'field-of-other-phase',
  summary: 'A field of ctx is read where the router never fills it.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    if (!policy.flow.isPartial) yield* inDials(policy)
    yield* inCallbacks(policy)
  },
}
