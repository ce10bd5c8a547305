import type {Rule} from '../../model/rule.js'
import {FLOORS} from '../../flow/answers.js'
import {constructions} from '../../tree/constructions.js'

export const rule: Rule = {
  code: 'RS615',
  name: 'fallback-with-other-fields',
  summary: 'Fields beside a fallback that makes the router ignore them.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'tree',
  *check(policy) {
    for (const {call, named} of constructions(policy, 'RouteSpec')) {
      const fallback = named.get('fallback')
      const folded = fallback && policy.fold(fallback.right)
      if (!fallback || folded?.kind !== 'string' || (folded.value !== 'drop' && folded.value !== 'direct')) continue
      // A floor still keeps the dial off the direct shortcut; RS612 is about the other half.
      const idle = [...named].filter(([name]) => name !== 'fallback' && !FLOORS.includes(name))
      const [first] = idle
      if (!first) continue
      const list = idle.map(([name]) => name).join(', ')
      const isWhole = idle.length === named.size - 1 && call.args.length === named.size
      yield {
        span: first[1].span,
        message: `beside fallback="${folded.value}" nothing else is read: ${list}`,
        ...(isWhole
          ? {
              fix: {
                applicability: folded.value === 'drop' ? 'safe' : 'unsafe',
                title: `Delete ${list}`,
                edits: [
                  {
                    span: [
                      call.args[0]?.span[0] ?? 1,
                      call.args[0]?.span[1] ?? 1,
                      call.args.at(-1)?.span[2] ?? 1,
                      call.args.at(-1)?.span[3] ?? 1,
                    ],
                    text: policy.textOf(fallback),
                  },
                ],
              },
            }
          : {}),
      }
    }
  },
}
