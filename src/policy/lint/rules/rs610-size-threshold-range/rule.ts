import {parseDistribution} from '../../../router/parse-distribution.js'
import type {Rule} from '../../model/rule.js'
import {textsOfField} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS610',
  name: 'size-threshold-range',
  summary: 'A packet size that no packet, or every packet, is above.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    for (const {text, node} of textsOfField(policy, 'distribution')) {
      if (!/^\s*size-threshold\s*:\s*[-+]?\w*\s*$/u.test(text)) continue
      const {span} = node
      const parsed = parseDistribution(text)
      const size = Number(/\d+/u.exec(text)?.[0])
      if (parsed.kind === 'error') {
        const message = `${parsed.message}; legs keep the distribution they have`
        yield {span, message, severity: 'error', effect: 'field-ignored'}
      } else if (size > 4096) {
        yield {span, message: `no packet is larger than ${String(size)} bytes, so none goes over leg 0`}
      } else if (size < 40) {
        yield {span, message: `every packet is larger than ${String(size)} bytes, so all go over leg 0`}
      }
    }
  },
}
