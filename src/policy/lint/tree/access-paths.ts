import type {SyntaxNode} from '#starlark-wasm'
import type {Names} from './names.js'
import {childrenOf} from './walk.js'

/** What an expression looks at: `candidates`, `ctx.app`; builtins do not count. */
export function accessPaths(node: SyntaxNode, names: Names): string[] {
  if (node.kind === 'Ident') return names.builtinOf(node) === undefined ? [node.name] : []
  if (node.kind === 'DotExpr' && node.object.kind === 'Ident') {
    return names.builtinOf(node.object) === undefined ? [`${node.object.name}.${node.name.name}`] : []
  }
  return childrenOf(node).flatMap((child) => accessPaths(child, names))
}
