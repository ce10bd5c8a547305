import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {argumentsOf} from '../../tree/arguments.js'
import {candidateFilters} from '../../tree/candidate-filters.js'
import {constructions} from '../../tree/constructions.js'
import {asksForDirect} from '../../tree/direct-route.js'
import type {Names} from '../../tree/names.js'
import {bare} from '../../tree/walk.js'

const DEEPEST_NAME = 4

/** What a name stands for that has one value only. */
function valueOf(expression: Expression, names: Names, depth = DEEPEST_NAME): Expression {
  const inner = bare(expression)
  const [only, ...others] = inner.kind === 'Ident' ? (names.variableOf(inner)?.definitions ?? []) : []
  if (only?.kind !== 'assign' || only.path.length > 0 || others.length > 0 || depth === 0) return inner
  return valueOf(only.value, names, depth - 1)
}

/** The list of which another element than the first may be taken; `null` where there is no such choice. */
function chosenAmong(expression: Expression, policy: CheckedPolicy): Expression | null {
  const {names} = policy
  const pick = valueOf(expression, names)
  if (pick.kind === 'CondExpr') return chosenAmong(pick.then, policy) ?? chosenAmong(pick.else, policy)
  if (pick.kind === 'CallExpr') return listIn(pick, /^(?:min|max)$/u, names)
  if (pick.kind !== 'IndexExpr') return null
  const list = valueOf(pick.object, names)
  const ordered = list.kind === 'CallExpr' ? listIn(list, /^(?:sorted|reversed)$/u, names) : null
  if (ordered) return ordered
  const index = policy.fold(pick.index)
  return index?.kind === 'int' && index.value === 0 ? null : list
}

/** The one list that a builtin is given. */
function listIn(call: Extract<Expression, {kind: 'CallExpr'}>, builtin: RegExp, names: Names): Expression | null {
  const [list, ...others] = argumentsOf(call).positional
  return list && others.length === 0 && builtin.test(names.builtinOf(call.callee) ?? '') ? valueOf(list, names) : null
}

export const rule: Rule = {
  code: 'CD724',
  name: 'same-hops-ambiguity',
  summary: 'A choice among direct routes, of which the router takes the first.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'resolved',
  *check(policy) {
    const direct = new Set<object>()
    for (const {node, candidate, conditions} of candidateFilters(policy)) {
      if (conditions.some((each) => asksForDirect(each, candidate, policy))) direct.add(node)
    }
    if (direct.size === 0) return
    for (const {named} of constructions(policy, 'RouteSpec')) {
      for (const name of ['chosen', 'reverse_chosen']) {
        const field = named.get(name)
        const among = field && chosenAmong(field.right, policy)
        if (!among || !direct.has(among)) continue
        const message = 'all direct routes have the same hops, by which the router looks for them: it takes the first'
        yield {span: field.right.span, message}
      }
    }
  },
}
