import type {Expression} from '#starlark-wasm'
import {targetsOf} from '../tree/names.js'
import {withValue, type Path} from './path.js'
import type {Run} from './run.js'
import {other, type Value} from './value.js'

/** The path on which the names of a loop have an element of `over`; `key` tells this element from others of the list. */
export function bind(run: Run, vars: Expression, over: Value, key: string, path: Path): Path {
  const of = over.kind === 'list' ? over.of : null
  let next = path
  for (const [ident, way] of targetsOf(vars)) {
    const variable = run.names.variableOf(ident)
    if (!variable) continue
    const value: Value =
      of !== null && way.length === 0
        ? {kind: 'element', of, key: run.key(`${key} of ${over.key}`), from: over.from}
        : other(`${key}.${way.join('.')}`, over.from)
    next = withValue(next, variable, value)
  }
  return next
}
