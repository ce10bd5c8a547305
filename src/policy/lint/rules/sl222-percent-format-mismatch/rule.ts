import type {BinaryExpr, Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {typeInWords} from '../../tree/type-words.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL222',
  name: 'percent-format-mismatch',
  summary: 'A format wants another number, or another kind, of values.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const node of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      const format = node.op === '%' ? policy.fold(node.left) : undefined
      const message = format?.kind === 'string' ? mismatch(policy, format.value, node) : null
      if (message !== null) yield {span: node.span, message, effect: failureEffect(policy, node)}
    }
  },
}

function mismatch(policy: CheckedPolicy, format: string, {right}: BinaryExpr): string | null {
  const conversions = [...format.matchAll(/%(?<letter>[^])/gu)]
    .map(({groups}) => groups?.['letter'] ?? '')
    .filter((letter) => letter !== '%')
  // Named values come from a dict, and what is no conversion has its own rule (PY116).
  if (conversions.some((letter) => !/^[srdioxXeEfFgGc]$/u.test(letter))) return null
  const values = valuesOf(policy, right)
  if (!values) return null
  if (values.length !== conversions.length) {
    const wanted = `${String(conversions.length)} ${conversions.length === 1 ? 'value' : 'values'}`
    return `${JSON.stringify(format)} wants ${wanted} and is given ${String(values.length)}`
  }
  for (const [index, value] of values.entries()) {
    const letter = conversions[index] ?? ''
    const type = policy.typeOf(value)
    const isNumberOnly = /^[dioxXeEfFgG]$/u.test(letter)
    if (
      isNumberOnly &&
      (type.kind === 'string' || type.kind === 'list' || type.kind === 'dict' || type.kind === 'none')
    ) {
      return `\`%${letter}\` wants a number, and \`${policy.textOf(value)}\` is ${typeInWords(type)}`
    }
  }
  return null
}

/** The values a format is given; `null` where that is seen only when it runs. */
function valuesOf({typeOf}: CheckedPolicy, right: Expression): readonly Expression[] | null {
  const inner = bare(right)
  if (inner.kind === 'TupleExpr') return inner.elements
  const {kind} = typeOf(inner)
  return kind === 'unknown' || kind === 'tuple' || kind === 'dict' ? null : [inner]
}
