import {fieldsIn, once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const {name, value, node} of fieldsIn(policy, 'select-route', ['chosen', 'reverse_chosen'])) {
    if (value.kind !== 'element') continue
    const isReverse = value.of === 'reverse candidate'
    if (value.of === 'leg' || value.of === null || isReverse === (name === 'reverse_chosen')) continue
    const message = isReverse
      ? 'a route of the way back is no route there: its hops are in the other order, and nothing matches'
      : 'a route there is no route of the way back: its hops are in the other order, and nothing matches'
    yield {span: node.span, message}
  }
}

export const rule: Rule = {
  code: 'CD721',
  name: 'swapped-direction',
  summary: 'A route of one direction is chosen for the other.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
