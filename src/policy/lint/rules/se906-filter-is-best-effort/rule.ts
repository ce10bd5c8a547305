import {causesOf, endingsIn, spanOf} from '../../flow/answers.js'
import {isDrop} from '../../flow/dial-flow.js'
import {FROM, PRIVACY} from '../../flow/value.js'
import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'SE906',
  name: 'filter-is-best-effort',
  summary: 'A filter that refuses routes is not asked about every route.',
  severity: 'off',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const refusing = endingsIn(policy, 'select-route').find((ending) => {
      const from = causesOf(ending)
      return isDrop(ending) && from & FROM.filter && from & PRIVACY
    })
    if (!refusing) return
    yield {
      span: spanOf(refusing, policy),
      message: 'routes that the visor calculates by itself never come by here, nor do direct transports: no guarantee',
    }
  },
}
