import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {removeArgument} from '../../tree/edits.js'

export const rule: Rule = {
  code: 'LC802',
  name: 'interval-without-tick',
  summary: 'An interval is set, and there is no on_tick.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'resolved',
  *check(policy) {
    if (policy.names.global('on_tick')) return
    for (const {call, named} of constructions(policy, 'RouteSpec')) {
      const arg = named.get('rotation_interval_seconds')
      const value = arg && policy.fold(arg.right)
      if (!arg || (value?.kind === 'int' && value.value <= 0)) continue
      yield {
        span: arg.span,
        message: 'there is no on_tick, so the timer calls nothing',
        // The caller's own interval stays then, which on_tick is not there for either.
        fix: {applicability: 'unsafe', title: 'Delete the interval', edits: [removeArgument(call, arg)]},
      }
    }
  },
}
