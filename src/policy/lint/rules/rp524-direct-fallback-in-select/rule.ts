import {callsIn, fieldsIn, once} from '../../flow/answers.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {requoted} from '../../tree/route-data.js'
import {bare} from '../../tree/walk.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const before = callsIn(policy, 'before-dial', 'direct-dial')
  for (const {node, value, call} of fieldsIn(policy, 'select-route', ['fallback'])) {
    if (value.kind !== 'constant' || value.value !== 'direct' || before.has(call)) continue
    const inner = bare(node.right)
    yield {
      span: node.span,
      message: 'where there are candidates only a drop counts: this is ignored, and the router picks a route',
      ...(inner.kind === 'Literal'
        ? {
            fix: {
              applicability: 'unsafe',
              title: 'Drop instead',
              edits: [{span: inner.span, text: requoted(inner, 'drop')}],
            },
          }
        : {}),
    }
  }
}

export const rule: Rule = {
  code: 'RP524',
  name: 'direct-fallback-in-select',
  summary: '`fallback="direct"` returned only where there are candidates.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
