import type {Expression} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {isTrue} from '../../tree/fold.js'
import {conditionsOf} from '../../tree/conditions.js'
import {accessPaths} from '../../tree/access-paths.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL216',
  name: 'constant-condition',
  summary: 'A condition that always comes out the same.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const {parsed, textOf, fold, names} = policy
    const told = new Set<Expression>()
    for (const node of nodesOf(parsed.tree, 'BinaryExpr')) {
      const left = bare(node.left)
      const right = bare(node.right)
      // `x == "a" or "b"`: the second string was to be compared too.
      if (node.op !== 'or' || left.kind !== 'BinaryExpr' || right.kind !== 'Literal') continue
      const compared = left.op === 'or' ? bare(left.right) : left
      if (compared.kind === 'Literal' && told.has(compared)) told.add(right)
      if (compared.kind !== 'BinaryExpr' || compared.op !== '==') continue
      told.add(right)
      yield {
        span: right.span,
        message: `\`${textOf(right)}\` alone is always true here; compare it too: \`${textOf(compared.left)} in (${textOf(compared.right)}, ${textOf(right)})\``,
        ...(compared === left && {fix: membership(policy, compared, node, right)}),
      }
    }
    for (const condition of conditionsOf(parsed.tree)) {
      const constant = accessPaths(condition, names).length === 0 ? fold(condition) : undefined
      if (!constant || told.has(condition)) continue
      yield {
        span: condition.span,
        message: `\`${textOf(condition)}\` is always ${isTrue(constant) ? 'true' : 'false'}`,
      }
    }
  },
}

function membership(
  {textOf}: CheckedPolicy,
  {left, right}: {readonly left: Expression; readonly right: Expression},
  {span}: Expression,
  other: Expression,
): Fix {
  return {
    applicability: 'unsafe',
    title: 'Compare with both',
    edits: [{span, text: `${textOf(left)} in (${textOf(right)}, ${textOf(other)})`}],
  }
}
