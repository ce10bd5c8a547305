import type {Rule} from '../../model/rule.js'
import {insertAt} from '../../tree/edits.js'

export const rule: Rule = {
  code: 'RP507',
  name: 'bad-hook-arity',
  summary: 'An entry point cannot be called with what the router gives it.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({contract, calls}) {
    for (const {name, params} of contract.entry_points) {
      const hook = calls.hook(name)
      if (!hook) continue
      const star = hook.params.findIndex((param) => param.kind === 'UnaryExpr')
      const positional = star < 0 ? hook.params : hook.params.slice(0, star)
      const takesMore = hook.params.some((param) => param.kind === 'UnaryExpr' && param.op === '*' && param.operand)
      const needed = positional.filter((param) => param.kind === 'Ident').length
      const keywordOnly = hook.params.slice(positional.length).some((param) => param.kind === 'Ident')
      const most = takesMore ? Infinity : positional.length
      if (needed <= params.length && params.length <= most && !keywordOnly) continue
      const last = positional.at(-1)
      const missing = params.slice(positional.length).map((each) => `_${each}`)
      yield {
        span: hook.kind === 'DefStmt' ? hook.name.span : hook.span,
        message: `${name} is called with ${String(params.length)} arguments (${params.join(', ')}), which it does not take: every call fails`,
        ...(last && missing.length > 0 && !keywordOnly && needed === positional.length
          ? {
              fix: {
                applicability: 'safe',
                title: `Take ${missing.join(', ')} too`,
                edits: [insertAt([last.span[2], last.span[3]], `, ${missing.join(', ')}`)],
              },
            }
          : {}),
      }
    }
  },
}
