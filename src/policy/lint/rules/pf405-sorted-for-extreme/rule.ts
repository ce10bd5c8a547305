import type {Rule} from '../../model/rule.js'
import {argumentsOf} from '../../tree/arguments.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PF405',
  name: 'sorted-for-extreme',
  summary: 'A list is sorted for its first element only; `min` gives it.',
  severity: 'info',
  effect: 'style',
  reads: 'resolved',
  *check({parsed, names, fold, textOf}) {
    for (const {object, index, span} of nodesOf(parsed.tree, 'IndexExpr')) {
      const call = bare(object)
      if (call.kind !== 'CallExpr' || names.builtinOf(call.callee) !== 'sorted') continue
      const at = fold(index)
      const {named, hasStar} = argumentsOf(call)
      if (at?.kind !== 'int' || at.value !== 0 || hasStar || named.has('reverse')) continue
      const given = call.args.map(textOf).join(', ')
      yield {
        span,
        message: `the rest of the sorted list is not used; \`min(${given})\` is the same element`,
        fix: {
          applicability: 'safe',
          title: 'Use min',
          edits: [{span, text: `min(${given})`}],
        },
      }
    }
  },
}
