import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'ST306',
  name: 'todo-comment',
  summary: 'A comment says that something is left to do.',
  severity: 'info',
  effect: 'style',
  reads: 'tokens',
  *check({tokens}) {
    for (const {kind, text, span} of tokens) {
      const [word] = kind === 'comment' ? (/\b(?:TODO|FIXME|XXX)\b/u.exec(text) ?? []) : []
      if (word !== undefined)
        yield {
          span,
          message: `${word}: ${text.slice(text.indexOf(word) + word.length).replace(/^[\s:([]+/u, '') || 'something is left to do'}`,
        }
    }
  },
}
