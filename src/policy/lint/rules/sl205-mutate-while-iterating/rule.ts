import type {ForStmt} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {innerChanges} from '../../tree/lists-changed.js'
import {argumentsOf} from '../../tree/arguments.js'
import {nodesOf, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL205',
  name: 'mutate-while-iterating',
  summary: 'A list or dict cannot be changed by the loop that goes through it.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    const {parsed, textOf} = policy
    for (const loop of nodesOf(parsed.tree, 'ForStmt')) {
      if (loop.iterable.kind !== 'Ident' && loop.iterable.kind !== 'DotExpr') continue
      const list = textOf(loop.iterable)
      const isReplaced = [...walk(loop)].some((node) => node.kind === 'AssignStmt' && textOf(node.left) === list)
      if (isReplaced) continue
      for (const {object, node, method} of loop.body.flatMap((statement) => [...innerChanges(statement)])) {
        if (textOf(object) !== list) continue
        const fix = fixOf(policy, loop)
        yield {
          span: node.kind === 'CallExpr' ? node.span : node.left.span,
          message: `\`${list}\` cannot be changed${method === null ? '' : ` by \`${method}\``} while the loop in line ${String(loop.span[0])} goes through it; go through \`list(${list})\`, or make a new list`,
          ...(fix && {fix}),
        }
      }
    }
  },
}

/** `for x in xs: if test: xs.remove(x)` is a comprehension. */
function fixOf({names, textOf}: CheckedPolicy, {vars, iterable, body, span}: ForStmt): Fix | null {
  const [test, ...others] = body
  if (iterable.kind !== 'Ident' || names.variableOf(iterable)?.scope !== 'local' || vars.kind !== 'Ident') return null
  if (test?.kind !== 'IfStmt' || test.else.length > 0 || others.length > 0) return null
  const [only, ...more] = test.then
  const call = only?.kind === 'ExprStmt' && only.value.kind === 'CallExpr' && more.length === 0 ? only.value : null
  if (call?.callee.kind !== 'DotExpr' || call.callee.name.name !== 'remove') return null
  const [given] = argumentsOf(call).positional
  if (given?.kind !== 'Ident' || given.name !== vars.name || textOf(call.callee.object) !== iterable.name) return null
  const asked = test.test
  const kept =
    asked.kind === 'UnaryExpr' && asked.op === 'not' && asked.operand ? textOf(asked.operand) : `not (${textOf(asked)})`
  const text = `${iterable.name} = [${vars.name} for ${vars.name} in ${iterable.name} if ${kept}]`
  return {applicability: 'safe', title: 'Make a new list', edits: [{span, text}]}
}
