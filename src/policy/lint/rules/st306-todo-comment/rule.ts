import type {Rule} from '../../model/rule.js'

const WORDS = /\b(?:TODO|FIXME|XXX)\b/u

export const rule: Rule = {
  code: 'ST306',
  name: 'todo-comment',
  summary: 'A comment says that something is left to do.',
  severity: 'info',
  effect: 'style',
  reads: 'tokens',
  *check(policy) {
    if (!WORDS.test(policy.text)) return
    for (const {kind, text, span} of policy.tokens) {
      const [word] = kind === 'comment' ? (WORDS.exec(text) ?? []) : []
      if (word !== undefined)
        yield {
          span,
          message: `${word}: ${text.slice(text.indexOf(word) + word.length).replace(/^[\s:([]+/u, '') || 'something is left to do'}`,
        }
    }
  },
}
