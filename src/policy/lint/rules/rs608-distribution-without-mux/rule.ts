import {parseDistribution} from '../../../router/parse-distribution.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS608',
  name: 'distribution-without-mux',
  summary: 'A distribution beside `mux=1`.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'tree',
  *check(policy) {
    for (const {named, hasStar} of constructions(policy, 'RouteSpec')) {
      const [distribution, mux] = [named.get('distribution'), named.get('mux')]
      if (!distribution || !mux || hasStar || named.has('forward_mux') || named.has('reverse_mux')) continue
      const [legs, text] = [policy.fold(mux.right), policy.fold(distribution.right)]
      if (legs?.kind !== 'int' || legs.value !== 1 || text?.kind !== 'string') continue
      // What a single leg carries needs no distribution; `auto` is what every visor has anyway.
      const parsed = parseDistribution(text.value)
      if (parsed.kind !== 'distribution' || parsed.distribution.mode === 'auto') continue
      yield {span: distribution.span, message: 'with a single leg there is nothing to distribute'}
    }
  },
}
