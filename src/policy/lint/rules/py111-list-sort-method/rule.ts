import type {CallExpr, Expression} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {across} from '../../tree/span.js'
import {bare, nodesOf} from '../../tree/walk.js'

const INSTEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sort: '`sorted(…)` gives a sorted list',
    reverse: '`reversed(…)` gives the list in reverse',
    copy: '`list(…)` gives a copy',
    count: 'count with `len([x for x in … if x == …])`',
  }),
)

export const rule: Rule = {
  code: 'PY111',
  name: 'list-sort-method',
  summary: 'Lists have no `sort`, `reverse`, `copy` or `count`.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    const statements = new Set<Expression>([...nodesOf(policy.parsed.tree, 'ExprStmt')].map(({value}) => value))
    for (const call of nodesOf(policy.parsed.tree, 'CallExpr')) {
      const method = bare(call.callee)
      if (method.kind !== 'DotExpr' || policy.typeOf(method.object).kind !== 'list') continue
      const {name} = method.name
      const instead = INSTEAD.get(name)
      if (instead === undefined || policy.contract.methods['list']?.includes(name)) continue
      const list = policy.textOf(method.object)
      const fix = fixOf(policy, call, method.object, name, statements.has(call))
      yield {
        span: across(method.name, call),
        message: `\`${list}\` is a list, which has no \`${name}\` in Starlark; ${instead.replaceAll('…)', `${list})`).replace('in …', `in ${list}`)}`,
        effect: failureEffect(policy, call),
        ...(fix && {fix}),
      }
    }
  },
}

function fixOf(
  {names, textOf, source}: CheckedPolicy,
  call: CallExpr,
  object: Expression,
  method: string,
  isStatement: boolean,
): Fix | null {
  const list = textOf(object)
  const put = (text: string): Fix => ({
    applicability: 'safe',
    title: `Write ${text}`,
    edits: [{span: call.span, text}],
  })
  if (method === 'copy') return put(`list(${list})`)
  if (method === 'count') return null
  // Another name is given the new list; a global of this name is another variable.
  const isOwn = object.kind === 'Ident' && names.variableOf(object)?.scope === 'local'
  if (!isStatement || !isOwn) return null
  const [, , endLine, endColumn] = call.span
  const given = source.slice([call.at[0], call.at[1] + 1, endLine, endColumn - 1]).trim()
  const builtin = method === 'sort' ? 'sorted' : 'reversed'
  return put(`${list} = ${builtin}(${[list, given].filter((each) => each !== '').join(', ')})`)
}
