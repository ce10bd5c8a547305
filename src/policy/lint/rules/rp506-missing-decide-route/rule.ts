import {closest} from '../../../../closest.js'
import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'RP506',
  name: 'missing-decide-route',
  summary: 'There is no function decide_route.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'resolved',
  *check({names, fold}) {
    const hook = names.global('decide_route')?.definitions[0]
    if (hook) {
      const isValue = hook.kind === 'assign' && hook.path.length === 0 && fold(hook.value)
      if (isValue) yield {span: hook.target.span, message: 'decide_route is not a function'}
      return
    }
    const functions = names.variables.flatMap(({scope, definitions: [first]}) =>
      scope === 'global' && first?.kind === 'def' ? [first.target] : [],
    )
    const [near] = closest(
      'decide_route',
      functions.map(({name}) => name),
      1,
    )
    const target = functions.find(({name}) => name === near)
    yield {
      span: target?.span ?? [1, 1, 1, 1],
      message: 'the policy has no function decide_route, without which no visor loads it',
      ...(target
        ? {
            fix: {
              applicability: 'suggestion',
              title: `Call ${target.name} decide_route`,
              edits: [{span: target.span, text: 'decide_route'}],
            },
          }
        : {}),
    }
  },
}
