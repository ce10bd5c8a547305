import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {bare, walk} from '../../tree/walk.js'

/** The `l.hops` of one leg that a value is made of; looks through a name that is assigned once. */
function legHopsIn(expression: Expression, policy: CheckedPolicy, isInside = false): Expression | undefined {
  for (const node of walk(expression)) {
    if (node.kind === 'DotExpr' && node.name.name === 'hops') {
      const type = policy.typeOf(node.object)
      if (type.kind === 'struct' && type.name === 'leg') return node
    }
  }
  const inner = bare(expression)
  if (isInside || inner.kind !== 'Ident') return undefined
  const [only, ...others] = policy.names.variableOf(inner)?.definitions ?? []
  const isPlain = only?.kind === 'assign' && only.path.length === 0 && others.length === 0
  return isPlain ? legHopsIn(only.value, policy, true) : undefined
}

export const rule: Rule = {
  code: 'LC811',
  name: 'leg-hops-are-primary',
  summary: 'The relays of one leg are excluded by a list that is the same for all legs.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const {named} of constructions(policy, 'Rotation')) {
      const value = named.get('exclude_hops')?.right
      const hops = value && legHopsIn(value, policy)
      if (!hops) continue
      yield {
        span: hops.span,
        message: 'every leg shows the hops of the primary route here: this excludes those, whichever leg is meant',
      }
    }
  },
}
