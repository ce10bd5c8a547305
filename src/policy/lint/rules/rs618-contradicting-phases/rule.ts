import {endingsIn, once, sameDial} from '../../flow/answers.js'
import {fieldConstant, isDrop, specOf} from '../../flow/dial-flow.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {removeArgument} from '../../tree/edits.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  if (policy.flow.isPartial) return
  const picks = endingsIn(policy, 'select-route')
  for (const ending of endingsIn(policy, 'before-dial')) {
    const first = fieldConstant(ending, 'distribution')
    const spec = specOf(ending)
    const field = spec?.fields.get('distribution')
    if (typeof first !== 'string' || first === '' || !spec || !field) continue
    const later = picks
      .filter((each) => !isDrop(each) && sameDial(each.path, ending.path))
      .map((each) => (specOf(each)?.isOpen ? undefined : fieldConstant(each, 'distribution')))
    const [second] = later
    const isReplaced = later.every((each) => typeof each === 'string' && each !== '' && each !== first)
    if (typeof second !== 'string' || !isReplaced) continue
    yield {
      span: field.node.span,
      message: `every answer with candidates replaces this by ${JSON.stringify(second)}`,
      fix: {applicability: 'suggestion', title: 'Delete the first', edits: [removeArgument(spec.call, field.node)]},
    }
  }
}

export const rule: Rule = {
  code: 'RS618',
  name: 'contradicting-phases',
  summary: 'A distribution that the call with candidates always replaces.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
