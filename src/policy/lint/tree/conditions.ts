import type {Expression, FileNode} from '#starlark-wasm'
import {memo} from '../memo.js'
import {bare, walk} from './walk.js'

/** Every expression that is only asked whether it is true, the terms of `and`, `or` and `not` in it one by one. */
export function conditionsOf(tree: FileNode | null): readonly Expression[] {
  return tree ? allConditions(tree) : []
}

const allConditions = memo((tree: FileNode): readonly Expression[] =>
  walk(tree).flatMap((node) =>
    node.kind === 'IfStmt' || node.kind === 'CondExpr' || node.kind === 'IfClause' ? termsOf(node.test) : [],
  ),
)

function termsOf(test: Expression): Expression[] {
  const terms: Expression[] = []
  const stack = [test]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const inner = bare(next)
    if (inner.kind === 'BinaryExpr' && (inner.op === 'and' || inner.op === 'or')) stack.push(inner.right, inner.left)
    else if (inner.kind === 'UnaryExpr' && inner.op === 'not' && inner.operand) stack.push(inner.operand)
    else terms.push(inner)
  }
  return terms
}
