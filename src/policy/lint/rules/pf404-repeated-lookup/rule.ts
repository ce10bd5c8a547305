import type {Expression, Statement} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import {lookupsIn, lookupsOf} from '../../tree/lookups.js'
import {walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PF404',
  name: 'repeated-lookup',
  summary: 'One expression asks the same question twice.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    if (!policy.parsed.tree || lookupsOf(policy).size < 2) return
    for (const node of walk(policy.parsed.tree)) {
      for (const expression of node.kind.endsWith('Stmt') ? expressionsOf(node as Statement) : []) {
        const seen = new Set<string>()
        for (const lookup of lookupsIn(expression, policy)) {
          const text = policy.textOf(lookup)
          if (seen.has(text)) {
            yield {span: lookup.span, message: `\`${text}\` is asked twice here; keep the answer in a variable`}
          }
          seen.add(text)
        }
      }
    }
  },
}

/** The expressions of a statement itself, blocks left out. */
function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'AssignStmt':
      return [statement.right]
    case 'ExprStmt':
      return [statement.value]
    case 'ReturnStmt':
      return statement.value ? [statement.value] : []
    case 'IfStmt':
      return [statement.test]
    case 'ForStmt':
      return [statement.iterable]
    default:
      return []
  }
}
