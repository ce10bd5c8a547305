import type {Rule} from '../../model/rule.js'
import {nodesOf, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PF406',
  name: 'list-rebuild-in-loop',
  summary: 'A loop copies a list to add one element.',
  severity: 'info',
  effect: 'style',
  reads: 'resolved',
  *check({parsed, names, textOf}) {
    for (const loop of nodesOf(parsed.tree, 'ForStmt')) {
      for (const node of loop.body.flatMap((statement) => [...walk(statement)])) {
        if (node.kind !== 'AssignStmt' || node.op !== '=' || node.left.kind !== 'Ident') continue
        const {left, right} = node
        if (right.kind !== 'BinaryExpr' || right.op !== '+' || textOf(right.left) !== left.name) continue
        if (right.right.kind !== 'ListExpr') continue
        const [only, ...others] = right.right.elements
        if (!only || others.length > 0) continue
        const variable = names.variableOf(left)
        // Another name for the list would see the element too.
        const isAlone =
          variable?.definitions.every(
            (each) => each.kind === 'assign' && (each.target === left || each.value.kind === 'ListExpr'),
          ) === true && variable.uses.length <= 2
        yield {
          span: node.span,
          message: `each round copies \`${left.name}\`; \`${left.name}.append(${textOf(only)})\` adds to it`,
          fix: {
            applicability: isAlone ? 'safe' : 'unsafe',
            title: 'Append',
            edits: [{span: node.span, text: `${left.name}.append(${textOf(only)})`}],
          },
        }
      }
    }
  },
}
