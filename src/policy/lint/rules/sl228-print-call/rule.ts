import type {Expression} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import {argumentsOf} from '../../tree/arguments.js'
import {nodesOf} from '../../tree/walk.js'

/** `"…".format(…)` */
function isFormatted(expression: Expression): boolean {
  if (expression.kind !== 'CallExpr' || expression.callee.kind !== 'DotExpr') return false
  const {object, name} = expression.callee
  return name.name === 'format' && object.kind === 'Literal' && object.type === 'string'
}

export const rule: Rule = {
  code: 'SL228',
  name: 'print-call',
  summary: '`print` writes into the visor log, and nothing while the policy loads.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, names, textOf, typeOf}) {
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      if (names.builtinOf(call.callee) !== 'print') continue
      const {positional, named, hasStar} = argumentsOf(call)
      const isLost = !names.functionAround(call)
      const values = positional.map(textOf)
      const only = positional.length === 1 ? positional[0] : undefined
      const text =
        only && (typeOf(only).kind === 'string' || isFormatted(only))
          ? textOf(only)
          : `"${values.map(() => '%s').join(' ')}" % (${values.join(', ')}${values.length === 1 ? ',' : ''})`
      yield {
        span: call.span,
        message: isLost
          ? 'what `print` writes while the policy loads is thrown away; `logging.info` is not'
          : '`print` writes a line into the visor log for every call; `logging.info` says that it is meant to',
        ...(!hasStar &&
          named.size === 0 &&
          values.length > 0 && {
            fix: {
              applicability: 'unsafe' as const,
              title: 'Use logging.info',
              edits: [{span: call.span, text: `logging.info(${text})`}],
            },
          }),
      }
    }
  },
}
