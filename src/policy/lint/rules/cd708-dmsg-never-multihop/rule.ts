import {once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {comparedWords, isCandidateField} from '../../tree/route-data.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const {literal, test} of comparedWords('kind', policy)) {
    // Asked positively, it can be meant: a relay that this visor itself reaches over dmsg only.
    if (literal.value !== 'dmsg' || test.op !== 'not in' || !isCandidateField(test.right, 'transport_kinds', policy))
      continue
    const message = 'routes over relays never use dmsg; this tells how the visor itself is connected to the relays'
    yield {span: test.span, message}
  }
}

export const rule: Rule = {
  code: 'CD708',
  name: 'dmsg-never-multihop',
  summary: 'A candidate is asked whether its route uses dmsg.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
