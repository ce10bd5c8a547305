import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'MT904',
  name: 'blanket-suppression',
  summary: 'A comment silences every rule.',
  severity: 'warning',
  effect: 'style',
  reads: 'comments',
  *check({ignores}) {
    for (const {annotation, span} of ignores) {
      if (annotation.ids.length === 0) {
        yield {span, message: 'name what is to be silenced in brackets, or the next mistake here is silenced too'}
      }
    }
  },
}
