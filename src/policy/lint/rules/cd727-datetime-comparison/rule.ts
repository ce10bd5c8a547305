import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD727',
  name: 'datetime-comparison',
  summary: 'Datetimes are compared or subtracted.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, typeOf}) {
    for (const {op, left, right, span} of nodesOf(parsed.tree, 'BinaryExpr')) {
      if (op === '==' || op === '!=') {
        if (typeOf(left).kind !== 'datetime' || typeOf(right).kind !== 'datetime') continue
        const message = `two datetimes are never equal, even of one moment: this is always ${op === '==' ? 'False' : 'True'}`
        yield {span, message, effect: 'works-but-risky'}
      } else if (/^(?:<|<=|>|>=|-|\+)$/u.test(op)) {
        if (typeOf(left).kind !== 'datetime' && typeOf(right).kind !== 'datetime') continue
        yield {span, message: `datetimes have no order and no difference: \`${op}\` makes the call fail`}
      }
    }
  },
}
