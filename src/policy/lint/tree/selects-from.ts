import type {Comprehension, Expression} from '#starlark-wasm'
import type {Definition, Names, Variable} from './names.js'
import {bare} from './walk.js'

/** Whether a variable, a list, is assigned some of its own elements, perhaps in another order. */
export function selectsFrom(
  {value, path}: Extract<Definition, {kind: 'assign'}>,
  variable: Variable,
  names: Names,
): boolean {
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
  return path.length === 0 && bare(value).kind !== 'Ident' && isOwn(value)
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
