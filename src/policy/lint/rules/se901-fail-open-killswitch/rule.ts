import {isDrop} from '../../flow/dial-flow.js'
import {endingsIn, once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const dropping = (['before-dial', 'select-route'] as const).filter((phase) => endingsIn(policy, phase).some(isDrop))
  for (const {node, phase} of policy.flow.failures) {
    if (phase === 'direct-dial' || !dropping.includes(phase)) continue
    const message = 'this can fail, and a policy that fails refuses nothing: the drop of this call does not happen'
    yield {span: node.span, message}
  }
}

export const rule: Rule = {
  code: 'SE901',
  name: 'fail-open-killswitch',
  summary: 'A policy that refuses dials contains a step that can fail, which lets them through.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
