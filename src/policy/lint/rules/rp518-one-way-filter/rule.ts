import {endingsIn, once} from '../../flow/answers.js'
import {specOf} from '../../flow/dial-flow.js'
import {dependsOn} from '../../flow/path.js'
import {FROM, PRIVACY} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {anyLeavesOut} from '../../tree/candidate-filters.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const endings = endingsIn(policy, 'select-route')
  // A policy that refuses what its filter leaves out means it as a rule; one that only looks for what it likes, does not.
  const refuses = endings.some(
    (ending) => specOf(ending)?.fields.get('fallback') && dependsOn(ending.path) & FROM.filter,
  )
  if (!refuses && anyLeavesOut(policy) !== 'surely') return
  for (const ending of endings) {
    const spec = specOf(ending)
    const chosen = spec?.fields.get('chosen')
    if (!spec || !chosen || spec.isOpen || spec.fields.has('reverse_chosen')) continue
    if (!(chosen.value.from & FROM.filter) || !(chosen.value.from & PRIVACY)) continue
    const message = 'the way back is not chosen: replies may come over relays that this filter refuses'
    yield {span: chosen.node.span, message, ...(refuses ? {} : {severity: 'info'})}
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
