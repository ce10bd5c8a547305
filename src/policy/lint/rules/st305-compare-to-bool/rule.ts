import type {BinaryExpr, Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {conditionsOf} from '../../tree/conditions.js'

export const rule: Rule = {
  code: 'ST305',
  name: 'compare-to-bool',
  summary: 'A test that says the same without the comparison.',
  severity: 'off',
  effect: 'style',
  reads: 'resolved',
  *check(policy) {
    for (const condition of conditionsOf(policy.parsed.tree)) {
      const text = condition.kind === 'BinaryExpr' ? shorter(policy, condition) : null
      if (text === null) continue
      yield {
        span: condition.span,
        message: `\`${text}\` says the same`,
        fix: {applicability: 'safe', title: `Write ${text}`, edits: [{span: condition.span, text}]},
      }
    }
  },
}

function shorter({names, typeOf, fold, textOf}: CheckedPolicy, {op, left, right}: BinaryExpr): string | null {
  const constant = fold(right)
  const negate = (expression: Expression, isNegated: boolean): string =>
    `${isNegated ? 'not ' : ''}${textOf(expression)}`
  if (constant?.kind === 'bool' && (op === '==' || op === '!=') && typeOf(left).kind === 'bool') {
    return left.kind === 'BinaryExpr' ? null : negate(left, (op === '==') !== constant.value)
  }
  if (left.kind !== 'CallExpr' || names.builtinOf(left.callee) !== 'len' || constant?.kind !== 'int') return null
  const [list] = left.args
  if (constant.value !== 0 || !list || list.kind === 'BinaryExpr' || list.kind === 'CondExpr') return null
  if (op === '==') return negate(list, true)
  return op === '!=' || op === '>' ? negate(list, false) : null
}
