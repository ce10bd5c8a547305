import type {FileNode, Statement} from '#starlark-wasm'
import {walk} from './walk.js'

/** Every list of statements: the top level, bodies and branches. */
export function* blocksOf(tree: FileNode | null): Generator<readonly Statement[]> {
  if (!tree) return
  for (const node of walk(tree)) {
    if (node.kind === 'File' || node.kind === 'DefStmt' || node.kind === 'ForStmt') yield node.body
    else if (node.kind === 'IfStmt') {
      yield node.then
      if (node.else.length > 0) yield node.else
    }
  }
}
