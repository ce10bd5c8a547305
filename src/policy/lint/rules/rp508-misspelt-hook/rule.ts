import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'RP508',
  name: 'misspelt-hook',
  summary: 'A function that is called nowhere has almost the name of an entry point, or an entry point is no function.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'resolved',
  *check({contract, names, fold}) {
    const hooks = contract.entry_points.map(({name}) => name)
    const open = hooks.filter((name) => !names.global(name))
    for (const {name, scope, definitions, uses} of names.variables) {
      const [first] = definitions
      if (scope !== 'global' || !first || name === 'decide_route') continue
      if (hooks.includes(name)) {
        if (first.kind !== 'assign' || first.path.length > 0 || !fold(first.value)) continue
        yield {span: first.target.span, message: `${name} is not a function, so the router never calls it`}
        continue
      }
      const isFunction = first.kind === 'def' || (first.kind === 'assign' && first.value.kind === 'LambdaExpr')
      const [near] = isFunction && uses.length === 0 ? closest(name, open, 1) : []
      if (near === undefined || name.startsWith('_')) continue
      yield {
        span: first.target.span,
        message: `nothing calls ${name}; the router looks for ${near}`,
        fix: {applicability: 'unsafe', title: `Call it ${near}`, edits: [{span: first.target.span, text: near}]},
      }
    }
  },
}
