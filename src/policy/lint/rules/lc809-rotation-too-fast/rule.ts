import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

/** Seconds; a leg takes a few to be dialled, and the next tick waits for it. */
const LEAST = 5

export const rule: Rule = {
  code: 'LC809',
  name: 'rotation-too-fast',
  summary: 'An interval shorter than a leg takes to be dialled.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const arg = named.get('rotation_interval_seconds')
      const value = arg && policy.fold(arg.right)
      if (!arg || value?.kind !== 'int' || value.value <= 0 || value.value >= LEAST) continue
      yield {
        span: arg.span,
        message: `${String(value.value)} s is less than a new leg may take; the next tick waits for it`,
      }
    }
  },
}
