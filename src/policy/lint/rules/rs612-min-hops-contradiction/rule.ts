import {FLOORS} from '../../flow/answers.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS612',
  name: 'min-hops-contradiction',
  summary: 'A floor that asks for relays beside a fallback that asks for none.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const fallback = named.get('fallback')?.right
      const folded = fallback && policy.fold(fallback)
      if (folded?.kind !== 'string' || folded.value !== 'direct') continue
      for (const name of FLOORS) {
        const value = named.get(name)
        const floor = value && policy.fold(value.right)
        if (value && floor?.kind === 'int' && floor.value >= 2) {
          yield {span: value.span, message: `fallback="direct" lowers the floor to 1, whatever ${name} says`}
        }
      }
    }
  },
}
