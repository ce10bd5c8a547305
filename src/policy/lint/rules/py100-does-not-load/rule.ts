import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'PY100',
  name: 'does-not-load',
  summary: 'The interpreter does not load the policy, for a reason that no other rule explains.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({parsed, source}) {
    for (const {at, message} of parsed.errors) {
      const [line, column] = at
      yield {span: [line, column, line, Math.max(column, [...source.line(line)].length + 1)], message}
    }
  },
}
