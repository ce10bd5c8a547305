import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'
import {textsOfField} from '../../tree/constructions.js'
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
    for (const {text, node} of textsOfField(policy, 'fallback')) {
      if (text === '' || known.includes(text)) continue
      const inner = bare(node)
      const [near] = closest(text.trim(), known, 1)
      yield {
        span: node.span,
        message: `fallback "${text}" is ignored, so the dial goes on; the router knows ${known.map((each) => `"${each}"`).join(' and ')}`,
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
