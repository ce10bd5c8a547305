import {fieldsIn, once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {parseDistribution} from '../../../router/parse-distribution.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const phase of ['before-dial', 'select-route'] as const) {
    for (const {ending, value, node} of fieldsIn(policy, phase, ['distribution'])) {
      const {is: app} = ending.path.app
      if (app === null || app.startsWith('vpn') || value.kind !== 'constant') continue
      const parsed = parseDistribution(String(value.value))
      const mode = parsed.kind === 'distribution' ? parsed.distribution.mode : null
      if (mode !== 'sticky:5tuple' && mode !== 'dscp-priority') continue
      yield {
        span: node.span,
        message: `${mode} reads IP packets, which ${app} does not send: its data is spread by its first bytes`,
      }
    }
  }
}

export const rule: Rule = {
  code: 'RS620',
  name: 'blind-packet-selector',
  summary: 'A distribution that reads IP packets, for an app that sends none.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
