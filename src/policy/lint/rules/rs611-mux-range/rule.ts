import {MUX} from '../../flow/answers.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

/** More legs than a route finder has relays for. */
const MOST = 16

export const rule: Rule = {
  code: 'RS611',
  name: 'mux-range',
  summary: 'A number of legs that means nothing, or more than a network gives.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      for (const name of MUX) {
        const value = named.get(name)?.right
        const folded = value && policy.fold(value)
        if (!value || folded?.kind !== 'int') continue
        const {span} = value
        if (folded.value < 0) yield {span, message: `a negative ${name} has no effect`}
        else if (folded.value === 0)
          yield {span, message: `${name}=0 leaves the number of legs alone; 1 is a single leg`}
        else if (folded.value > MOST) {
          const message = `each of the ${String(folded.value)} legs wants relays of its own, one route query after the other`
          yield {span, message, effect: 'works-but-risky'}
        }
      }
    }
  },
}
