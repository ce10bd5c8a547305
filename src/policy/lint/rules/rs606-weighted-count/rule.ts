import {parseDistribution} from '../../../router/parse-distribution.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS606',
  name: 'weighted-count',
  summary: 'More or fewer weights than legs.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const [weights, mux] = ['distribution', 'mux'].map((name) => named.get(name)?.right)
      const text = weights && policy.fold(weights)
      const legs = mux && policy.fold(mux)
      if (text?.kind !== 'string' || legs?.kind !== 'int' || named.has('forward_mux')) continue
      const parsed = parseDistribution(text.value)
      if (parsed.kind !== 'distribution' || parsed.distribution.mode !== 'weighted') continue
      const count = parsed.distribution.weights.length
      if (count === legs.value || legs.value < 2) continue
      const what = count < legs.value ? 'each leg without one has weight 1' : 'what is left over only skews the others'
      yield {
        span: weights?.span ?? [1, 1, 1, 1],
        message: `${String(count)} weights for ${String(legs.value)} legs: ${what}`,
      }
    }
  },
}
