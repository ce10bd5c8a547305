import type {Statement} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {Rule} from '../../model/rule.js'
import {isCallFree} from '../../tree/purity.js'
import {across} from '../../tree/span.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL208',
  name: 'no-effect',
  summary: 'A value that is made and not used.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check({parsed, textOf, typeOf}) {
    for (const loop of nodesOf(parsed.tree, 'ForStmt')) {
      if (!isIdle(loop.body)) continue
      const message = goesOn(loop.body)
        ? 'this loop does nothing: `continue` goes on with it, and not with a loop around it'
        : 'this loop does nothing'
      yield {span: across(loop, loop.iterable), message}
    }
    for (const {value} of nodesOf(parsed.tree, 'ExprStmt')) {
      const inner = bare(value)
      if (inner.kind === 'Literal' && inner.type === 'string') continue
      if (!isCallFree(inner)) continue
      const isAssignment = inner.kind === 'BinaryExpr' && inner.op === '==' && inner.left.kind === 'Ident'
      const isFunction = typeOf(inner).kind === 'function' && inner.kind !== 'LambdaExpr'
      const hint = isAssignment ? '; `=` assigns' : isFunction ? `; \`${textOf(inner)}()\` calls it` : ''
      const fix: Fix | null = isAssignment
        ? {
            applicability: 'suggestion',
            title: 'Assign it',
            edits: [{span: [inner.at[0], inner.at[1], inner.at[0], inner.at[1] + 2], text: '='}],
          }
        : null
      yield {span: value.span, message: `nothing uses the value of this line${hint}`, ...(fix && {fix})}
    }
  },
}

/** Whether a loop's body only tests, and goes on: nothing is different after it. */
function isIdle(body: readonly Statement[]): boolean {
  return body.every((each) => {
    if (each.kind === 'BranchStmt') return each.token !== 'break'
    return each.kind === 'IfStmt' && isCallFree(each.test) && isIdle(each.then) && isIdle(each.else)
  })
}

function goesOn(body: readonly Statement[]): boolean {
  return body.some((each) =>
    each.kind === 'IfStmt'
      ? goesOn(each.then) || goesOn(each.else)
      : each.kind === 'BranchStmt' && each.token === 'continue',
  )
}
