import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {requoted} from '../../tree/route-data.js'
import {bare} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'RS604',
  name: 'invalid-fallback',
  summary: 'A fallback that the router does not know.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'tree',
  *check(policy) {
    const known = policy.contract.enums['fallback'] ?? []
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const value = named.get('fallback')?.right
      const folded = value && policy.fold(value)
      if (!value || folded?.kind !== 'string' || folded.value === '' || known.includes(folded.value)) continue
      const inner = bare(value)
      const [near] = closest(folded.value.trim(), known, 1)
      yield {
        span: value.span,
        message: `fallback "${folded.value}" is ignored, so the dial goes on; the router knows ${known.map((each) => `"${each}"`).join(' and ')}`,
        ...(near !== undefined && inner.kind === 'Literal'
          ? {
              fix: {
                applicability: 'unsafe',
                title: `Write "${near}"`,
                edits: [{span: inner.span, text: requoted(inner, near)}],
              },
            }
          : {}),
      }
    }
  },
}
