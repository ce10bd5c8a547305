import type {CommentRule} from '../../model/rule.js'
import {RENAMED} from '../../renamed.js'

export const rule: CommentRule = {
  code: 'MT905',
  name: 'renamed-code',
  summary: 'A comment names a rule by what it was called before.',
  severity: 'info',
  effect: 'style',
  reads: 'comments',
  *check({ignores, source}) {
    for (const {annotation, span} of ignores) {
      for (const word of annotation.ids) {
        const now = RENAMED.get(word)
        if (now === undefined) continue
        const [line, column] = span
        const at = column + source.slice(span).search(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'u'))
        yield {
          span,
          message: `${word} is called ${now} now`,
          fix: {
            applicability: 'safe',
            title: `Write ${now}`,
            edits: [{span: [line, at, line, at + word.length], text: now}],
          },
        }
      }
    }
  },
}
