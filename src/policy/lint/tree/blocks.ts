import type {FileNode, Statement} from '#starlark-wasm'
import {memo} from '../memo.js'
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

/** A statement with the list that it stands in. */
export interface PlacedStatement {
  readonly block: readonly Statement[]
  readonly index: number
}

/** Where each statement of a tree stands. */
export const placesOf = memo((tree: FileNode): ReadonlyMap<Statement, PlacedStatement> => {
  const places = new Map<Statement, PlacedStatement>()
  for (const block of blocksOf(tree)) for (const [index, each] of block.entries()) places.set(each, {block, index})
  return places
})
