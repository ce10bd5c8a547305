import type {SyntaxNode} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import type {FunctionNode} from '../../tree/call-graph.js'
import {nodesOf, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'PY109',
  name: 'recursive-call',
  summary: 'A function may not call itself, directly or through others.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, names, calls}) {
    const functions = [...(parsed.tree ? walk(parsed.tree) : [])].filter((node) => isFunction(node))
    const round = inCircles(new Map(functions.map((each) => [each, calls.mentionedIn(each)])))
    if (round.size === 0) return
    const told = new Set<FunctionNode>()
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      const callee = names.functionOf(call.callee)
      const caller = names.functionAround(call)
      if (!callee || !caller || !round.has(callee) || !round.has(caller) || told.has(callee)) continue
      const circle = wayBack(callee, caller, (each) => calls.mentionedIn(each))
      if (!circle) continue
      for (const each of circle) told.add(each)
      yield {span: call.callee.span, message: messageOf(circle)}
    }
  },
}

type Graph = ReadonlyMap<FunctionNode, ReadonlySet<FunctionNode>>

function isFunction(node: SyntaxNode): node is FunctionNode {
  return node.kind === 'DefStmt' || node.kind === 'LambdaExpr'
}

/** Leaves out, again and again, who calls nobody that is left. */
function inCircles(graph: Graph): ReadonlySet<FunctionNode> {
  const callers = new Map<FunctionNode, FunctionNode[]>()
  const open = new Map<FunctionNode, number>()
  for (const [caller, callees] of graph) {
    open.set(caller, callees.size)
    for (const callee of callees) callers.set(callee, [...(callers.get(callee) ?? []), caller])
  }
  const done = [...open].flatMap(([each, count]) => (count === 0 ? [each] : []))
  for (const each of done) {
    open.delete(each)
    for (const caller of callers.get(each) ?? []) {
      const left = (open.get(caller) ?? 0) - 1
      open.set(caller, left)
      if (left === 0) done.push(caller)
    }
  }
  return new Set(open.keys())
}

/** The shortest way of calls from one function to another, both included. */
function wayBack(
  from: FunctionNode,
  to: FunctionNode,
  next: (from: FunctionNode) => ReadonlySet<FunctionNode>,
): FunctionNode[] | null {
  const cameFrom = new Map<FunctionNode, FunctionNode | null>([[from, null]])
  for (const [node] of cameFrom) {
    if (node === to) break
    for (const each of next(node)) if (!cameFrom.has(each)) cameFrom.set(each, node)
  }
  if (!cameFrom.has(to)) return null
  const way: FunctionNode[] = []
  for (let node: FunctionNode | null = to; node; node = cameFrom.get(node) ?? null) way.unshift(node)
  return way
}

function messageOf(circle: readonly FunctionNode[]): string {
  const [first, ...others] = circle.flatMap((each) => (each.kind === 'DefStmt' ? [`\`${each.name.name}\``] : []))
  const way =
    others.length === 0 ? 'calls itself' : `calls ${others.join(', which calls ')}, and that ${first ?? 'it'} again`
  return `${first ?? 'a lambda'} ${way}, which Starlark refuses when it happens; use a loop`
}
