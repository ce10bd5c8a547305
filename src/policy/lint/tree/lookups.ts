import type {CallExpr, SyntaxNode} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import {walk} from './walk.js'

/** Modules whose functions do something, or give another answer each time. */
const OTHERS = /^(?:datetime|logging)\./u

/** Questions to the router's data (`geo.country(…)`), which have the same answer during a call. */
export function* lookupsIn(root: SyntaxNode, {names, contract}: CheckedPolicy): Generator<CallExpr> {
  for (const node of walk(root)) {
    if (node.kind !== 'CallExpr') continue
    const callee = names.calleeName(node.callee) ?? ''
    const [module = '', member] = callee.split('.')
    if (member === undefined || OTHERS.test(callee)) continue
    if (contract.modules.some(({name}) => name === module)) yield node
  }
}
