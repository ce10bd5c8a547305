import {closest} from '../../../../closest.js'
import {once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {comparedWords} from '../../tree/route-data.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const known = policy.contract.enums['transport_kind'] ?? []
  for (const {literal} of comparedWords('kind', policy)) {
    const {value, span} = literal
    if (value === '' || known.includes(value)) continue
    const [near] = closest(value, known, 1)
    const hint = near === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${near}?`
    yield {span, message: `no transport is of kind "${value}"${hint}`}
  }
}

export const rule: Rule = {
  code: 'CD707',
  name: 'transport-kind',
  summary: 'A transport kind that does not exist.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
