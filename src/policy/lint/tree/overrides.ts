import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import {bare} from './walk.js'

/** Whether an expression is `ctx.cli_overrides`. */
export function isOverrides(expression: Expression, {typeOf}: CheckedPolicy): boolean {
  const inner = bare(expression)
  if (inner.kind !== 'DotExpr' || inner.name.name !== 'cli_overrides') return false
  const type = typeOf(inner.object)
  return type.kind === 'struct' && type.name === 'ctx'
}

/** The key of `ctx.cli_overrides[key]` or `ctx.cli_overrides.get(key)`; `null` for everything else. */
export function overrideKey(expression: Expression, policy: CheckedPolicy): Expression | null {
  const inner = bare(expression)
  if (inner.kind === 'IndexExpr') return isOverrides(inner.object, policy) ? inner.index : null
  if (inner.kind !== 'CallExpr') return null
  const callee = bare(inner.callee)
  const isGet = callee.kind === 'DotExpr' && callee.name.name === 'get' && isOverrides(callee.object, policy)
  return isGet ? (inner.args[0] ?? null) : null
}
