import type {Rule} from '../../model/rule.js'
import {FLOORS} from '../../flow/answers.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS619',
  name: 'floor-lowered',
  summary: 'A hop floor of 1 replaces a stricter one of the visor.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      for (const name of FLOORS) {
        const arg = named.get(name)
        const value = arg && policy.fold(arg.right)
        if (!arg || value?.kind !== 'int' || value.value !== 1) continue
        yield {span: arg.span, message: `${name}=1 allows direct routes even where the visor's own floor is higher`}
      }
    }
  },
}
