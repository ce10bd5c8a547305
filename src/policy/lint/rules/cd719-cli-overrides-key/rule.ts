import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'
import {overrideKey} from '../../tree/overrides.js'
import {requoted} from '../../tree/route-data.js'
import {bare, walk} from '../../tree/walk.js'

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mux: 'mux_routes',
    routes: 'mux_routes',
    forward_mux: 'forward_mux_routes',
    reverse_mux: 'reverse_mux_routes',
  }),
)

export const rule: Rule = {
  code: 'CD719',
  name: 'cli-overrides-key',
  summary: 'A caller option that does not exist, or that is read as if it were always there.',
  severity: 'warning',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    const {parsed, contract, text} = policy
    const known = contract.enums['cli_overrides'] ?? []
    for (const node of parsed.tree ? walk(parsed.tree) : []) {
      if (node.kind !== 'IndexExpr' && node.kind !== 'CallExpr') continue
      const key = overrideKey(node, policy)
      const literal = key && bare(key)
      if (literal?.kind !== 'Literal' || literal.type !== 'string') continue
      const {value, span} = literal
      if (!known.includes(value)) {
        const meant = SYNONYMS.get(value) ?? closest(value, known, 1)[0]
        const edits = meant === undefined ? [] : [{span, text: requoted(literal, meant)}]
        yield {
          span,
          message: `the caller has no option "${value}"; there are ${known.join(', ')}`,
          ...(meant === undefined ? {} : {fix: {applicability: 'unsafe', title: `Write ${meant}`, edits}}),
        }
      } else if (node.kind === 'IndexExpr' && !text.includes(`${literal.raw} in `)) {
        yield {
          span: node.span,
          message: `without the option "${value}", which most dials do not have, this is an error`,
        }
      }
    }
  },
}
