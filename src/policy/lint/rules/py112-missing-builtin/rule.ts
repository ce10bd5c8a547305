import type {CallExpr, Ident} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {argumentsOf} from '../../tree/arguments.js'
import {PYTHON_BUILTINS} from '../../tree/python-builtins.js'
import {undefinedNames} from '../../tree/undefined-names.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PY112',
  name: 'missing-builtin',
  summary: 'A function or module of Python that policies do not have.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'tree',
  *check(policy) {
    const calls = new Map([...nodesOf(policy.parsed.tree, 'CallExpr')].map((call) => [call.callee, call]))
    for (const ident of undefinedNames(policy.parsed.tree)) {
      const hint = PYTHON_BUILTINS.get(ident.name)
      if (hint === undefined) continue
      const fix = fixOf(policy, ident, calls.get(ident))
      yield {span: ident.span, message: `policies have no \`${ident.name}\`: ${hint}`, ...(fix && {fix})}
    }
  },
}

function fixOf({textOf}: CheckedPolicy, {name}: Ident, call: CallExpr | undefined): Fix | null {
  const {positional, named, hasStar} = call ? argumentsOf(call) : {positional: [], named: new Map(), hasStar: true}
  const [first, second, ...others] = positional
  if (!call || !first || hasStar || named.size > 0 || others.length > 0) return null
  const put = (title: string, text: string): Fix => ({applicability: 'safe', title, edits: [{span: call.span, text}]})
  if (name === 'sum' && !second && first.kind === 'Comprehension') {
    const {body} = first
    return body.kind === 'Literal' && body.raw === '1' ? put('Count with len', `len(${textOf(first)})`) : null
  }
  if (!second) return null
  if (
    name === 'isinstance' &&
    second.kind === 'Ident' &&
    /^(?:bool|dict|float|int|list|set|tuple|str)$/u.test(second.name)
  ) {
    const type = second.name === 'str' ? 'string' : second.name
    return put('Compare the name of the type', `type(${textOf(first)}) == "${type}"`)
  }
  if (name !== 'map' && name !== 'filter') return null
  const isLambda = first.kind === 'LambdaExpr' && first.params.length === 1 && first.params[0]?.kind === 'Ident'
  if (!isLambda && first.kind !== 'Ident') return null
  const each = isLambda && first.params[0] ? textOf(first.params[0]) : 'each'
  const done = isLambda ? textOf(first.body) : `${textOf(first)}(each)`
  const list = textOf(second)
  return put(
    'Write a list comprehension',
    name === 'map' ? `[${done} for ${each} in ${list}]` : `[${each} for ${each} in ${list} if ${done}]`,
  )
}
