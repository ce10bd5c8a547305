import {endingsIn, hasEmptyFilter, once, spanOf} from '../../flow/answers.js'
import {isDrop, specOf} from '../../flow/dial-flow.js'
import {PRIVACY} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {anyLeavesOut} from '../../tree/candidate-filters.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const refuses = anyLeavesOut(policy)
  if (refuses === 'no') return
  for (const ending of endingsIn(policy, 'select-route')) {
    const chosen = specOf(ending)?.fields.get('chosen')?.value
    const picks = chosen !== undefined && !(chosen.kind === 'constant' && chosen.value === null)
    if (picks || isDrop(ending) || specOf(ending)?.isOpen || !hasEmptyFilter(ending.path, PRIVACY)) continue
    const message =
      'nothing passed the filter, and without a pick or a drop the router takes one of the routes it refused'
    yield {span: spanOf(ending, policy), message, ...(refuses === 'maybe' ? {severity: 'info'} : {})}
  }
}

export const rule: Rule = {
  code: 'RP521',
  name: 'fail-open-empty-filter',
  summary: 'Where no route passes a filter, the router is left to pick among those it refused.',
  severity: 'warning',
  strict: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
