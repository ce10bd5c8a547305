import type {BinaryExpr} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {removeArgument} from '../../tree/edits.js'

/** The number that a field is always given. */
function numberOf(field: BinaryExpr | undefined, {fold}: CheckedPolicy): number {
  const folded = field && fold(field.right)
  return folded?.kind === 'int' ? folded.value : 0
}

export const rule: Rule = {
  code: 'RS613',
  name: 'redundant-direction',
  summary: 'A field for both directions beside one for each.',
  severity: 'off',
  effect: 'style',
  reads: 'resolved',
  *check(policy) {
    for (const {call, named} of constructions(policy, 'RouteSpec')) {
      for (const name of ['mux', 'min_hops']) {
        const field = named.get(name)
        const directions = [`forward_${name}`, `reverse_${name}`].map((each) => numberOf(named.get(each), policy))
        const least = Math.min(...directions)
        if (!field || least <= 0) continue
        // A floor of two in any field keeps the dial off direct transports.
        const isIdle = name === 'mux' || Math.max(...directions) >= 2 || numberOf(field, policy) === 1
        yield {
          span: field.span,
          message: `forward_${name} and reverse_${name} are set as well, and each of them goes before ${name}`,
          fix: {
            applicability: isIdle ? 'safe' : 'unsafe',
            title: `Delete ${name}`,
            edits: [removeArgument(call, field)],
          },
        }
      }
    }
  },
}
