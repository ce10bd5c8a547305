import {callsIn, once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const before = callsIn(policy, 'before-dial')
  for (const {call, named} of constructions(policy, 'RouteSpec')) {
    const fallback = named.get('fallback')
    const folded = fallback && policy.fold(fallback.right)
    if (!fallback || folded?.kind !== 'string' || folded.value !== 'direct' || !before.has(call)) continue
    const message = 'this makes no new transports and lowers the floor, but routes over relays may still be picked'
    yield {span: fallback.span, message}
  }
}

export const rule: Rule = {
  code: 'RS616',
  name: 'fallback-direct-is-weak',
  summary: '`fallback="direct"` does not promise a direct route.',
  severity: 'off',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
