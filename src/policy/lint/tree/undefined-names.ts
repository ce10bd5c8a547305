import type {FileNode, Ident} from '#starlark-wasm'
import {nodesOf} from './walk.js'

/** The names that nothing binds, in the order of the text. */
export function undefinedNames(tree: FileNode | null): Ident[] {
  return [...nodesOf(tree, 'Ident')].filter(({binding}) => binding === null)
}
