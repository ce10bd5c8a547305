import type {Expression} from '#starlark-wasm'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {behind, before} from '../../tree/span.js'
import {typeInWords} from '../../tree/type-words.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL220',
  name: 'string-plus-nonstring',
  summary: 'A string is joined with something that is none.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const {op, left, right} of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      if (op === '+') yield* reportOn(policy, left, right)
    }
  },
}

function* reportOn(policy: CheckedPolicy, left: Expression, right: Expression): Generator<Report> {
  const [a, b] = [policy.typeOf(left), policy.typeOf(right)]
  if ((a.kind === 'string') === (b.kind === 'string') || a.kind === 'unknown' || b.kind === 'unknown') return
  const [other, type] = a.kind === 'string' ? [right, b] : [left, a]
  const text = policy.textOf(other)
  const isTexts = type.kind === 'list' && type.of.kind === 'string'
  const [start, better] = isTexts ? ['", ".join(', 'the elements in a row'] : ['str(', 'a string']
  yield {
    span: other.span,
    message: `\`${text}\` is ${typeInWords(type)}, which cannot be added to a string; write \`${start}${text})\``,
    effect: failureEffect(policy, other),
    fix: {
      applicability: 'safe',
      title: `Make it ${better}`,
      edits: [
        {span: before(other), text: start},
        {span: behind(other), text: ')'},
      ],
    },
  }
}
