import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'RP530',
  name: 'call-fails',
  summary: 'A probe makes a call fail, for a reason that no other rule explains.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'whole',
  check: () => [],
}
