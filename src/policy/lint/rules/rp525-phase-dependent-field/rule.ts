import type {SyntaxNode} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'

const EMPTY: ReadonlyMap<string, string> = new Map(Object.entries({port: '0', cli_overrides: 'empty'}))

export const rule: Rule = {
  code: 'RP525',
  name: 'phase-dependent-field',
  summary: 'The port or the caller options are read only where the router does not give them.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({flow}) {
    if (flow.isPartial) return
    const phases = new Map<SyntaxNode, {field: string; seen: Set<string>}>()
    for (const {node, field, phase} of flow.reads) {
      const known = phases.get(node) ?? {field, seen: new Set()}
      known.seen.add(phase)
      phases.set(node, known)
    }
    for (const [node, {field, seen}] of phases) {
      const value = EMPTY.get(field)
      if (value === undefined || node.kind !== 'DotExpr' || seen.size > 1 || !seen.has('select-route')) continue
      yield {span: node.span, message: `ctx.${field} is always ${value} where there are candidates`}
    }
  },
}
