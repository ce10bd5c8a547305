import type {Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL213',
  name: 'duplicate-dict-key',
  summary: 'A dict is written with the same key twice.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'tree',
  *check(policy) {
    for (const {entries} of nodesOf(policy.parsed.tree, 'DictExpr')) {
      const lines = new Map<string, number>()
      for (const {key} of entries) {
        const constant = policy.fold(key)
        // True and 1 are different keys, 1 and 1.0 the same one.
        if (!constant || !('value' in constant)) continue
        const id = `${typeof constant.value} ${String(constant.value)}`
        const line = lines.get(id)
        if (line === undefined) lines.set(id, key.span[0])
        else {
          yield {
            span: key.span,
            message: `the key ${policy.textOf(key)} is in this dict already, from line ${String(line)}; Starlark refuses a second one`,
            effect: failureEffect(policy, key),
          }
        }
      }
    }
  },
}
