import type {Expression} from '#starlark-wasm'
import type {Edit} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {elementOf} from '../../model/type.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {before, behind} from '../../tree/span.js'
import {typeInWords} from '../../tree/type-words.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL221',
  name: 'join-nonstrings',
  summary: '`join` takes strings only.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const {callee, args} of nodesOf(policy.parsed.tree, 'CallExpr')) {
      const method = bare(callee)
      const [list, ...others] = args
      if (method.kind !== 'DotExpr' || method.name.name !== 'join' || !list || others.length > 0) continue
      const element = elementOf(policy.typeOf(list))
      if (policy.typeOf(method.object).kind !== 'string') continue
      if (element.kind === 'string' || element.kind === 'unknown') continue
      yield {
        span: list.span,
        message: `an element of \`${policy.textOf(list)}\` is ${typeInWords(element)}, and \`join\` takes strings; use \`str\` on each`,
        effect: failureEffect(policy, list),
        fix: {applicability: 'safe', title: 'Make strings of the elements', edits: edits(policy, list)},
      }
    }
  },
}

function edits({textOf}: CheckedPolicy, list: Expression): Edit[] {
  const inner = bare(list)
  if (inner.kind === 'Comprehension' && !inner.curly) {
    return [
      {span: before(inner.body), text: 'str('},
      {span: behind(inner.body), text: ')'},
    ]
  }
  return [{span: list.span, text: `[str(each) for each in ${textOf(list)}]`}]
}
