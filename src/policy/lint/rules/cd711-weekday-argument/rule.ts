import type {Rule} from '../../model/rule.js'
import {insertAt} from '../../tree/edits.js'
import {argumentsOf} from '../../tree/arguments.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD711',
  name: 'weekday-argument',
  summary: '`datetime.weekday` is given something that is no datetime.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, names, typeOf}) {
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      if (names.calleeName(call.callee) !== 'datetime.weekday') continue
      const {positional, hasStar} = argumentsOf(call)
      const [first, ...others] = positional
      if (hasStar) continue
      if (!first || others.length > 0) {
        yield {span: call.span, message: 'weekday takes one datetime: the call fails'}
        continue
      }
      const type = typeOf(first)
      if (type.kind === 'unknown' || type.kind === 'datetime') continue
      const isUncalled = type.kind === 'function' && (type.name === 'ctx.now' || type.name === 'datetime.now')
      const edits = [insertAt([first.span[2], first.span[3]], '()')]
      yield {
        span: first.span,
        message: isUncalled
          ? 'now is a method and is not called here: weekday fails'
          : 'this is no datetime: weekday fails',
        ...(isUncalled ? {fix: {applicability: 'safe', title: 'Call it', edits}} : {}),
      }
    }
  },
}
