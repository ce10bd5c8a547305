import type {DefStmt, Ident} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {innerChanges} from '../../tree/lists-changed.js'
import {before} from '../../tree/span.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL224',
  name: 'mutable-default-argument',
  summary: 'A list or dict that is a default value is changed, which a call cannot do.',
  severity: 'warning',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const owner of nodesOf(policy.parsed.tree, 'DefStmt')) {
      for (const param of owner.params) {
        if (param.kind !== 'BinaryExpr' || param.left.kind !== 'Ident') continue
        const {left, right} = param
        if (right.kind !== 'ListExpr' && right.kind !== 'DictExpr') continue
        const variable = policy.names.variableOf(left)
        const change = owner.body
          .flatMap((statement) => [...innerChanges(statement)])
          .find(({object}) => {
            const inner = bare(object)
            return inner.kind === 'Ident' && variable !== undefined && policy.names.variableOf(inner) === variable
          })
        if (!change || (variable?.definitions.length ?? 0) > 1) continue
        yield {
          span: right.span,
          message: `\`${policy.textOf(right)}\` is made once and then frozen, so line ${String(change.node.span[0])} fails whenever \`${left.name}\` is left out`,
          fix: fixOf(policy, owner, left, right),
        }
      }
    }
  },
}

function fixOf(
  {source, textOf}: CheckedPolicy,
  {body}: DefStmt,
  {name}: Ident,
  value: Parameters<CheckedPolicy['textOf']>[0],
): Fix {
  const [first, second] = body
  const isDocumented = first?.kind === 'ExprStmt' && first.value.kind === 'Literal' && second !== undefined
  const start = isDocumented ? second : first
  const indent = start ? source.indentOf(start.span[0]) : ''
  const text = `if ${name} == None:\n${indent}    ${name} = ${textOf(value)}\n${indent}`
  return {
    applicability: 'safe',
    title: 'Make a new one in each call',
    edits: [{span: value.span, text: 'None'}, ...(start ? [{span: before(start), text}] : [])],
  }
}
