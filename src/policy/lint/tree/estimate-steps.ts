import type {CallExpr, Expression, Statement, SyntaxNode} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import type {FunctionNode} from './call-graph.js'
import {bare, childrenOf} from './walk.js'

type Comprehension = Extract<Expression, {kind: 'Comprehension'}>

/** What a loop costs beside its body: see the calibration of the contract (4.4). */
const STEPS_OF_ROUND = 5

/**
 * About how many steps a part of a policy takes: loops multiplied where their length stands in the text, other loops
 * counted as one round, and the longer one of two branches.
 */
export class StepEstimate {
  readonly #policy: CheckedPolicy
  readonly #functions = new Map<FunctionNode, number>()

  constructor(policy: CheckedPolicy) {
    this.#policy = policy
  }

  of(node: SyntaxNode): number {
    switch (node.kind) {
      case 'DefStmt':
      case 'LambdaExpr':
        return 2
      case 'IfStmt':
        return this.of(node.test) + 1 + Math.max(this.all(node.then), this.all(node.else))
      case 'ForStmt':
        return this.of(node.iterable) + 4 + this.#rounds(node.iterable) * (STEPS_OF_ROUND + this.all(node.body))
      case 'Comprehension':
        return this.#ofClauses(node, 0)
      case 'CallExpr':
        return 1 + this.all(childrenOf(node)) + this.#ofCallee(node)
      default:
        return 1 + this.all(childrenOf(node))
    }
  }

  all(nodes: readonly SyntaxNode[]): number {
    let total = 0
    for (const each of nodes) total += this.of(each)
    return total
  }

  #ofClauses(comprehension: Comprehension, index: number): number {
    const clause = comprehension.clauses[index]
    if (!clause) return this.of(comprehension.body) + 3
    const inner = this.#ofClauses(comprehension, index + 1)
    if (clause.kind === 'IfClause') return this.of(clause.test) + 1 + inner
    return this.of(clause.iterable) + 3 + this.#rounds(clause.iterable) * (STEPS_OF_ROUND + inner)
  }

  /** What a function of the policy's own takes; nothing for one that is being looked into. */
  #ofCallee({callee}: CallExpr): number {
    const own = this.#policy.names.functionOf(callee)
    if (!own) return 0
    const known = this.#functions.get(own)
    if (known !== undefined) return known
    this.#functions.set(own, 0)
    const body: readonly (Statement | Expression)[] = own.kind === 'DefStmt' ? own.body : [own.body]
    const steps = this.all(body)
    this.#functions.set(own, steps)
    return steps
  }

  #rounds(iterable: Expression): number {
    return roundsOf(iterable, this.#policy) ?? 1
  }
}

/** How often a loop over this goes round, where that stands in the text. */
export function roundsOf(iterable: Expression, {names, fold}: CheckedPolicy): number | undefined {
  const inner = bare(iterable)
  if (inner.kind === 'CallExpr' && names.builtinOf(inner.callee) === 'range') {
    const bounds = inner.args.map((arg) => fold(arg)).map((each) => (each?.kind === 'int' ? each.value : NaN))
    const [start = 0, end = 0, step = 1] = bounds.length === 1 ? [0, ...bounds] : bounds
    const rounds = Math.max(0, Math.ceil((end - start) / step))
    return Number.isFinite(rounds) ? rounds : undefined
  }
  if (inner.kind === 'ListExpr' || inner.kind === 'TupleExpr') return inner.elements.length
  const constant = fold(inner)
  return constant?.kind === 'list' || constant?.kind === 'tuple' ? constant.elements.length : undefined
}

/** `about 126 000`: estimates are not told to the step. */
export function aboutSteps(steps: number): string {
  const rounded = String(Math.round(steps / 1000) * 1000)
  return `about ${rounded.replaceAll(/\B(?=(?:\d{3})+$)/gu, ' ')}`
}
