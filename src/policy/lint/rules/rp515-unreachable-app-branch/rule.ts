import type {SyntaxNode} from '#starlark-wasm'
import {FROM} from '../../flow/value.js'
import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'RP515',
  name: 'unreachable-app-branch',
  summary: 'A test of the app that earlier tests have settled.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({flow, parsed}) {
    if (flow.isPartial || flow.failures.length > 0) return
    const ways = new Map<SyntaxNode, Set<boolean>>()
    for (const {path} of flow.endings) {
      for (const {node, truth, from} of path.decisions) {
        if (from === FROM.app) ways.set(node, (ways.get(node) ?? new Set()).add(truth))
      }
    }
    for (const test of nodesOf(parsed.tree, 'BinaryExpr')) {
      const seen = ways.get(test)
      const isEquality = test.op === '==' || test.op === 'in'
      if (!isEquality || seen?.size !== 1 || seen.has(true)) continue
      yield {span: test.span, message: 'earlier branches have answered for this app already: this is never true'}
    }
  },
}
