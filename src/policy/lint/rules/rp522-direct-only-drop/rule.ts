import {endingsIn, once, sameDial, spanOf} from '../../flow/answers.js'
import {isDrop} from '../../flow/dial-flow.js'
import {dependsOn} from '../../flow/path.js'
import {FROM} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const before = endingsIn(policy, 'before-dial')
  for (const ending of endingsIn(policy, 'direct-dial')) {
    if (!isDrop(ending) || !(dependsOn(ending.path) & FROM.direct)) continue
    if (before.some((each) => isDrop(each) && sameDial(each.path, ending.path))) continue
    yield {
      span: spanOf(ending, policy),
      message:
        'this refuses the direct shortcut only: the dial goes on over relays; `min_hops=2` says that more plainly',
    }
  }
}

export const rule: Rule = {
  code: 'RP522',
  name: 'direct-only-drop',
  summary: 'A drop in the direct-dial call only.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
