import type {Edit} from '../../model/finding.js'
import type {Rule} from '../../model/rule.js'
import {codeTokens, isToken} from '../../tokens/code-tokens.js'
import {across, before, behind} from '../../tree/span.js'

export const rule: Rule = {
  code: 'PY114',
  name: 'implicit-string-concat',
  summary: 'Strings side by side are not joined; put `+` between them.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    const code = codeTokens(tokens)
    for (let index = 0; index < code.length; index++) {
      let end = index
      while (code[end]?.kind === 'string') end++
      const strings = code.slice(index, end)
      const [first, last, next] = [strings[0], strings.at(-1), code[end]]
      if (strings.length > 1 && first && last) {
        const joins = strings.slice(0, -1).map((token): Edit => ({span: behind(token), text: ' +'}))
        // `%` and methods would be about the last string alone.
        const isTight = isToken(next, '%', '.', '[', '*') || isToken(code[index - 1], '%', '*')
        const edits = isTight ? [{span: before(first), text: '('}, ...joins, {span: behind(last), text: ')'}] : joins
        yield {
          span: across(first, last),
          message: `${strings.length === 2 ? 'two strings' : `${String(strings.length)} strings`} side by side are not joined in Starlark; put \`+\` between them`,
          fix: {applicability: 'safe', title: 'Join them with +', edits},
        }
      }
      index = end
    }
  },
}
