import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'LC812',
  name: 'noop-rotation',
  summary: 'A rotation that neither drops nor adds a leg.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'tree',
  *check(policy) {
    for (const {call, named, hasStar} of constructions(policy, 'Rotation')) {
      if (hasStar || !named.has('exclude_hops') || named.has('drop_legs') || named.has('add_leg')) continue
      yield {span: call.span, message: 'exclude_hops is about the leg that is added: without add_leg nothing happens'}
    }
  },
}
