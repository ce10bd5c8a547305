import type {Ident} from '#starlark-wasm'
import {closest} from '../../../../closest.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {PYTHON_BUILTINS} from '../../tree/python-builtins.js'
import {undefinedNames} from '../../tree/undefined-names.js'

/** Values of other languages. */
const VALUES: Readonly<Record<string, string>> = {
  true: 'True',
  TRUE: 'True',
  false: 'False',
  FALSE: 'False',
  null: 'None',
  nil: 'None',
  none: 'None',
  undefined: 'None',
}

export const rule: Rule = {
  code: 'SL201',
  name: 'undefined-name',
  summary: 'Nothing binds this name.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'tree',
  *check(policy) {
    const told = new Set<string>()
    for (const ident of undefinedNames(policy.parsed.tree)) {
      if (Object.hasOwn(PYTHON_BUILTINS, ident.name)) continue
      const near = Object.hasOwn(VALUES, ident.name)
        ? VALUES[ident.name]
        : closest(ident.name, namesAt(policy, ident), 1)[0]
      const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
      const again = told.has(ident.name) ? '' : hint
      told.add(ident.name)
      yield {
        span: ident.span,
        message: `nothing gives \`${ident.name}\` a value, which keeps the whole policy from loading${again}`,
        ...(near !== undefined && {
          fix: {applicability: 'suggestion', title: `Write ${near}`, edits: [{span: ident.span, text: near}]},
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
