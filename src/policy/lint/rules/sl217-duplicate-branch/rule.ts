import type {Expression, IfStmt, Statement} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {across} from '../../tree/span.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL217',
  name: 'duplicate-branch',
  summary: 'A test that was made before in the same chain, or branches that do the same.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    const later = new Set<Statement>()
    for (const statement of nodesOf(policy.parsed.tree, 'IfStmt')) {
      if (later.has(statement)) continue
      const chain = chainOf(statement)
      for (const each of chain) later.add(each)
      const lines = new Map<string, number>()
      for (const {test} of chain) {
        // Tests of the app are followed through all branches by a rule of their own (RP515).
        if (isAboutApp(policy, test)) continue
        const text = policy.textOf(test)
        const line = lines.get(text)
        if (line === undefined) lines.set(text, test.span[0])
        else
          yield {
            span: test.span,
            message: `\`${text}\` was tested in line ${String(line)} already, so this branch is never taken`,
          }
      }
      const branches = [...chain.map(({then}) => then), chain.at(-1)?.else ?? []].map((body) => textOf(policy, body))
      const isSame = branches.length > 1 && branches.every((text) => text !== '' && text === branches[0])
      if (isSame) yield {span: statement.test.span, message: 'every branch does the same, so this test decides nothing'}
    }
  },
}

function isAboutApp({typeOf}: CheckedPolicy, test: Expression): boolean {
  const left = test.kind === 'BinaryExpr' ? test.left : null
  if (left?.kind !== 'DotExpr' || left.name.name !== 'app') return false
  const type = typeOf(left.object)
  return type.kind === 'struct' && type.name === 'ctx'
}

/** An `if` with its `elif`s. */
function chainOf(statement: IfStmt): IfStmt[] {
  const [next, ...others] = statement.else
  return next?.kind === 'IfStmt' && others.length === 0 ? [statement, ...chainOf(next)] : [statement]
}

function textOf({textOf: text}: CheckedPolicy, body: readonly Statement[]): string {
  const [first, last] = [body[0], body.at(-1)]
  return first && last ? text({span: across(first, last)}) : ''
}
