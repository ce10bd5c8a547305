import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {insertAt} from '../../tree/edits.js'

export const rule: Rule = {
  code: 'RS602',
  name: 'positional-argument',
  summary: 'A constructor is given a value without a field name.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'tree',
  *check(policy) {
    for (const {constructor, positional, named} of constructions(policy)) {
      const [first] = positional
      if (!first) continue
      const type = policy.typeOf(first)
      const isPick = type.kind === 'struct' && type.name === 'candidate' && constructor.name === 'RouteSpec'
      yield {
        span: first.span,
        message: `${constructor.name} takes fields by name only: the call fails${isPick ? '; a route to take is `chosen`' : ''}`,
        ...(isPick && !named.has('chosen')
          ? {fix: {applicability: 'unsafe', title: 'Name it chosen', edits: [insertAt(first.span, 'chosen=')]}}
          : {}),
      }
    }
  },
}
