import {endingsIn, once} from '../../flow/answers.js'
import {specOf} from '../../flow/dial-flow.js'
import {dependsOn} from '../../flow/path.js'
import {FROM, PRIVACY} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const ending of endingsIn(policy, 'select-route')) {
    const chosen = specOf(ending)?.fields.get('chosen')
    if (!chosen) continue
    const from = chosen.value.from | dependsOn(ending.path)
    if (!(from & FROM.latency) || from & (PRIVACY | FROM.hops)) continue
    yield {
      span: chosen.node.span,
      message: 'latency alone decides here, and a relay has a say in what latency it shows',
    }
  }
}

export const rule: Rule = {
  code: 'SE903',
  name: 'claim-trusting-pick',
  summary: 'A pick depends only on what relays can influence.',
  severity: 'off',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
