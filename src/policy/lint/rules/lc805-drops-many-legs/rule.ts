import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {bare} from '../../tree/walk.js'

/** A list of leg indices that can have more than one: a comprehension over legs that nothing cuts short. */
function isUncut(expression: Expression, policy: CheckedPolicy): boolean {
  const inner = bare(expression)
  if (inner.kind === 'Ident') {
    const [only, ...others] = policy.names.variableOf(inner)?.definitions ?? []
    return only?.kind === 'assign' && only.path.length === 0 && others.length === 0 && isUncut(only.value, policy)
  }
  const [clause, ...rest] = inner.kind === 'Comprehension' ? inner.clauses : []
  if (clause?.kind !== 'ForClause' || inner.kind !== 'Comprehension') return false
  // A single index asked for by number is one leg.
  if (
    rest.some(
      (each) =>
        each.kind === 'IfClause' &&
        policy.textOf(each.test).includes(' == ') &&
        policy.textOf(each.test).includes('index'),
    )
  ) {
    return false
  }
  const body = bare(inner.body)
  if (body.kind !== 'DotExpr' || body.name.name !== 'index') return false
  const type = policy.typeOf(body.object)
  return type.kind === 'struct' && type.name === 'leg'
}

export const rule: Rule = {
  code: 'LC805',
  name: 'drops-many-legs',
  summary: 'A tick may close several legs, and adds one at most.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const {named} of constructions(policy, 'Rotation')) {
      const value = named.get('drop_legs')?.right
      if (!value || !isUncut(value, policy)) continue
      yield {
        span: value.span,
        message:
          'all of these legs close at once, all but the last live one, and one comes back per tick; drop the worst alone',
      }
    }
  },
}
