import {parseDistribution} from '../../../router/parse-distribution.js'
import type {Rule} from '../../model/rule.js'
import {textsOfField} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS609',
  name: 'dscp-range',
  summary: 'A DSCP outside 1 to 63.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'tree',
  *check(policy) {
    for (const {text, node} of textsOfField(policy, 'distribution')) {
      if (!/^\s*dscp-priority\s*:\s*[-+]?\w*\s*$/u.test(text)) continue
      if (parseDistribution(text).kind !== 'error') continue
      const message =
        'a DSCP is a number from 1 to 63 (46 is EF, 18 AF21, 10 AF11); legs keep the distribution they have'
      yield {span: node.span, message}
    }
  },
}
