import type {Rule} from '../../model/rule.js'

const MOST = 100

export const rule: Rule = {
  code: 'ST302',
  name: 'line-length',
  summary: 'A line of more than 100 characters.',
  severity: 'off',
  effect: 'style',
  reads: 'tokens',
  *check({source}) {
    for (let line = 1; line <= source.lines; line++) {
      const text = source.line(line)
      const {length} = [...text]
      // Keys and addresses cannot be broken.
      if (length <= MOST || /https?:\/\/|[0-9a-f]{66}/u.test(text)) continue
      yield {
        span: [line, MOST + 1, line, length + 1],
        message: `this line has ${String(length)} characters, more than ${String(MOST)}`,
      }
    }
  },
}
