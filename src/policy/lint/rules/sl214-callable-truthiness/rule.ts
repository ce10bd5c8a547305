import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {conditionsOf} from '../../tree/conditions.js'

export const rule: Rule = {
  code: 'SL214',
  name: 'callable-truthiness',
  summary: 'A function is asked whether it is true, which it always is; it was to be called.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const condition of conditionsOf(policy.parsed.tree)) {
      if (!isFunction(policy, condition)) continue
      const name = policy.textOf(condition)
      yield {
        span: condition.span,
        message: `\`${name}\` is a function, and a function is always true; call it: \`${name}(…)\``,
      }
    }
  },
}

/** A function by its own name or a method; a variable may be None or a function. */
function isFunction({names, typeOf}: CheckedPolicy, expression: Expression): boolean {
  if (expression.kind === 'DotExpr') return typeOf(expression).kind === 'function'
  if (expression.kind !== 'Ident') return false
  const definitions = names.variableOf(expression)?.definitions
  return definitions ? definitions.every(({kind}) => kind === 'def') : typeOf(expression).kind === 'function'
}
