import type {SyntaxNode} from '#starlark-wasm'
import {walk} from './walk.js'

/** Whether nothing is called in it, so that it can have no effect but an error. */
export function isCallFree(node: SyntaxNode): boolean {
  for (const each of walk(node)) if (each.kind === 'CallExpr') return false
  return true
}
