import type {Rule} from '../../model/rule.js'
import {insertAt} from '../../tree/edits.js'
import {overrideKey} from '../../tree/overrides.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD718',
  name: 'cli-overrides-type',
  summary: 'A caller option is used as a number, which it is not.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const {op, left, right} of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      if (!/^(?:<|<=|>|>=|\+|-|\*|==|!=)$/u.test(op)) continue
      const [text, number] = overrideKey(left, policy) ? [left, right] : [right, left]
      if (!overrideKey(text, policy) || policy.typeOf(number).kind !== 'int') continue
      const {span} = text
      const isEquality = op === '==' || op === '!='
      yield {
        span,
        message: isEquality
          ? 'caller options are strings, and a string never equals a number'
          : 'caller options are strings: with a number this is an error',
        ...(isEquality ? {effect: 'works-but-risky'} : {}),
        fix: {
          applicability: 'unsafe',
          title: 'Read it as a number',
          edits: [insertAt(span, 'int('), insertAt([span[2], span[3]], ')')],
        },
      }
    }
  },
}
