import {endingsIn, once} from '../../flow/answers.js'
import {specOf} from '../../flow/dial-flow.js'
import {dependsOn} from '../../flow/path.js'
import {FROM, PRIVACY} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  // Only a policy that refuses what its filter leaves out means the filter as a rule, not as a wish.
  const refuses = endingsIn(policy, 'select-route').some(
    (ending) => specOf(ending)?.fields.get('fallback') && dependsOn(ending.path) & FROM.filter,
  )
  if (!refuses) return
  for (const ending of endingsIn(policy, 'select-route')) {
    const spec = specOf(ending)
    const chosen = spec?.fields.get('chosen')
    if (!spec || !chosen || spec.isOpen || spec.fields.has('reverse_chosen')) continue
    if (!(chosen.value.from & FROM.filter) || !(chosen.value.from & PRIVACY)) continue
    const message = 'the way back is not chosen: replies may come over relays that this filter refuses'
    yield {span: chosen.node.span, message}
  }
}

export const rule: Rule = {
  code: 'RP518',
  name: 'one-way-filter',
  summary: 'A filter that refuses routes holds for one direction only.',
  severity: 'warning',
  strict: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
