import type {ModuleInfo} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import {isToken, logicalLines} from '../../tokens/code-tokens.js'
import {PYTHON_BUILTINS} from '../../tree/python-builtins.js'
import {across} from '../../tree/span.js'

/** What becomes of `from geo import country`. */
function membersOf({name, members}: ModuleInfo, wanted: readonly string[]): string {
  const known = members.map((each) => each.name)
  const missing = wanted.filter((each) => !known.includes(each))
  if (missing.length > 0) return `; it has ${known.join(', ')}, and no ${missing.join(', ')}`
  return wanted[0] === undefined ? '' : `; use \`${name}.${wanted[0]}\` in full`
}

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
      const isPlain = isToken(first, 'import') && line.every(({text}) => text !== 'as' && text !== '.')
      const given = contract.modules.find(({name}) => name === module)
      const advice = PYTHON_BUILTINS.get(module) ?? `policies have ${modules.join(', ')}, and their own file`
      const message = !given
        ? `there is no \`${module}\` to import: ${advice}`
        : `\`${module}\` is always there and cannot be imported${isToken(first, 'from') ? membersOf(given, members) : ''}`
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
