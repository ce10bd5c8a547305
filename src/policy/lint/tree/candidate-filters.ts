import type {Comprehension, Expression, Ident} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import {elementOf} from '../model/type.js'
import {forDirectRoute, onlyExpression} from './direct-route.js'
import type {Names} from './names.js'
import {bare, nodesOf, walk} from './walk.js'

/** `[c for c in candidates if …]`: some of the routes that the router gave. */
export interface CandidateFilter {
  readonly node: Comprehension
  readonly candidate: Ident
  readonly conditions: readonly Expression[]
}

/** Every comprehension that keeps some of a list of candidates, in either direction. */
export function* candidateFilters(policy: CheckedPolicy): Generator<CandidateFilter> {
  for (const node of nodesOf(policy.parsed.tree, 'Comprehension')) {
    const [first, ...others] = node.clauses
    if (first?.kind !== 'ForClause' || others.length === 0) continue
    const candidate = bare(first.vars)
    const conditions = others.flatMap((clause) => (clause.kind === 'IfClause' ? [clause.test] : []))
    if (candidate.kind !== 'Ident' || conditions.length !== others.length) continue
    const body = bare(node.body)
    if (body.kind !== 'Ident' || body.name !== candidate.name || !isCandidates(first.iterable, policy)) continue
    yield {node, candidate, conditions}
  }
}

/** Whether an expression is a list of candidates. */
export function isCandidates(expression: Expression, {typeOf}: CheckedPolicy): boolean {
  const element = elementOf(typeOf(expression))
  return element.kind === 'struct' && element.name === 'candidate'
}

/** Whether a direct route passes a filter; `null` where that depends on more than it having no relays. */
export function passesDirect({candidate, conditions}: CandidateFilter, policy: CheckedPolicy): boolean | null {
  const truths = conditions.map((each) => forDirectRoute(each, candidate, policy))
  if (truths.includes(false)) return false
  return truths.includes(null) ? null : true
}

/**
 * Whether a filter leaves out what is not wanted (`not in`, `not`, `all`) rather than looking for what is: then a route
 * that fails it is refused, and not only liked less. `maybe` for `all([x in LIKED …])`, which can be meant either way;
 * `not c.hops` asks for a direct route and refuses nothing.
 */
export function leavesOut(conditions: readonly Expression[], names: Names): 'surely' | 'maybe' | 'no' {
  const seen = new Set<object>()
  const todo = [...conditions]
  let found: 'maybe' | 'no' = 'no'
  for (let next = todo.pop(); next; next = todo.pop()) {
    for (const node of walk(next)) {
      if (node.kind === 'BinaryExpr' && node.op === 'not in') return 'surely'
      if (node.kind === 'UnaryExpr' && node.op === 'not' && node.operand && bare(node.operand).kind !== 'DotExpr') {
        return 'surely'
      }
      if (node.kind !== 'CallExpr') continue
      if (names.builtinOf(node.callee) === 'all') {
        if (!isMembership(node.args[0])) return 'surely'
        found = 'maybe'
      }
      const helper = names.functionOf(node.callee)
      const body = helper && onlyExpression(helper)
      if (!body || seen.has(helper)) continue
      seen.add(helper)
      todo.push(body)
    }
  }
  return found
}

/** `[x in LIKED for x in xs]` */
function isMembership(argument: Expression | undefined): boolean {
  const list = argument && bare(argument)
  const body = list?.kind === 'Comprehension' ? bare(list.body) : undefined
  return body?.kind === 'BinaryExpr' && (body.op === 'in' || body.op === '==')
}

/** {@link leavesOut}, of all the conditions of comprehensions in a policy. */
export function anyLeavesOut({parsed, names}: CheckedPolicy): ReturnType<typeof leavesOut> {
  return leavesOut(
    nodesOf(parsed.tree, 'IfClause').map(({test}) => test),
    names,
  )
}
