import type {Rule} from '../../model/rule.js'
import {argumentsOf} from '../../tree/arguments.js'
import {between} from '../../tree/edits.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD722',
  name: 'logging-signature',
  summary: '`logging.info` and `logging.warn` take exactly one string.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, names, typeOf, textOf}) {
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      const callee = names.calleeName(call.callee)
      if (callee !== 'logging.info' && callee !== 'logging.warn') continue
      const {positional, named, hasStar} = argumentsOf(call)
      const [first, ...others] = positional
      if (hasStar) continue
      if (!first || others.length > 0) {
        const last = others.at(-1)
        const isFormat = first?.kind === 'Literal' && first.raw.includes('%') && last && named.size === 0
        const values = others.map(textOf).join(', ')
        yield {
          span: call.span,
          message: `${callee} takes one string, not ${String(positional.length)}: the call fails`,
          ...(isFormat
            ? {
                fix: {
                  applicability: 'safe',
                  title: 'Put the text together with %',
                  edits: [
                    {
                      span: between(first.span, last.span),
                      text: `${textOf(first)} % (${values}${others.length === 1 ? ',' : ''})`,
                    },
                  ],
                },
              }
            : {}),
        }
        continue
      }
      const type = typeOf(first)
      if (type.kind === 'unknown' || type.kind === 'string') continue
      const edits = [{span: first.span, text: `str(${textOf(first)})`}]
      yield {
        span: first.span,
        message: `${callee} takes a string and fails with anything else`,
        fix: {applicability: 'safe', title: 'Make it a string', edits},
      }
    }
  },
}
