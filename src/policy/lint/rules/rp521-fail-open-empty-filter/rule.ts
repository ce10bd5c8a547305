import {endingsIn, hasEmptyFilter, once, spanOf} from '../../flow/answers.js'
import {isDrop, specOf} from '../../flow/dial-flow.js'
import {PRIVACY} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {nodesOf, walk} from '../../tree/walk.js'

/** Whether a policy leaves out what it does not want, rather than preferring what it wants. */
function excludes({parsed, names}: CheckedPolicy): boolean {
  return [...nodesOf(parsed.tree, 'Comprehension')].some(({clauses}) =>
    clauses.some(
      (clause) =>
        clause.kind === 'IfClause' &&
        [...walk(clause.test)].some(
          (node) =>
            (node.kind === 'BinaryExpr' && node.op === 'not in') ||
            (node.kind === 'UnaryExpr' && node.op === 'not') ||
            (node.kind === 'CallExpr' && names.builtinOf(node.callee) === 'all'),
        ),
    ),
  )
}

function* reports(policy: CheckedPolicy): Generator<Report> {
  if (!excludes(policy)) return
  for (const ending of endingsIn(policy, 'select-route')) {
    const chosen = specOf(ending)?.fields.get('chosen')?.value
    const picks = chosen !== undefined && !(chosen.kind === 'constant' && chosen.value === null)
    if (picks || isDrop(ending) || specOf(ending)?.isOpen || !hasEmptyFilter(ending.path, PRIVACY)) continue
    const message =
      'nothing passed the filter, and without a pick or a drop the router takes one of the routes it refused'
    yield {span: spanOf(ending, policy), message}
  }
}

export const rule: Rule = {
  code: 'RP521',
  name: 'fail-open-empty-filter',
  summary: 'Where no route passes a filter, the router is left to pick among those it refused.',
  severity: 'warning',
  strict: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
