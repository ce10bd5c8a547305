import {endingsIn, fieldsIn} from '../../flow/answers.js'
import {specOf} from '../../flow/dial-flow.js'
import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'LC801',
  name: 'tick-without-interval',
  summary: 'There is an on_tick, and no dial sets the interval at which it is called.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'resolved',
  *check(policy) {
    const tick = policy.calls.hook('on_tick')
    const before = endingsIn(policy, 'before-dial')
    if (!tick || policy.flow.isPartial || before.length === 0) return
    if (before.some((ending) => ending.value.kind === 'other' || specOf(ending)?.isOpen)) return
    // With fallback="direct" the interval is thrown away with all else.
    const set = fieldsIn(policy, 'before-dial', ['rotation_interval_seconds']).some(({ending}) => {
      const fallback = specOf(ending)?.fields.get('fallback')?.value
      return !(fallback?.kind === 'constant' && fallback.value === 'direct')
    })
    if (set) return
    yield {
      span: tick.kind === 'DefStmt' ? tick.name.span : tick.span,
      message: 'on_tick is never called: no answer before a dial sets rotation_interval_seconds',
    }
  },
}
