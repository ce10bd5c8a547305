import type {Rule} from '../../model/rule.js'

/** Some editors put it before a text. */
const MARK = '\uFEFF'

export const rule: Rule = {
  code: 'PY100',
  name: 'does-not-load',
  summary: 'The interpreter does not load the policy, for a reason that no other rule explains.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({parsed, source, text}) {
    if (text.startsWith(MARK)) {
      yield {
        span: [1, 1, 1, 2],
        message: 'the file begins with a byte order mark, which is no part of the language; save it as plain UTF-8',
        fix: {applicability: 'safe', title: 'Delete the mark', edits: [{span: [1, 1, 1, 2], text: ''}]},
      }
      return
    }
    for (const {at, message} of parsed.errors) {
      const [line, column] = at
      yield {span: [line, column, line, Math.max(column, source.endOf(line))], message}
    }
  },
}
