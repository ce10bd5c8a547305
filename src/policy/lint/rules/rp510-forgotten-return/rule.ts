import type {Rule} from '../../model/rule.js'
import {insertAt} from '../../tree/edits.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'RP510',
  name: 'forgotten-return',
  summary: 'A RouteSpec or Rotation is made and thrown away.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'tree',
  *check({parsed, names}) {
    for (const statement of nodesOf(parsed.tree, 'ExprStmt')) {
      const call = bare(statement.value)
      const callee = call.kind === 'CallExpr' ? names.builtinOf(call.callee) : undefined
      if (callee !== 'RouteSpec' && callee !== 'Rotation') continue
      yield {
        span: statement.span,
        message: `this ${callee} is made and thrown away; \`return\` is missing`,
        ...(names.functionAround(statement)
          ? {fix: {applicability: 'unsafe', title: 'Return it', edits: [insertAt(statement.span, 'return ')]}}
          : {}),
      }
    }
  },
}
