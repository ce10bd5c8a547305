import type {Expression, FileNode, ForClause, IfClause, Statement, SyntaxNode} from '#starlark-wasm'
import {memo} from '../memo.js'

/** The direct children of a node, in the order of the text; argument names and field names are no children. */
export function childrenOf(node: SyntaxNode): readonly (Statement | Expression | ForClause | IfClause)[] {
  switch (node.kind) {
    case 'File':
      return node.body
    case 'AssignStmt':
      return [node.left, node.right]
    case 'BranchStmt':
    case 'LoadStmt':
    case 'Ident':
    case 'Literal':
      return []
    case 'DefStmt':
      return [...node.params.flatMap(defaultsOf), ...node.body]
    case 'ExprStmt':
      return [node.value]
    case 'ForStmt':
      return [node.vars, node.iterable, ...node.body]
    case 'IfStmt':
      return [node.test, ...node.then, ...node.else]
    case 'ReturnStmt':
      return node.value ? [node.value] : []
    case 'WhileStmt':
      return [node.test, ...node.body]
    case 'BinaryExpr':
      return node.op === '=' ? [node.right] : [node.left, node.right]
    case 'CallExpr':
      return [node.callee, ...node.args]
    case 'Comprehension':
      return [node.body, ...node.clauses]
    case 'ForClause':
      return [node.vars, node.iterable]
    case 'IfClause':
      return [node.test]
    case 'CondExpr':
      return [node.then, node.test, node.else]
    case 'DictEntry':
      return [node.key, node.value]
    case 'DictExpr':
      return node.entries
    case 'DotExpr':
      return [node.object]
    case 'IndexExpr':
      return [node.object, node.index]
    case 'LambdaExpr':
      return [...node.params.flatMap(defaultsOf), node.body]
    case 'ListExpr':
    case 'TupleExpr':
      return node.elements
    case 'ParenExpr':
      return [node.inner]
    case 'SliceExpr':
      return [node.object, node.low, node.high, node.step].filter((each) => each !== null)
    case 'UnaryExpr':
      return node.operand ? [node.operand] : []
  }
}

/** Every node below and including `node`, parents before children, in the order of the text. */
export function walk(node: SyntaxNode): readonly SyntaxNode[] {
  return node.kind === 'File' ? indexOf(node).all : nodesBelow(node)
}

function nodesBelow(root: SyntaxNode): SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  const stack = [root]
  for (let next = stack.pop(); next; next = stack.pop()) {
    nodes.push(next)
    const children = childrenOf(next)
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child) stack.push(child)
    }
  }
  return nodes
}

interface TreeIndex {
  readonly all: readonly SyntaxNode[]
  readonly byKind: ReadonlyMap<string, readonly SyntaxNode[]>
}

/** Rules ask for all nodes, or those of a kind, again and again: the tree is walked once for all of them. */
const indexOf = memo((tree: FileNode): TreeIndex => {
  const all = nodesBelow(tree)
  const byKind = new Map<string, SyntaxNode[]>()
  for (const node of all) {
    const nodes = byKind.get(node.kind)
    if (nodes) nodes.push(node)
    else byKind.set(node.kind, [node])
  }
  return {all, byKind}
})

/** Every node of one kind in a tree, in the order of the text. */
export function nodesOf<Kind extends SyntaxNode['kind']>(
  tree: FileNode | null,
  kind: Kind,
): readonly Extract<SyntaxNode, {kind: Kind}>[] {
  // The index keeps each node under its own kind.
  return tree ? ((indexOf(tree).byKind.get(kind) ?? []) as readonly Extract<SyntaxNode, {kind: Kind}>[]) : []
}

/** The expression without its parentheses. */
export function bare(expression: Expression): Expression {
  let inner = expression
  while (inner.kind === 'ParenExpr') inner = inner.inner
  return inner
}

function defaultsOf(parameter: Expression): readonly Expression[] {
  return parameter.kind === 'BinaryExpr' ? [parameter.right] : []
}
