import {endingsIn, once} from '../../flow/answers.js'
import {dependsOn} from '../../flow/path.js'
import {specOf} from '../../flow/dial-flow.js'
import {FROM, PRIVACY} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const ending of endingsIn(policy, 'select-route')) {
    const fallback = specOf(ending)?.fields.get('fallback')
    if (fallback?.value.kind !== 'constant' || fallback.value.value !== 'direct') continue
    const causes = dependsOn(ending.path)
    if (!(causes & FROM.filter) || !(causes & PRIVACY)) continue
    yield {
      span: fallback.node.span,
      message:
        'where the filter leaves nothing this refuses nothing: the router picks one of the routes that did not pass',
    }
  }
}

export const rule: Rule = {
  code: 'SE902',
  name: 'direct-bypasses-filter',
  summary: 'A policy that filters relays falls back to "direct", which lets the refused ones in.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
