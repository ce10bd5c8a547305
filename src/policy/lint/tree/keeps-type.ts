import type {Comprehension, Expression} from '#starlark-wasm'
import type {Definition, Names, Variable} from './names.js'
import {bare} from './walk.js'

/**
 * The type that a variable keeps by an assignment which only makes it of itself: a list of some of its elements, perhaps
 * in another order, a number or a text that something is added to. `null` for every other assignment.
 */
export function keepsType(
  {value, path}: Extract<Definition, {kind: 'assign'}>,
  variable: Variable,
  names: Names,
): 'list' | 'int' | 'string' | null {
  const isOwn = (expression: Expression): boolean => {
    const inner = bare(expression)
    switch (inner.kind) {
      case 'Ident':
        return names.variableOf(inner) === variable
      case 'SliceExpr':
        return isOwn(inner.object)
      case 'CallExpr': {
        const [list] = inner.args
        return (
          list !== undefined && isOwn(list) && /^(?:sorted|reversed|list)$/u.test(names.builtinOf(inner.callee) ?? '')
        )
      }
      case 'Comprehension':
        return keepsElements(inner, names) && inner.clauses[0]?.kind === 'ForClause' && isOwn(inner.clauses[0].iterable)
      case 'CondExpr':
        return (
          [inner.then, inner.else].some(isOwn) &&
          [inner.then, inner.else].every((each) => isOwn(each) || isEmptyList(each))
        )
      case 'BinaryExpr':
        return inner.op === 'or' && isOwn(inner.left) && (isOwn(inner.right) || isEmptyList(inner.right))
      default:
        return false
    }
  }
  const inner = bare(value)
  if (path.length > 0 || inner.kind === 'Ident') return null
  if (isOwn(inner)) return 'list'
  if (inner.kind !== 'BinaryExpr' || !/^[-+*]$/u.test(inner.op)) return null
  const [own, added] = [bare(inner.left), bare(inner.right)]
  if (own.kind !== 'Ident' || !isOwn(own) || added.kind !== 'Literal') return null
  return added.type === 'int' || (added.type === 'string' && inner.op === '+') ? added.type : null
}

/** `[x for x in xs if …]` */
function keepsElements({body, clauses, curly}: Comprehension, names: Names): boolean {
  const [first, ...others] = clauses
  const [element, kept] = [first?.kind === 'ForClause' ? bare(first.vars) : undefined, bare(body)]
  if (curly || element?.kind !== 'Ident' || kept.kind !== 'Ident') return false
  return names.variableOf(kept) === names.variableOf(element) && others.every(({kind}) => kind === 'IfClause')
}

function isEmptyList(expression: Expression): boolean {
  const inner = bare(expression)
  return inner.kind === 'ListExpr' && inner.elements.length === 0
}
