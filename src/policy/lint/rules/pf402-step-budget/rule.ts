import type {Rule} from '../../model/rule.js'
import {aboutSteps, StepEstimate} from '../../tree/estimate-steps.js'

export const rule: Rule = {
  code: 'PF402',
  name: 'step-budget',
  summary: 'A call comes near the number of steps that it may take.',
  severity: 'warning',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    const {contract, calls} = policy
    const estimate = new StepEstimate(policy)
    const most = contract.limits.call_steps
    for (const {name} of contract.entry_points) {
      const hook = calls.hook(name)
      if (hook?.kind !== 'DefStmt') continue
      const parts = hook.body.map((statement) => ({statement, steps: estimate.of(statement)}))
      const total = parts.reduce((sum, {steps}) => sum + steps, 0)
      const worst = parts.toSorted((a, b) => b.steps - a.steps)[0]?.statement
      if (total * 2 <= most || !worst) continue
      const share = total > most ? 'more than' : 'about half of, or more,'
      yield {
        span: worst.span,
        message: `\`${name}\` takes up to ${aboutSteps(total)} steps, ${share} what a call may take (${String(most)}); then it is ended and the visor uses its built-in routing`,
        // Loops are counted only where their length stands in the text.
        ...(total > most ? {} : {confidence: 'possible'}),
      }
    }
  },
}
