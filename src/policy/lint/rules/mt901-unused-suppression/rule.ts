import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'MT901',
  name: 'unused-suppression',
  summary: 'A comment silences nothing.',
  severity: 'warning',
  effect: 'style',
  reads: 'whole',
  check: () => [],
}
