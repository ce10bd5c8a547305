import {callsIn, fieldsIn, MUX} from '../../flow/answers.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'LC813',
  name: 'initial-legs',
  summary: 'A distribution is set when legs change, and none for the legs of the beginning.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const {calls, names, flow} = policy
    const hook = calls.hook('on_leg_change')
    if (!hook || flow.isPartial) return
    const legs = fieldsIn(policy, 'before-dial', MUX)
    const asked = (['before-dial', 'select-route'] as const).some(
      (phase) => fieldsIn(policy, phase, ['distribution']).length > 0,
    )
    if (asked || legs.length === 0) return
    const dials = callsIn(policy, 'before-dial', 'select-route')
    const change = constructions(policy, 'RouteSpec').find(({call, named}) => {
      const around = names.functionAround(call)
      return named.has('distribution') && around === hook && !dials.has(call)
    })
    const distribution = change?.named.get('distribution')
    if (!distribution) return
    yield {
      span: distribution.span,
      message: 'the legs that a dial begins with do not come by here: they share out as the visor does by itself',
    }
  },
}
