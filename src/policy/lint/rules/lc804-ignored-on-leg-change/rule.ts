import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'LC804',
  name: 'ignored-on-leg-change',
  summary: 'on_leg_change returns more than a distribution.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'resolved',
  *check(policy) {
    for (const {call, named} of constructions(policy, 'RouteSpec')) {
      const hooks = policy.calls.hooksOf(call)
      if (hooks.length !== 1 || hooks[0] !== 'on_leg_change') continue
      const idle = [...named].filter(([name]) => name !== 'distribution')
      const [first] = idle
      if (!first) continue
      const names = idle.map(([name]) => name).join(', ')
      yield {span: first[1].span, message: `on_leg_change changes the distribution only: ${names} means nothing here`}
    }
  },
}
