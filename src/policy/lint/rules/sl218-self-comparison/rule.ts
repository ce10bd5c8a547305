import type {Rule} from '../../model/rule.js'
import {isCallFree} from '../../tree/purity.js'
import {nodesOf} from '../../tree/walk.js'

const COMPARING: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'and', 'or', 'in', 'not in', '-'])

export const rule: Rule = {
  code: 'SL218',
  name: 'self-comparison',
  summary: 'Something is compared with, or assigned to, itself.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check({parsed, textOf}) {
    for (const node of nodesOf(parsed.tree, 'BinaryExpr')) {
      if (node.left.kind !== node.right.kind || !COMPARING.has(node.op)) continue
      const text = textOf(node.left)
      if (node.left.kind === 'Literal' || text !== textOf(node.right) || !isCallFree(node)) continue
      yield {span: node.span, message: `both sides of \`${node.op}\` are \`${text}\`; was another value meant?`}
    }
    for (const node of nodesOf(parsed.tree, 'AssignStmt')) {
      const text = textOf(node.left)
      if (node.op !== '=' || text !== textOf(node.right) || !isCallFree(node)) continue
      yield {span: node.span, message: `\`${text}\` is assigned to itself; was another value meant?`}
    }
  },
}
