import type {Expression, FileNode} from '#starlark-wasm'
import {bare, walk} from './walk.js'

/** Every expression that is only asked whether it is true, the terms of `and`, `or` and `not` in it one by one. */
export function* conditionsOf(tree: FileNode | null): Generator<Expression> {
  if (!tree) return
  for (const node of walk(tree)) {
    if (node.kind === 'IfStmt' || node.kind === 'CondExpr' || node.kind === 'IfClause') yield* termsOf(node.test)
  }
}

function* termsOf(test: Expression): Generator<Expression> {
  const inner = bare(test)
  if (inner.kind === 'BinaryExpr' && (inner.op === 'and' || inner.op === 'or')) {
    yield* termsOf(inner.left)
    yield* termsOf(inner.right)
  } else if (inner.kind === 'UnaryExpr' && inner.op === 'not' && inner.operand) yield* termsOf(inner.operand)
  else yield inner
}
