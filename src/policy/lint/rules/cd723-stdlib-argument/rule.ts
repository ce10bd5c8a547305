import type {Rule} from '../../model/rule.js'
import {nameOf} from '../../model/type.js'
import {argumentsOf} from '../../tree/arguments.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD723',
  name: 'stdlib-argument',
  summary: '`geo`, `transports` and `peers` are asked about something that is no key.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, names, typeOf}) {
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      const callee = names.calleeName(call.callee)
      if (callee === undefined || !/^(?:geo|transports|peers)\./u.test(callee)) continue
      const {positional, hasStar} = argumentsOf(call)
      const [first, ...others] = positional
      if (hasStar) continue
      if (!first || others.length > 0) {
        yield {span: call.span, message: `${callee} takes one key, without its name: the call fails`}
        continue
      }
      const type = typeOf(first)
      if (type.kind === 'unknown' || type.kind === 'string') continue
      yield {span: first.span, message: `${callee} takes one key and not a ${nameOf(type)}: the call fails`}
    }
  },
}
