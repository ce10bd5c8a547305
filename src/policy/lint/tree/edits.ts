import type {CallExpr, DefStmt, Expression, Span} from '#starlark-wasm'
import type {Edit} from '../model/finding.js'
import type {CheckedPolicy} from '../model/rule.js'

/** Deletes an argument with the comma that parts it from its neighbours. */
export function removeArgument({args}: CallExpr, arg: Expression): Edit {
  const index = args.indexOf(arg)
  const [next, before] = [args[index + 1], args[index - 1]]
  const [startLine, startColumn, endLine, endColumn] = arg.span
  if (next) return {span: [startLine, startColumn, next.span[0], next.span[1]], text: ''}
  if (before) return {span: [before.span[2], before.span[3], endLine, endColumn], text: ''}
  return {span: arg.span, text: ''}
}

/** Puts text at a place. */
export function insertAt([line, column]: readonly [number, number, ...number[]], text: string): Edit {
  return {span: [line, column, line, column], text}
}

/** Puts a statement on lines of its own before the first one of a function, behind its doc string. */
export function insertFirst({source}: CheckedPolicy, {body}: DefStmt, lines: readonly string[]): Edit | null {
  const [head] = body
  const isDoc = head?.kind === 'ExprStmt' && head.value.kind === 'Literal' && head.value.type === 'string'
  const first = isDoc ? body[1] : head
  // A body behind the colon has no line of its own.
  if (
    !first ||
    source
      .line(first.span[0])
      .slice(0, first.span[1] - 1)
      .trim() !== ''
  )
    return null
  const indent = source.indentOf(first.span[0])
  return insertAt(first.span, lines.map((line, index) => `${index === 0 ? '' : indent}${line}\n`).join('') + indent)
}

/** The span of two places. */
export function between(a: Span, b: Span): Span {
  return [a[0], a[1], b[2], b[3]]
}
