import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'RP526',
  name: 'struct-subscript',
  summary: 'A struct is read with brackets.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, typeOf}) {
    for (const {object, index, span} of nodesOf(parsed.tree, 'IndexExpr')) {
      const type = typeOf(object)
      if (type.kind !== 'struct') continue
      const [, , line, column] = object.span
      const isField = index.kind === 'Literal' && index.type === 'string' && /^[a-z_]+$/u.test(index.value)
      yield {
        span,
        message: `${type.name} is a struct: its fields are read with a dot, and brackets make the call fail`,
        ...(isField
          ? {
              fix: {
                applicability: 'safe',
                title: `Write .${index.value}`,
                edits: [{span: [line, column, span[2], span[3]], text: `.${index.value}`}],
              },
            }
          : {}),
      }
    }
  },
}
