import type {Ident} from '#starlark-wasm'
import {Suggester} from '../../../../closest.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {PYTHON_BUILTINS} from '../../tree/python-builtins.js'
import {undefinedNames} from '../../tree/undefined-names.js'

/** Values of other languages. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['true', 'True'],
  ['TRUE', 'True'],
  ['false', 'False'],
  ['FALSE', 'False'],
  ['null', 'None'],
  ['nil', 'None'],
  ['none', 'None'],
  ['undefined', 'None'],
])

export const rule: Rule = {
  code: 'SL201',
  name: 'undefined-name',
  summary: 'Nothing binds this name.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'tree',
  *check(policy) {
    const suggester = new Suggester()
    const told = new Set<string>()
    for (const ident of undefinedNames(policy.parsed.tree)) {
      const {name, span} = ident
      if (PYTHON_BUILTINS.has(name)) continue
      const near = VALUES.get(name) ?? suggester.nearest(name, () => namesAt(policy, ident))
      const hint = near === undefined || told.has(name) ? '' : `; did you mean \`${near}\`?`
      told.add(name)
      yield {
        span,
        message: `nothing gives \`${name}\` a value, which keeps the whole policy from loading${hint}`,
        ...(near !== undefined && {
          fix: {applicability: 'suggestion', title: `Write ${near}`, edits: [{span, text: near}]},
        }),
      }
    }
  },
}

/** Every name that could have been meant: of the contract, the top level and the functions around. */
function* namesAt({contract, names}: CheckedPolicy, ident: Ident): Generator<string> {
  for (const {name} of [...contract.universe, ...contract.modules, ...contract.constructors]) yield name
  const around = names.functionAround(ident)
  for (const {name, scope, definitions} of names.variables) {
    const isNear = definitions.some((each) =>
      each.kind === 'parameter' ? each.function === around : names.functionAround(each.target) === around,
    )
    if (scope === 'global' || isNear) yield name
  }
}
