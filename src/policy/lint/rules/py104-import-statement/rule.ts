import type {Rule} from '../../model/rule.js'
import {isToken, logicalLines} from '../../tokens/code-tokens.js'
import {across} from '../../tree/span.js'

export const rule: Rule = {
  code: 'PY104',
  name: 'import-statement',
  summary: 'Nothing can be imported; what the router gives is there without it.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens, contract}) {
    const modules = contract.modules.map(({name}) => name)
    for (const line of logicalLines(tokens)) {
      const [first] = line
      const last = line.at(-1)
      if (!first || !last || !isToken(first, 'import', 'from')) continue
      const names = line.filter(({kind}) => kind === 'name').map(({text}) => text)
      const [module = 'this', ...members] = names
      const isGiven = modules.includes(module)
      const isPlain = isToken(first, 'import') && line.every(({text}) => text !== 'as' && text !== '.')
      const message = !isGiven
        ? `there is no \`${module}\` to import; policies have ${modules.join(', ')}, and their own file`
        : isToken(first, 'import') || members.length === 0
          ? `\`${module}\` is always there and cannot be imported`
          : `\`${module}\` is always there and cannot be imported; use \`${module}.${members[0] ?? ''}\` in full`
      const isDeletable = isPlain && first.span[1] === 1 && names.every((name) => modules.includes(name))
      yield {
        span: across(first, last),
        message,
        ...(isDeletable && {
          fix: {
            applicability: 'safe',
            title: 'Delete the import',
            edits: [{span: [first.span[0], 1, last.span[2] + 1, 1], text: ''}],
          },
        }),
      }
    }
  },
}
