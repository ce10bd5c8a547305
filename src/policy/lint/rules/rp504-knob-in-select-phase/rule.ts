import {callsIn, endingsIn, fieldsIn, KNOBS, once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  // Where the call before a dial always fails, that is what has to be mended first.
  if (endingsIn(policy, 'before-dial').length === 0) return
  const before = callsIn(policy, 'before-dial', 'direct-dial')
  const asked = new Set(fieldsIn(policy, 'before-dial', KNOBS).map(({name}) => name))
  for (const {name, node, call} of fieldsIn(policy, 'select-route', KNOBS)) {
    if (before.has(call) || asked.has(name)) continue
    const message = `${name} counts before the dial only, where this is never returned: it is ignored`
    yield {span: node.span, message}
  }
}

export const rule: Rule = {
  code: 'RP504',
  name: 'knob-in-select-phase',
  summary: 'Mux, a hop floor or a rotation interval returned only where there are candidates.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
