import type {Expression} from '#starlark-wasm'
import {bare} from '../tree/walk.js'
import {splitAt} from './compare.js'
import {evaluate} from './expressions.js'
import {withDecision, type Path} from './path.js'
import type {Run} from './run.js'

/** The ways a test can go, each with what is known then. */
export function test(run: Run, expression: Expression, path: Path): (readonly [boolean, Path])[] {
  run.count()
  const inner = bare(expression)
  if (inner.kind === 'UnaryExpr' && inner.op === 'not' && inner.operand) {
    return test(run, inner.operand, path).map(([truth, after]) => [!truth, after])
  }
  if (inner.kind === 'BinaryExpr' && (inner.op === 'and' || inner.op === 'or')) {
    const isAnd = inner.op === 'and'
    return run.paths(
      test(run, inner.left, path).flatMap(([truth, after]) =>
        truth === isAnd ? test(run, inner.right, after) : [[truth, after] as const],
      ),
    )
  }
  return evaluate(run, inner, path).flatMap(([value, after]) =>
    splitAt(value, after).map(
      ([truth, then]) => [truth, withDecision(then, {node: inner, truth, from: value.from})] as const,
    ),
  )
}
