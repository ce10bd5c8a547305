import type {Rule} from '../../model/rule.js'
import {elementOf, type Type} from '../../model/type.js'
import {argumentsOf} from '../../tree/arguments.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL226',
  name: 'unkeyed-struct-sort',
  summary: 'Routes and legs have no order of their own; `key` says what to go by.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const call of nodesOf(policy.parsed.tree, 'CallExpr')) {
      const name = policy.names.builtinOf(call.callee)
      const {positional, named, hasStar} = argumentsOf(call)
      const [first, second] = positional
      if (!first || hasStar || named.has('key') || (name !== 'sorted' && name !== 'min' && name !== 'max')) continue
      const compared: Type = second && name !== 'sorted' ? policy.typeOf(first) : elementOf(policy.typeOf(first))
      if (compared.kind !== 'struct') continue
      const field = policy.contract.structs
        .find((each) => each.name === compared.name)
        ?.fields.find((each) => each.name.endsWith('latency_ms'))?.name
      const last = positional.at(-1) ?? first
      const key = `key=lambda x: x.${field ?? '…'}`
      yield {
        span: call.span,
        message: `one ${compared.name} is neither less nor more than another; say by what with \`key\`, as in \`${key}\``,
        effect: failureEffect(policy, call),
        ...(field !== undefined && {
          fix: {
            applicability: 'suggestion' as const,
            title: `Go by ${field}`,
            edits: [{span: [last.span[2], last.span[3], last.span[2], last.span[3]] as const, text: `, ${key}`}],
          },
        }),
      }
    }
  },
}
