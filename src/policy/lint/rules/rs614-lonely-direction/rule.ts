import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

const DIRECTIONS = {forward: ['reverse', 'back'], reverse: ['forward', 'there']} as const

export const rule: Rule = {
  code: 'RS614',
  name: 'lonely-direction',
  summary: 'A field is set for one direction, and nothing is said of the other.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    for (const {named, hasStar} of constructions(policy, 'RouteSpec')) {
      // Who sets something for each direction knows that there are two.
      const isAware = ['forward_', 'reverse_'].every((way) => [...named.keys()].some((each) => each.startsWith(way)))
      if (isAware || hasStar) continue
      for (const name of ['mux', 'min_hops']) {
        for (const [direction, [other, way]] of Object.entries(DIRECTIONS)) {
          const field = named.get(`${direction}_${name}`)
          if (!field || named.has(name) || named.has(`${other}_${name}`)) continue
          const message = `the way ${way} keeps what the caller or the visor says; set ${other}_${name} if that is not meant`
          yield {span: field.span, message}
        }
      }
    }
  },
}
