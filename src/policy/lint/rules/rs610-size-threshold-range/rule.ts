import {parseDistribution} from '../../../router/parse-distribution.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS610',
  name: 'size-threshold-range',
  summary: 'A packet size that no packet, or every packet, is above.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const value = named.get('distribution')?.right
      const folded = value && policy.fold(value)
      if (folded?.kind !== 'string' || !/^\s*size-threshold\s*:\s*[-+]?\w*\s*$/u.test(folded.value)) continue
      const span = value?.span ?? ([1, 1, 1, 1] as const)
      const parsed = parseDistribution(folded.value)
      const size = Number(/\d+/u.exec(folded.value)?.[0])
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
