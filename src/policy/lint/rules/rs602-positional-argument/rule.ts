import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS602',
  name: 'positional-argument',
  summary: 'A constructor is given a value without a field name.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'tree',
  *check(policy) {
    for (const {constructor, positional} of constructions(policy)) {
      const [first] = positional
      if (first) yield {span: first.span, message: `${constructor.name} takes fields by name only: the call fails`}
    }
  },
}
