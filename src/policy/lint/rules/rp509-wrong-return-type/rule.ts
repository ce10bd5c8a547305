import type {Expression, Span} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {nameOf} from '../../model/type.js'
import {insertAt} from '../../tree/edits.js'
import {returnsOf} from '../../tree/returns.js'
import {bare} from '../../tree/walk.js'

function* reportsAt(value: Expression, policy: CheckedPolicy, hook: string): Generator<Report> {
  const inner = bare(value)
  if (inner.kind === 'CondExpr') {
    yield* reportsAt(inner.then, policy, hook)
    yield* reportsAt(inner.else, policy, hook)
    return
  }
  const type = policy.typeOf(inner)
  const span: Span = inner.span
  if (type.kind === 'unknown' || type.kind === 'none') return
  if (type.kind === 'function' && type.name === null) return
  if (type.kind !== 'struct') {
    const what = type.kind === 'function' ? `${type.name ?? ''} itself, which is not called` : `a ${nameOf(type)}`
    yield {span, message: `${hook} returns ${what}: the call fails, mostly without a line in the log`}
    return
  }
  if (type.name === 'RouteSpec' || type.name === 'Rotation') return
  const fix: Fix | undefined =
    type.name === 'candidate' && hook === 'decide_route'
      ? {
          applicability: 'unsafe',
          title: 'Return it as chosen',
          edits: [insertAt(span, 'RouteSpec(chosen='), insertAt([span[2], span[3]], ')')],
        }
      : undefined
  yield {
    span,
    message: `${hook} returns a ${type.name}: none of its fields is one of a spec, so it says nothing`,
    effect: 'field-ignored',
    ...(fix ? {fix} : {}),
  }
}

export const rule: Rule = {
  code: 'RP509',
  name: 'wrong-return-type',
  summary: 'An entry point returns something that is no RouteSpec or Rotation.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const {name} of policy.contract.entry_points) {
      const hook = policy.calls.hook(name)
      if (!hook) continue
      const values = hook.kind === 'LambdaExpr' ? [hook.body] : returnsOf(hook).flatMap(({value}) => value ?? [])
      for (const value of values) yield* reportsAt(value, policy, name)
    }
  },
}
