import type {CallExpr, ForClause, ForStmt} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {lookupsIn, lookupsOf} from '../../tree/lookups.js'
import {targetsOf} from '../../tree/names.js'
import {walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PF403',
  name: 'invariant-call-in-loop',
  summary: 'A loop asks the same question in every round.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const {parsed, textOf} = policy
    const told = new Set<CallExpr>()
    if (lookupsOf(policy).size === 0) return
    for (const node of parsed.tree ? walk(parsed.tree) : []) {
      const loops =
        node.kind === 'ForStmt'
          ? [node]
          : node.kind === 'Comprehension'
            ? node.clauses.filter((each) => each.kind === 'ForClause')
            : []
      const roots =
        node.kind === 'ForStmt' ? node.body : node.kind === 'Comprehension' ? [node.body, ...node.clauses.slice(1)] : []
      const lookups = roots.flatMap((root) => lookupsIn(root, policy))
      if (lookups.length === 0) continue
      const bound = boundIn([...loops, ...roots], policy)
      for (const lookup of lookups) {
        const isSame = walk(lookup).every((each) => each.kind !== 'Ident' || !bound.has(each.name))
        if (!isSame || told.has(lookup)) continue
        told.add(lookup)
        yield {
          span: lookup.span,
          message: `\`${textOf(lookup)}\` is the same in every round; ask once, before the loop in line ${String(node.kind === 'File' ? 1 : node.span[0])}`,
        }
      }
    }
  },
}

/** The names that get another value in each round. */
function boundIn(nodes: readonly Parameters<typeof walk>[0][], policy: CheckedPolicy): ReadonlySet<string> {
  const bound = new Set<string>()
  for (const node of nodes.flatMap((root) => [...walk(root)])) {
    const left = node.kind === 'AssignStmt' ? node.left : isLoop(node) ? node.vars : null
    for (const [target] of left ? targetsOf(left) : []) bound.add(target.name)
    if (node.kind !== 'LambdaExpr') continue
    for (const param of node.params) bound.add(policy.textOf(param).split('=')[0]?.replaceAll('*', '').trim() ?? '')
  }
  return bound
}

function isLoop(node: Parameters<typeof walk>[0]): node is ForStmt | ForClause {
  return node.kind === 'ForStmt' || node.kind === 'ForClause'
}
