import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {bare, nodesOf, walk} from '../../tree/walk.js'

/** `l.latency_ms > 200`, as one condition or one of several. */
function isThreshold(test: Expression, policy: CheckedPolicy): boolean {
  const inner = bare(test)
  if (inner.kind !== 'BinaryExpr') return false
  if (inner.op === 'and') return isThreshold(inner.left, policy) || isThreshold(inner.right, policy)
  const [measure, limit] = /^>=?$/u.test(inner.op)
    ? [inner.left, inner.right]
    : /^<=?$/u.test(inner.op)
      ? [inner.right, inner.left]
      : []
  if (!measure || !limit) return false
  const field = bare(measure)
  if (field.kind !== 'DotExpr' || field.name.name !== 'latency_ms') return false
  const type = policy.typeOf(field.object)
  return type.kind === 'struct' && type.name === 'leg' && policy.fold(limit)?.kind === 'int'
}

export const rule: Rule = {
  code: 'LC810',
  name: 'no-hysteresis',
  summary: 'A leg is given up at one fixed latency, however the others do.',
  severity: 'off',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const {parsed, names, calls} = policy
    if (!calls.hook('on_tick') || constructions(policy, 'Rotation').every(({named}) => !named.has('drop_legs'))) return
    const ticks = calls.reachedFrom('on_tick')
    for (const {test} of nodesOf(parsed.tree, 'IfClause')) {
      const around = names.functionAround(test)
      if (!around || !ticks.has(around) || !isThreshold(test, policy)) continue
      // Whoever looks for the least or the most of something compares legs.
      const compares = [...walk(around)].some(
        (node) => node.kind === 'CallExpr' && /^(?:min|max|sorted)$/u.test(names.builtinOf(node.callee) ?? ''),
      )
      if (compares) continue
      yield {
        span: test.span,
        message: 'around this latency legs come and go with every tick; compare with the other legs too',
      }
    }
  },
}
