import {callsIn, fieldsIn, once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {removeArgument} from '../../tree/edits.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const selecting = callsIn(policy, 'select-route')
  for (const {name, node, call} of fieldsIn(policy, 'before-dial', ['chosen', 'reverse_chosen'])) {
    if (selecting.has(call)) continue
    yield {
      span: node.span,
      message: `${name} counts only where there are candidates, and this is never returned there`,
      fix: {applicability: 'safe', title: `Delete ${name}`, edits: [removeArgument(call, node)]},
    }
  }
}

export const rule: Rule = {
  code: 'RP505',
  name: 'pick-in-before-phase',
  summary: 'A pick returned only where there are no candidates.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
