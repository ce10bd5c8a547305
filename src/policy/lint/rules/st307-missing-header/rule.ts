import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'ST307',
  name: 'missing-header',
  summary: 'No comment says what the policy is for.',
  severity: 'off',
  effect: 'style',
  reads: 'tokens',
  *check({tokens}) {
    const first = tokens.find(({kind}) => kind !== 'newline')
    if (!first || first.kind === 'comment' || first.kind === 'string') return
    yield {span: first.span, message: 'start with a comment: what this policy is for, and who looks after it'}
  },
}
