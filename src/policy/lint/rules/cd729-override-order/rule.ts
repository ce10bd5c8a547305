import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {isOverrides} from '../../tree/overrides.js'
import {bare, nodesOf, walk} from '../../tree/walk.js'

/** `ctx.cli_overrides`, or its keys, values or items, in the order in which they come. */
function isUnordered(expression: Expression, policy: CheckedPolicy): boolean {
  const inner = bare(expression)
  if (isOverrides(inner, policy)) return true
  if (inner.kind !== 'CallExpr') return false
  const callee = bare(inner.callee)
  const isList = policy.names.builtinOf(callee) === 'list' && inner.args.length === 1
  if (isList && inner.args[0]) return isUnordered(inner.args[0], policy)
  return (
    callee.kind === 'DotExpr' && /^(?:keys|values|items)$/u.test(callee.name.name) && isOverrides(callee.object, policy)
  )
}

export const rule: Rule = {
  code: 'CD729',
  name: 'override-order',
  summary: 'The first of the caller options is taken, and their order is another at every dial.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const {tree} = policy.parsed
    const message = 'these come in another order at every dial: sort them, or ask for the one that is meant'
    for (const loop of nodesOf(tree, 'ForStmt')) {
      const ends = loop.body.some((statement) =>
        [...walk(statement)].some(
          (node) => node.kind === 'ReturnStmt' || (node.kind === 'BranchStmt' && node.token === 'break'),
        ),
      )
      if (ends && isUnordered(loop.iterable, policy)) yield {span: loop.iterable.span, message}
    }
    for (const {object, span} of nodesOf(tree, 'IndexExpr')) {
      if (!isOverrides(object, policy) && isUnordered(object, policy)) yield {span, message}
    }
  },
}
