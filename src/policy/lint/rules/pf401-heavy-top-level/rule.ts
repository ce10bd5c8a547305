import type {CheckedPolicy, Rule} from '../../model/rule.js'
import type {Expression} from '#starlark-wasm'
import {aboutSteps, roundsOf, StepEstimate} from '../../tree/estimate-steps.js'
import {walk} from '../../tree/walk.js'

/** Above this a visor is noticeably busy. */
const MOST = 10_000

export const rule: Rule = {
  code: 'PF401',
  name: 'heavy-top-level',
  summary: 'Much work at the top level, which nothing limits.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const estimate = new StepEstimate(policy)
    for (const statement of policy.parsed.tree?.body ?? []) {
      if (statement.kind === 'DefStmt') continue
      const steps = Math.max(estimate.of(statement), longest(statement, policy))
      if (steps <= MOST) continue
      yield {
        span: statement.span,
        message: `loading takes ${aboutSteps(steps)} steps here; the router has no limit for the top level, so nothing would stop it`,
      }
    }
  },
}

/** `list(range(n))` is one step and n elements. */
function longest(statement: Parameters<typeof walk>[0], policy: CheckedPolicy): number {
  const lengths = [...walk(statement)].map((node) => {
    const [first] = node.kind === 'CallExpr' && policy.names.builtinOf(node.callee) !== 'range' ? node.args : []
    return first && isRange(first, policy) ? (roundsOf(first, policy) ?? 0) : 0
  })
  return Math.max(0, ...lengths)
}

function isRange(expression: Expression, {names}: CheckedPolicy): boolean {
  return expression.kind === 'CallExpr' && names.builtinOf(expression.callee) === 'range'
}
