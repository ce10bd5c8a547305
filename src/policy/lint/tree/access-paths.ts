import type {SyntaxNode} from '#starlark-wasm'
import type {Names} from './names.js'
import {childrenOf} from './walk.js'

/** What an expression looks at: `candidates`, `ctx.app`; builtins do not count. */
export function accessPaths(root: SyntaxNode, names: Names): string[] {
  const paths: string[] = []
  const stack: SyntaxNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const base = node.kind === 'DotExpr' ? node.object : node
    if (base.kind !== 'Ident') stack.push(...childrenOf(node))
    else if (names.variableOf(base) || names.builtinOf(base) === undefined) {
      paths.push(node.kind === 'DotExpr' ? `${base.name}.${node.name.name}` : base.name)
    }
  }
  return paths
}
