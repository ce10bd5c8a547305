import type {Expression} from '#starlark-wasm'
import {memo} from '../memo.js'
import type {CheckedPolicy} from '../model/rule.js'
import {isCandidates} from './candidate-filters.js'
import type {Definition, Variable} from './names.js'
import {bare, nodesOf, walk} from './walk.js'

/** A list of some of the candidates, or of all in another order, which nothing looks at. */
export interface UnusedFilter {
  readonly variable: Variable
  readonly definition: Extract<Definition, {kind: 'assign'}>
}

/** What is left out or sorted and then forgotten; lists that only make another forgotten one are forgotten too. */
export const unusedFilters = memo((policy: CheckedPolicy): readonly UnusedFilter[] => {
  const {names, parsed} = policy
  const repeated = new Set<object>(nodesOf(parsed.tree, 'ForStmt').flatMap((loop) => [...walk(loop)]))
  const made = names.variables
    .filter(({scope}) => scope === 'local')
    .flatMap((variable) =>
      variable.definitions.flatMap((definition) =>
        definition.kind === 'assign' && definition.path.length === 0 && isSelection(definition.value, policy)
          ? [{variable, definition}]
          : [],
      ),
    )
    .toSorted((a, b) => comparePlaces(b.definition.target, a.definition.target))
  const forgotten = new Set<object>()
  return made.filter(({variable, definition: {target, value}}) => {
    const own = new Set<object>(walk(value))
    const owner = names.functionAround(target)
    const isUsed = variable.uses.some((use) => {
      if (own.has(use) || forgotten.has(use)) return false
      // In a loop, or seen from an inner function, what stands above can run later.
      return comparePlaces(use, value) > 0 || repeated.has(target) || names.functionAround(use) !== owner
    })
    if (!isUsed) for (const node of own) forgotten.add(node)
    return !isUsed
  })
})

function isSelection(expression: Expression, policy: CheckedPolicy): boolean {
  const value = bare(expression)
  const selects =
    value.kind === 'SliceExpr' ||
    (value.kind === 'Comprehension' && value.clauses.some(({kind}) => kind === 'IfClause')) ||
    (value.kind === 'CallExpr' && /^(?:sorted|reversed)$/u.test(policy.names.builtinOf(value.callee) ?? ''))
  return selects && isCandidates(value, policy)
}

/** Which of two nodes begins later. */
function comparePlaces(a: {readonly span: Expression['span']}, b: {readonly span: Expression['span']}): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1]
}
