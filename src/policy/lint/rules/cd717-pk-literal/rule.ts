import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD717',
  name: 'pk-literal',
  summary: 'A public key that no visor can have.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'tree',
  *check({parsed}) {
    for (const {type, value, raw, span} of nodesOf(parsed.tree, 'Literal')) {
      if (type !== 'string' || !/^0[23][0-9a-fA-F]{40,90}$/u.test(value)) continue
      if (value.length !== 66) {
        yield {
          span,
          message: `a public key has 66 digits, this one ${String(value.length)}: nothing is ever equal to it`,
        }
      } else if (/[A-F]/u.test(value)) {
        yield {
          span,
          message: 'keys are compared to the letter and come in lower case: nothing is ever equal to this one',
          fix: {
            applicability: 'unsafe',
            title: 'Write it in lower case',
            edits: [{span, text: raw.replace(value, value.toLowerCase())}],
          },
        }
      }
    }
  },
}
