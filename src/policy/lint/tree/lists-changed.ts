import type {CallExpr, Expression, Statement, SyntaxNode} from '#starlark-wasm'
import {bare, walk} from './walk.js'

/** Methods that change the list, dict or set they belong to. */
export const CHANGING_METHODS: ReadonlySet<string> = new Set(
  'add append clear discard extend insert pop popitem remove setdefault update'.split(' '),
)

/** A place that changes a list, dict or set from the inside. */
export interface InnerChange {
  /** What is changed. */
  readonly object: Expression
  readonly node: CallExpr | Extract<Statement, {kind: 'AssignStmt'}>
  /** The method; `null` for `object[…] = …`. */
  readonly method: string | null
}

/** `xs.append(…)`, `d[k] = …` and the like below a node, in the order of the text. */
export function* innerChanges(root: SyntaxNode): Generator<InnerChange> {
  for (const node of walk(root)) {
    if (node.kind === 'AssignStmt') {
      const left = bare(node.left)
      if (left.kind === 'IndexExpr') yield {object: left.object, node, method: null}
    } else if (node.kind === 'CallExpr') {
      const callee = bare(node.callee)
      if (callee.kind === 'DotExpr' && CHANGING_METHODS.has(callee.name.name)) {
        yield {object: callee.object, node, method: callee.name.name}
      }
    }
  }
}
