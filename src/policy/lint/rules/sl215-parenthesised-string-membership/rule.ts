import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL215',
  name: 'parenthesised-string-membership',
  summary: '`in ("x")` looks into a string, not into a tuple.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'tree',
  *check({parsed}) {
    for (const test of nodesOf(parsed.tree, 'BinaryExpr')) {
      if (test.op !== 'in' && test.op !== 'not in') continue
      const {right} = test
      if (right.kind !== 'ParenExpr' || right.inner.kind !== 'Literal' || right.inner.type !== 'string') continue
      const [, , line, column] = right.inner.span
      yield {
        span: right.span,
        message: `(${right.inner.raw}) is a string, so any part of it passes this test; a tuple of one wants a comma`,
        fix: {
          applicability: 'unsafe',
          title: 'Make it a tuple',
          edits: [{span: [line, column, line, column], text: ','}],
        },
      }
    }
  },
}
