import type {Rule} from '../../model/rule.js'
import {fallsThrough} from '../../tree/returns.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'ST310',
  name: 'superfluous-else',
  summary: 'An `else` behind a branch that returns.',
  severity: 'off',
  effect: 'style',
  reads: 'tree',
  *check({parsed, source}) {
    for (const {then, else: otherwise, else_at: at} of nodesOf(parsed.tree, 'IfStmt')) {
      const [first] = otherwise
      if (!at || !first || fallsThrough(then)) continue
      const isElif = source.slice([at[0], at[1], at[0], at[1] + 4]) === 'elif'
      if (isElif) continue
      yield {
        span: [at[0], at[1], at[0], at[1] + 4],
        message: 'the branch before always returns, so this needs no `else`',
      }
    }
  },
}
