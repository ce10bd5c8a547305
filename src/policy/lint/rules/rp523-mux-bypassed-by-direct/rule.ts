import {avoidsDirect, endingsIn, fieldsIn, mayReach, MUX, once, sameDial} from '../../flow/answers.js'
import {isDrop} from '../../flow/dial-flow.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const shortcut = endingsIn(policy, 'direct-dial')
  for (const {node, value, ending} of fieldsIn(policy, 'before-dial', MUX)) {
    if (!mayReach(value, 2) || value.kind !== 'constant' || avoidsDirect(ending)) continue
    const refused = shortcut.some((each) => sameDial(each.path, ending.path) && (isDrop(each) || avoidsDirect(each)))
    if (refused) continue
    yield {
      span: node.span,
      message: 'with a direct transport to the peer the shortcut is used, and no leg is ever made',
    }
  }
}

export const rule: Rule = {
  code: 'RP523',
  name: 'mux-bypassed-by-direct',
  summary: 'Several legs without a floor of 2 are not made where a direct transport exists.',
  severity: 'off',
  effect: 'field-ignored',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
