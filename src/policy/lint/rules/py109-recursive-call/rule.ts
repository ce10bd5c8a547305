import type {FunctionNode} from '../../tree/call-graph.js'
import type {Report, Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PY109',
  name: 'recursive-call',
  summary: 'A function may not call itself, directly or through others.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, names, calls}) {
    const told = new Set<FunctionNode>()
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      const callee = names.functionOf(call.callee)
      const caller = names.functionAround(call)
      if (!callee || !caller || told.has(callee)) continue
      const circle = wayBack(callee, caller, (each) => calls.mentionedIn(each))
      if (!circle) continue
      for (const each of circle) told.add(each)
      yield {span: call.callee.span, message: messageOf(circle)} satisfies Report
    }
  },
}

/** The shortest way of calls from one function to another, both included. */
function wayBack(
  from: FunctionNode,
  to: FunctionNode,
  next: (from: FunctionNode) => ReadonlySet<FunctionNode>,
): FunctionNode[] | null {
  const ways = new Map<FunctionNode, FunctionNode[]>([[from, [from]]])
  for (const [node, way] of ways) {
    if (node === to) return way
    for (const each of next(node)) if (!ways.has(each)) ways.set(each, [...way, each])
  }
  return null
}

function messageOf(circle: readonly FunctionNode[]): string {
  const [first, ...others] = circle.flatMap((each) => (each.kind === 'DefStmt' ? [`\`${each.name.name}\``] : []))
  const way =
    others.length === 0 ? 'calls itself' : `calls ${others.join(', which calls ')}, and that ${first ?? 'it'} again`
  return `${first ?? 'a lambda'} ${way}, which Starlark refuses when it happens; use a loop`
}
