import {Suggester} from '../../../../closest.js'
import {RULES} from '../../generated/rules.js'
import type {Rule} from '../../model/rule.js'
import {isKnownWord} from '../../select-rules.js'

export const rule: Rule = {
  code: 'MT902',
  name: 'unknown-code',
  summary: 'A comment names a rule that does not exist.',
  severity: 'error',
  effect: 'style',
  reads: 'comments',
  *check({ignores}) {
    const suggester = new Suggester()
    for (const {annotation, span} of ignores) {
      for (const word of annotation.ids.filter((id) => !isKnownWord(id))) {
        const near = suggester.nearest(word, () => RULES.flatMap(({code, name}) => [code, name]))
        const hint = near === undefined ? '' : `; did you mean ${near}?`
        yield {span, message: `no rule is called ${word}, so this silences nothing${hint}`}
      }
    }
  },
}
