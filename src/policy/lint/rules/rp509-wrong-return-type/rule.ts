import type {DictExpr, Expression, Span} from '#starlark-wasm'
import type {Edit, Fix} from '../../model/finding.js'
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
    const fix =
      inner.kind === 'DictExpr' ? constructed(inner, hook === 'on_tick' ? 'Rotation' : 'RouteSpec', policy) : null
    yield {
      span,
      message: `${hook} returns ${what}: the call fails, mostly without a line in the log`,
      ...(fix ? {fix} : {}),
    }
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

/** `{"mux": 2}` as `RouteSpec(mux=2)`, where its keys are fields. */
function constructed({entries, span}: DictExpr, name: string, {contract}: CheckedPolicy): Fix | null {
  const fields = contract.constructors.find((each) => each.name === name)?.fields.map((each) => each.name) ?? []
  const edits: Edit[] = []
  for (const {key, value} of entries) {
    if (key.kind !== 'Literal' || key.type !== 'string' || !fields.includes(key.value)) return null
    edits.push({span: [key.span[0], key.span[1], value.span[0], value.span[1]], text: `${key.value}=`})
  }
  const [line, column, endLine, endColumn] = span
  return {
    applicability: 'unsafe',
    title: `Make it a ${name}`,
    edits: [
      {span: [line, column, line, column + 1], text: `${name}(`},
      ...edits,
      {span: [endLine, endColumn - 1, endLine, endColumn], text: ')'},
    ],
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
