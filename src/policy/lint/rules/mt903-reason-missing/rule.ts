import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'MT903',
  name: 'reason-missing',
  summary: 'A comment silences a rule without saying why.',
  severity: 'off',
  strict: 'warning',
  effect: 'style',
  reads: 'comments',
  *check({ignores}) {
    for (const {annotation, span} of ignores) {
      if (annotation.reason === '') yield {span, message: 'say behind the bracket why this is as it should be'}
    }
  },
}
