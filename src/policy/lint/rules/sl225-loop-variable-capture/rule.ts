import type {CallExpr, Expression, ForClause, ForStmt, LambdaExpr} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import {targetsOf} from '../../tree/names.js'
import {bare, walk} from '../../tree/walk.js'

/** Methods that keep what they are given. */
const KEEPING = /^(?:add|append|insert|setdefault)$/u

export const rule: Rule = {
  code: 'SL225',
  name: 'loop-variable-capture',
  summary: 'A lambda kept by a loop sees the last value of its variable.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({parsed, names}) {
    for (const [loop, lambda] of keptLambdas(parsed.tree ? [...walk(parsed.tree)] : [])) {
      const own = [...targetsOf(loop.vars)].map(([target]) => names.variableOf(target))
      const used = [...walk(lambda.body)].find((node) => {
        const variable = node.kind === 'Ident' ? names.variableOf(node) : undefined
        return variable !== undefined && own.includes(variable)
      })
      if (used?.kind !== 'Ident') continue
      const last = lambda.params.at(-1)
      const at = last
        ? ([last.span[2], last.span[3]] as const)
        : ([lambda.span[0], lambda.span[1] + 'lambda'.length] as const)
      const text = `${last ? ',' : ''} ${used.name}=${used.name}`
      yield {
        span: used.span,
        message: `every lambda of this loop sees the last \`${used.name}\`; a default value, \`${used.name}=${used.name}\`, keeps that of its round`,
        fix: {applicability: 'unsafe', title: 'Keep the value of the round', edits: [{span: [...at, ...at], text}]},
      }
    }
  },
}

type Node = Parameters<typeof walk>[0]

/** Lambdas that outlive a round of the loop: put into a list or dict, or elements of a comprehension. */
function* keptLambdas(nodes: readonly Node[]): Generator<readonly [ForStmt | ForClause, LambdaExpr]> {
  for (const node of nodes) {
    if (node.kind === 'Comprehension') {
      const body = node.body.kind === 'DictEntry' ? bare(node.body.value) : bare(node.body)
      for (const clause of node.clauses)
        if (clause.kind === 'ForClause' && body.kind === 'LambdaExpr') yield [clause, body]
    } else if (node.kind === 'ForStmt') {
      for (const inner of walk(node)) for (const lambda of keptBy(inner)) yield [node, lambda]
    }
  }
}

function keptBy(node: Node): LambdaExpr[] {
  const isLambda = (each: Expression): each is LambdaExpr => each.kind === 'LambdaExpr'
  if (node.kind === 'CallExpr') return isKeeping(node) ? node.args.map(bare).filter(isLambda) : []
  if (node.kind !== 'AssignStmt' || node.left.kind !== 'IndexExpr') return []
  return [bare(node.right)].filter(isLambda)
}

function isKeeping({callee}: CallExpr): boolean {
  const method = bare(callee)
  return method.kind === 'DotExpr' && KEEPING.test(method.name.name)
}
