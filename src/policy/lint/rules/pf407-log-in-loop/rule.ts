import type {CallExpr, Statement} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import {nodesOf, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PF407',
  name: 'log-in-loop',
  summary: 'A line in the visor log for every round of a loop.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, names}) {
    const told = new Set<CallExpr>()
    for (const loop of nodesOf(parsed.tree, 'ForStmt')) {
      if (!names.functionAround(loop)) continue
      for (const node of everyRound(loop.body).flatMap((statement) => [...walk(statement)])) {
        if (node.kind !== 'CallExpr' || told.has(node)) continue
        const callee = names.calleeName(node.callee)
        if (callee?.startsWith('logging.') !== true) continue
        told.add(node)
        yield {
          span: node.callee.span,
          message:
            'this writes a line for every round, and a dial calls the policy several times; build one line and log it after the loop',
        }
      }
    }
  },
}

/** The statements that run in each round: not those behind a test, nor those that leave the loop. */
function everyRound(body: readonly Statement[]): Statement[] {
  const last = body.at(-1)
  if (last?.kind === 'ReturnStmt' || (last?.kind === 'BranchStmt' && last.token === 'break')) return []
  return body.filter(({kind}) => kind === 'ExprStmt' || kind === 'AssignStmt')
}
