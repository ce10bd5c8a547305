import type {Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL227',
  name: 'struct-field-assign',
  summary: 'Fields cannot be assigned; what a policy is given and what it makes does not change.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'tree',
  *check(policy) {
    for (const {left} of nodesOf(policy.parsed.tree, 'AssignStmt')) {
      const target = bare(left)
      if (target.kind !== 'DotExpr') continue
      const type = policy.typeOf(target.object)
      const made = type.kind === 'struct' && policy.contract.constructors.some(({name}) => name === type.name)
      const hint = made
        ? `give \`${target.name.name}\` to \`${type.name}(…)\` where it is made`
        : 'keep the value in a variable'
      yield {
        span: target.span,
        message: `the field \`${target.name.name}\` of \`${policy.textOf(target.object)}\` cannot be assigned; ${hint}`,
        effect: failureEffect(policy, target),
      }
    }
  },
}
