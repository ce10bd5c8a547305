import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import {bare} from './walk.js'

/** A text that an expression can be, and where it stands: the expression itself, or the branch or table it comes from. */
export interface PossibleText {
  readonly text: string
  readonly node: Expression
}

const DEEPEST = 6

/**
 * The constant texts that an expression can be: the one it always is, else those of its branches, of every assignment
 * to the name, of a dict that is written out and asked with `[…]` or `get`. What is put together at run time is missing.
 */
export function possibleTexts(
  expression: Expression,
  policy: Pick<CheckedPolicy, 'fold' | 'names'>,
  depth = 0,
): PossibleText[] {
  const folded = policy.fold(expression)
  if (folded) return folded.kind === 'string' ? [{text: folded.value, node: expression}] : []
  if (depth > DEEPEST) return []
  const of = (...others: readonly Expression[]): PossibleText[] =>
    others.flatMap((each) => possibleTexts(each, policy, depth + 1))
  const inner = bare(expression)
  switch (inner.kind) {
    case 'CondExpr':
      return of(inner.then, inner.else)
    case 'BinaryExpr':
      return inner.op === 'or' || inner.op === 'and' ? of(inner.left, inner.right) : []
    case 'Ident': {
      const definitions = policy.names.variableOf(inner)?.definitions ?? []
      return of(
        ...definitions.flatMap((each) => (each.kind === 'assign' && each.path.length === 0 ? [each.value] : [])),
      )
    }
    case 'IndexExpr':
      return of(...valuesOf(inner.object, policy))
    case 'CallExpr': {
      const callee = bare(inner.callee)
      if (callee.kind !== 'DotExpr' || callee.name.name !== 'get') return []
      return of(...valuesOf(callee.object, policy), ...inner.args.slice(1))
    }
    default:
      return []
  }
}

/** The values of a dict that is written out. */
function valuesOf(object: Expression, {names}: Pick<CheckedPolicy, 'names'>): readonly Expression[] {
  const inner = bare(object)
  const [only, ...others] = inner.kind === 'Ident' ? (names.variableOf(inner)?.definitions ?? []) : []
  const dict = only?.kind === 'assign' && only.path.length === 0 && others.length === 0 ? bare(only.value) : inner
  return dict.kind === 'DictExpr' ? dict.entries.map(({value}) => value) : []
}
