import {endingsIn, once} from '../../flow/answers.js'
import {guardFix} from '../../flow/guard-fix.js'
import type {SyntaxNode} from '#starlark-wasm'
import {FROM, type Value} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import type {FunctionNode} from '../../tree/call-graph.js'
import {onlyExpression} from '../../tree/direct-route.js'
import {nodesOf, walk} from '../../tree/walk.js'

/** Whether the list is what is no farther than its own best: that one always passes. */
function keepsExtreme({key}: Value, {parsed, names}: CheckedPolicy): boolean {
  const isExtreme = (node: SyntaxNode): boolean =>
    [...walk(node)].some((each) => {
      if (each.kind !== 'CallExpr') return false
      const helper = names.functionOf(each.callee)
      return (
        /^(?:min|max)$/u.test(names.builtinOf(each.callee) ?? '') || (helper !== undefined && answersExtreme(helper))
      )
    })
  const answersExtreme = (helper: FunctionNode): boolean => {
    const answer = onlyExpression(helper)
    return [...(answer ? walk(answer) : [])].some(
      (each) => each.kind === 'CallExpr' && /^(?:min|max)$/u.test(names.builtinOf(each.callee) ?? ''),
    )
  }
  return [...nodesOf(parsed.tree, 'Comprehension')].some(({span, clauses}) => {
    if (!key.includes(`comprehension@${String(span[0])}:${String(span[1])} `)) return false
    return clauses.some(
      (clause) =>
        clause.kind === 'IfClause' &&
        [...walk(clause.test)].some((node) => {
          if (node.kind === 'CallExpr') return isExtreme(node)
          const definitions = node.kind === 'Ident' ? (names.variableOf(node)?.definitions ?? []) : []
          return definitions.some((each) => each.kind === 'assign' && isExtreme(each.value))
        }),
    )
  })
}

function* reports(policy: CheckedPolicy): Generator<Report> {
  const all = policy.flow.failures.filter(
    ({list}) => !list.key.endsWith('.hops') && list.from & (FROM.candidates | FROM.reverse),
  )
  const fix = endingsIn(policy, 'before-dial').length === 0 ? guardFix(policy, 'safe') : null
  for (const {node, list, reason, phase, isCertain} of all.toSorted(
    (a, b) => Number(b.isCertain) - Number(a.isCertain),
  )) {
    const what = reason === 'empty-index' ? 'an index into an empty list' : 'the least or greatest of an empty list'
    if (isCertain && phase !== 'select-route') {
      const message = `before a dial there are no candidates: ${what} is an error, and all that is returned is lost`
      yield {span: node.span, message, ...(fix ? {fix} : {})}
    } else if (!isCertain && !keepsExtreme(list, policy)) {
      const message = `${what} is an error where nothing passes the filter: the router then picks as it likes`
      yield {span: node.span, message, severity: 'warning', confidence: 'possible'}
    }
  }
}

export const rule: Rule = {
  code: 'RP502',
  name: 'unguarded-pick',
  summary: 'A pick from candidates that can be an empty list.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
