import type {Rule} from '../../model/rule.js'
import {doubtfulUses} from '../../tree/definite-assignment.js'

export const rule: Rule = {
  code: 'SL204',
  name: 'assign-shadows-global',
  summary: 'An assignment makes the name a local, so the global of that name cannot be read before it.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const {owner, ident, variable, isNever} of doubtfulUses(policy)) {
      if (!isNever || !policy.names.global(ident.name)) continue
      const [first] = variable.definitions
      yield {
        span: ident.span,
        message: `line ${String(first?.target.span[0])} makes \`${ident.name}\` a local of \`${owner.name.name}\`, which has no value here; the global \`${ident.name}\` cannot be changed by a call`,
      }
    }
  },
}
