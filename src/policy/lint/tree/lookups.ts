import type {CallExpr, SyntaxNode} from '#starlark-wasm'
import {memo} from '../memo.js'
import type {CheckedPolicy} from '../model/rule.js'
import {nodesOf, walk} from './walk.js'

/** Questions to the router's data (`geo.country(…)`), which have the same answer during a call. */
export const lookupsOf = memo(({parsed, names, contract}: CheckedPolicy): ReadonlySet<CallExpr> => {
  const modules = new Set(contract.modules.map(({name}) => name))
  // These do something, or give another answer each time.
  for (const each of ['datetime', 'logging']) modules.delete(each)
  const isLookup = ({callee}: CallExpr): boolean => {
    const [module = '', member] = names.calleeName(callee)?.split('.') ?? []
    return member !== undefined && modules.has(module)
  }
  return new Set(nodesOf(parsed.tree, 'CallExpr').filter(isLookup))
})

/** Those of {@link lookupsOf} below a node, in the order of the text. */
export function lookupsIn(root: SyntaxNode, policy: CheckedPolicy): CallExpr[] {
  const lookups = lookupsOf(policy)
  return walk(root).filter((node): node is CallExpr => node.kind === 'CallExpr' && lookups.has(node))
}
