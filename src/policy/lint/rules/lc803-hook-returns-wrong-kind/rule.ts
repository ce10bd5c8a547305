import type {Rule} from '../../model/rule.js'
import {returnsOf} from '../../tree/returns.js'

export const rule: Rule = {
  code: 'LC803',
  name: 'hook-returns-wrong-kind',
  summary: 'An entry point returns what another one should.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'resolved',
  *check({contract, calls, typeOf}) {
    for (const {name, result} of contract.entry_points) {
      const hook = calls.hook(name)
      if (!hook) continue
      const values = hook.kind === 'LambdaExpr' ? [hook.body] : returnsOf(hook).flatMap(({value}) => value ?? [])
      for (const value of values) {
        const type = typeOf(value)
        if (type.kind !== 'struct' || type.name === result) continue
        if (type.name !== 'RouteSpec' && type.name !== 'Rotation') continue
        yield {
          span: value.span,
          message: `${name} returns a ${type.name} and should return a ${result}: it says nothing`,
        }
      }
    }
  },
}
