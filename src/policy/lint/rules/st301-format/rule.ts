import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'ST301',
  name: 'format',
  summary: 'The file is laid out otherwise than `policy fmt` does.',
  severity: 'off',
  strict: 'warning',
  effect: 'style',
  reads: 'whole',
  check: () => [],
}
