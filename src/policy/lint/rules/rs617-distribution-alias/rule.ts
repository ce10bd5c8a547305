import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {requoted} from '../../tree/route-data.js'
import {bare} from '../../tree/walk.js'

/** Second names, and those by which the router reports them (policy contract 15.1). */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    equal: 'round-robin',
    'latency-aware': 'latency-adaptive',
  }),
)

export const rule: Rule = {
  code: 'RS617',
  name: 'distribution-alias',
  summary: 'A distribution by its second name.',
  severity: 'off',
  effect: 'style',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const field = named.get('distribution')
      const folded = field && policy.fold(field.right)
      const name = folded?.kind === 'string' ? CANONICAL.get(folded.value.trim()) : undefined
      if (!field || name === undefined) continue
      const value = bare(field.right)
      yield {
        span: field.right.span,
        message: `the router calls this ${name}`,
        ...(value.kind === 'Literal'
          ? {
              fix: {
                applicability: 'safe',
                title: `Write ${name}`,
                edits: [{span: value.span, text: requoted(value, name)}],
              },
            }
          : {}),
      }
    }
  },
}
