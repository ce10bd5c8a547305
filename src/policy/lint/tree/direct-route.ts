import type {CallExpr, Expression, Ident} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import type {FunctionNode} from './call-graph.js'
import {bare} from './walk.js'

/** The lists of a candidate that are empty where its route is direct (policy contract 7). */
const EMPTY = new Set(['hops', 'hops_geo', 'transport_kinds'])
const DEEPEST_HELPER = 4

/**
 * What a condition about a candidate is for a direct route, whose lists are all empty; `null` where that depends on
 * something else. Helpers of one `return` are followed.
 */
export function forDirectRoute(
  condition: Expression,
  candidate: Ident,
  policy: CheckedPolicy,
  depth = DEEPEST_HELPER,
): boolean | null {
  const variable = policy.names.variableOf(candidate)
  const of = (each: Expression): boolean | null => forDirectRoute(each, candidate, policy, depth)
  const isEmpty = (each: Expression): boolean => {
    const list = bare(each)
    if (list.kind !== 'DotExpr' || !EMPTY.has(list.name.name)) return false
    const owner = bare(list.object)
    return owner.kind === 'Ident' && variable !== undefined && policy.names.variableOf(owner) === variable
  }
  const inner = bare(condition)
  if (isEmpty(inner)) return false
  switch (inner.kind) {
    case 'UnaryExpr':
      return inner.op === 'not' && inner.operand ? negated(of(inner.operand)) : null
    case 'BinaryExpr':
      if (inner.op === 'and') return both(of(inner.left), of(inner.right))
      if (inner.op === 'or') return negated(both(negated(of(inner.left)), negated(of(inner.right))))
      if (inner.op === 'in' || inner.op === 'not in') return isEmpty(inner.right) ? inner.op === 'not in' : null
      return comparedSize(inner.op, inner.left, inner.right, isEmpty, policy)
    case 'CallExpr':
      return ofCall(inner, isEmpty, policy, candidate, depth)
    default: {
      const folded = policy.fold(inner)
      return folded?.kind === 'bool' ? folded.value : null
    }
  }
}

/** Whether only direct routes can pass a condition: `not c.hops`, `len(c.hops) == 0`, either with `and`. */
export function asksForDirect(condition: Expression, candidate: Ident, policy: CheckedPolicy): boolean {
  const inner = bare(condition)
  if (inner.kind === 'BinaryExpr' && inner.op === 'and') {
    return asksForDirect(inner.left, candidate, policy) || asksForDirect(inner.right, candidate, policy)
  }
  const lists =
    inner.kind === 'UnaryExpr' && inner.op === 'not' && inner.operand
      ? [inner.operand]
      : inner.kind === 'BinaryExpr' && inner.op === '=='
        ? [inner.left, inner.right]
        : []
  // A direct route passes, and all that is asked is how many hops there are.
  return lists.some(isHops) && forDirectRoute(inner, candidate, policy) === true
}

/** `c.hops`, `len(c.hops)`. */
function isHops(expression: Expression): boolean {
  const inner = bare(expression)
  const list = inner.kind === 'CallExpr' && inner.args[0] ? bare(inner.args[0]) : inner
  return list.kind === 'DotExpr' && /^hops(?:_geo)?$/u.test(list.name.name)
}

/** `len(c.hops) > 1`, `1 < len(c.hops)`, `c.hops == []`. */
function comparedSize(
  op: string,
  left: Expression,
  right: Expression,
  isEmpty: (list: Expression) => boolean,
  {names, fold}: CheckedPolicy,
): boolean | null {
  const sizeOf = (side: Expression): number | null => {
    const inner = bare(side)
    if (isEmpty(inner)) return 0
    if (inner.kind === 'CallExpr') {
      const [list] = inner.args
      return names.builtinOf(inner.callee) === 'len' && list && isEmpty(list) ? 0 : null
    }
    const folded = fold(inner)
    if (folded?.kind === 'int') return folded.value
    return folded?.kind === 'list' ? folded.elements.length : null
  }
  const [a, b] = [sizeOf(left), sizeOf(right)]
  if (a === null || b === null) return null
  switch (op) {
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return null
  }
}

/** `any([… for h in c.hops])`, `bool(c.hops)`, and helpers that are given the candidate. */
function ofCall(
  {callee, args}: CallExpr,
  isEmpty: (list: Expression) => boolean,
  policy: CheckedPolicy,
  candidate: Ident,
  depth: number,
): boolean | null {
  const {names} = policy
  const builtin = names.builtinOf(callee)
  const [first] = args
  const given = first && bare(first)
  if (!given) return null
  if (builtin === 'bool' || builtin === 'len') return isEmpty(given) ? false : null
  if (builtin === 'any' || builtin === 'all') {
    const clause = given.kind === 'Comprehension' ? given.clauses[0] : undefined
    return clause?.kind === 'ForClause' && isEmpty(clause.iterable) ? builtin === 'all' : null
  }
  const helper = names.functionOf(callee)
  const [param] = helper?.params ?? []
  const isGiven = given.kind === 'Ident' && names.variableOf(given) === names.variableOf(candidate)
  if (!helper || param?.kind !== 'Ident' || !isGiven || depth === 0) return null
  const body = onlyExpression(helper)
  return body ? forDirectRoute(body, param, policy, depth - 1) : null
}

/** What a function answers, where that is one expression; `null` where it has more statements than its `return`. */
export function onlyExpression(owner: FunctionNode): Expression | null {
  if (owner.kind === 'LambdaExpr') return owner.body
  const [only, ...others] = owner.body
  return only?.kind === 'ReturnStmt' && others.length === 0 ? only.value : null
}

function negated(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  return a === false || b === false ? false : a === null || b === null ? null : true
}
