import type {CallExpr} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {CHANGING_METHODS} from '../../tree/lists-changed.js'
import {before} from '../../tree/span.js'
import {bare, nodesOf} from '../../tree/walk.js'

/** Builtins that are called for what they do. */
const ACTS: ReadonlySet<string> = new Set(['fail', 'print'])

export const rule: Rule = {
  code: 'SL209',
  name: 'unused-result',
  summary: 'A call that only gives a value stands where nothing takes it.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    for (const {value} of nodesOf(policy.parsed.tree, 'ExprStmt')) {
      const call = bare(value)
      if (call.kind !== 'CallExpr' || !isPure(policy, call)) continue
      const fix = fixOf(policy, call)
      const name = policy.textOf(call.callee)
      yield {
        span: call.span,
        message: `\`${name}\` changes nothing, it gives a new value, and nothing takes it`,
        ...(fix && {fix}),
      }
    }
  },
}

function isPure({names, contract, typeOf}: CheckedPolicy, {callee}: CallExpr): boolean {
  const name = names.calleeName(callee)
  if (name !== undefined && !name.includes('.')) {
    // A constructor whose value is lost is a forgotten return (RP510).
    return contract.universe.some((each) => each.name === name && each.kind === 'function') && !ACTS.has(name)
  }
  const method = bare(callee)
  if (method.kind !== 'DotExpr') return false
  if (name !== undefined) {
    return contract.modules.some((module) =>
      module.members.some((each) => `${module.name}.${each.name}` === name && each.result !== 'None'),
    )
  }
  const {kind} = typeOf(method.object)
  return contract.methods[kind]?.includes(method.name.name) === true && !CHANGING_METHODS.has(method.name.name)
}

function fixOf({names, textOf}: CheckedPolicy, call: CallExpr): Fix | null {
  const [first] = call.args
  const callee = names.builtinOf(call.callee)
  const method = bare(call.callee)
  const changed =
    callee === 'sorted' || callee === 'reversed' ? first : method.kind === 'DotExpr' ? method.object : undefined
  if (changed?.kind !== 'Ident' || names.variableOf(changed)?.scope !== 'local') return null
  const text = `${textOf(changed)} = `
  return {applicability: 'unsafe', title: `Assign it to ${changed.name}`, edits: [{span: before(call), text}]}
}
