import type {DefStmt, Expression, ForStmt, Ident, IfStmt, Statement, SyntaxNode} from '#starlark-wasm'
import {memo} from '../memo.js'
import type {CheckedPolicy} from '../model/rule.js'
import {accessPaths} from './access-paths.js'
import {targetsOf, type Names, type Variable} from './names.js'
import {unsettledLocals} from './unsettled-locals.js'
import {childrenOf, walk} from './walk.js'

/** A local that is read where it may have no value yet. */
export interface DoubtfulUse {
  readonly owner: DefStmt
  readonly ident: Ident
  readonly variable: Variable
  /** Nothing before it gives it a value on any path. */
  readonly isNever: boolean
}

/** Variables that have a value on every path, and those that have one on some, with what tells these paths apart. */
interface State {
  readonly assigned: Set<Variable>
  readonly maybe: Map<Variable, ReadonlySet<string>>
}

/** Each of them is looked at for each branch; nobody writes a function with so many by hand. */
const MOST_LOCALS = 150

/**
 * The reads of functions' own locals that come before a value on some path. A read behind a test of anything that
 * decides about the assignment, or of what is assigned along with it, is trusted.
 */
export const doubtfulUses = memo((policy: CheckedPolicy): readonly DoubtfulUse[] =>
  [...unsettledLocals(policy)].flatMap(([owner, locals]) => {
    if (locals.size > MOST_LOCALS) return []
    const flow = new Flow(owner, locals, policy.names)
    flow.run(owner.body, {assigned: new Set(), maybe: new Map()}, new Set())
    return flow.found
  }),
)

class Flow {
  readonly found: DoubtfulUse[] = []
  readonly #owner: DefStmt
  readonly #locals: ReadonlySet<Variable>
  readonly #names: Names

  constructor(owner: DefStmt, locals: ReadonlySet<Variable>, names: Names) {
    this.#owner = owner
    this.#locals = locals
    this.#names = names
  }

  /** Goes through a block; `null` when no path reaches its end. `guards` grows with what early exits have tested. */
  run(body: readonly Statement[], state: State, guards: Set<string>): State | null {
    let current: State | null = state
    for (const statement of body) {
      if (!current) return null
      current = this.#step(statement, current, guards)
    }
    return current
  }

  #step(statement: Statement, state: State, guards: Set<string>): State | null {
    switch (statement.kind) {
      case 'AssignStmt':
        this.#read(statement.right, state, guards)
        if (statement.op !== '=' || statement.left.kind !== 'Ident') this.#readTarget(statement, state, guards)
        for (const [target] of targetsOf(statement.left)) this.#assign(target, state)
        return state
      case 'ExprStmt': {
        this.#read(statement.value, state, guards)
        const {value} = statement
        return value.kind === 'CallExpr' && this.#names.builtinOf(value.callee) === 'fail' ? null : state
      }
      case 'ReturnStmt':
        if (statement.value) this.#read(statement.value, state, guards)
        return null
      case 'IfStmt':
        return this.#branch(statement, state, guards)
      case 'ForStmt':
        return this.#loop(statement, state, guards)
      case 'BranchStmt':
        return statement.token === 'pass' ? state : null
      default:
        return state
    }
  }

  #branch({test, then, else: otherwise}: IfStmt, state: State, guards: Set<string>): State | null {
    this.#read(test, state, guards)
    const tested = accessPaths(test, this.#names)
    const [first, second] = [then, otherwise].map((body) =>
      this.run(body, copy(state), new Set([...guards, ...tested])),
    )
    if (!first || !second) {
      for (const path of tested) guards.add(path)
      return first ?? second ?? null
    }
    const witnesses = new Set([...tested, ...this.#assignedIn(then), ...this.#assignedIn(otherwise)])
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      for (const [variable, known] of one.maybe) other.maybe.set(variable, known)
      for (const variable of one.assigned) if (!other.assigned.has(variable)) other.maybe.set(variable, witnesses)
    }
    return {assigned: new Set([...first.assigned].filter((each) => second.assigned.has(each))), maybe: first.maybe}
  }

  #loop(loop: ForStmt, state: State, guards: Set<string>): State {
    this.#read(loop.iterable, state, guards)
    const iterated = accessPaths(loop.iterable, this.#names)
    const tests = [...walk(loop)].flatMap((node) => (node.kind === 'IfStmt' ? accessPaths(node.test, this.#names) : []))
    const names = this.#assignedIn([loop])
    const witnesses = new Set([...iterated, ...tests, ...names])
    const after = copy(state)
    for (const node of walk(loop)) {
      if (node.kind !== 'Ident') continue
      const variable = this.#own(node)
      if (variable && names.includes(node.name) && !state.assigned.has(variable)) after.maybe.set(variable, witnesses)
    }
    const inside = copy(after)
    // What is assigned later in the body has no value in the first round; that the list has elements says nothing there.
    const decided = new Set([...tests, ...names])
    for (const [variable, known] of after.maybe) {
      if (known === witnesses)
        inside.maybe.set(variable, new Set([...decided].filter((each) => each !== variable.name)))
    }
    for (const [target] of targetsOf(loop.vars)) this.#assign(target, inside)
    const end = this.run(loop.body, inside, new Set([...guards, ...iterated]))
    return end && this.#hasElements(loop.iterable) ? end : after
  }

  /** Whether a loop surely runs once: over a list that is written out, or a range of a positive number. */
  #hasElements(iterable: Expression): boolean {
    if (iterable.kind === 'ListExpr' || iterable.kind === 'TupleExpr') return iterable.elements.length > 0
    if (iterable.kind !== 'CallExpr' || this.#names.builtinOf(iterable.callee) !== 'range') return false
    const [end, ...others] = iterable.args
    return end?.kind === 'Literal' && others.length === 0 && Number(end.value) > 0
  }

  /** `x += 1`, `d[k] = v` and `a, d[k] = v` read what stands on the left. */
  #readTarget({op, left}: Extract<Statement, {kind: 'AssignStmt'}>, state: State, guards: Set<string>): void {
    if (op !== '=') this.#read(left, state, guards)
    else if (left.kind !== 'TupleExpr' && left.kind !== 'ListExpr' && left.kind !== 'ParenExpr') {
      for (const child of childrenOf(left)) this.#read(child, state, guards)
    }
  }

  #read(node: SyntaxNode, state: State, guards: ReadonlySet<string>): void {
    if (node.kind === 'LambdaExpr') return
    if (node.kind === 'Ident') this.#use(node, state, guards)
    else if (node.kind === 'CondExpr') {
      this.#read(node.test, state, guards)
      const inner = new Set([...guards, ...accessPaths(node.test, this.#names)])
      this.#read(node.then, state, inner)
      this.#read(node.else, state, inner)
    } else if (node.kind === 'BinaryExpr' && (node.op === 'and' || node.op === 'or')) {
      const inner = new Set(guards)
      for (const term of termsOf(node)) {
        this.#read(term, state, inner)
        for (const path of accessPaths(term, this.#names)) inner.add(path)
      }
    } else if (node.kind === 'Comprehension') {
      const seen = new Set([...guards, ...node.clauses.flatMap((clause) => accessPaths(clause, this.#names))])
      for (const clause of node.clauses) this.#read(clause, state, guards)
      this.#read(node.body, state, seen)
    } else for (const child of childrenOf(node)) this.#read(child, state, guards)
  }

  #use(ident: Ident, state: State, guards: ReadonlySet<string>): void {
    const variable = this.#own(ident)
    if (!variable || state.assigned.has(variable)) return
    const witnesses = state.maybe.get(variable)
    state.assigned.add(variable)
    if (witnesses && [...witnesses].some((path) => guards.has(path))) return
    this.found.push({owner: this.#owner, ident, variable, isNever: witnesses === undefined})
  }

  #assign(target: Ident, state: State): void {
    const variable = this.#own(target)
    if (variable) state.assigned.add(variable)
  }

  /** The variable, where it is one of those that are followed. */
  #own(ident: Ident): Variable | undefined {
    const variable = this.#names.variableOf(ident)
    return variable && this.#locals.has(variable) ? variable : undefined
  }

  /** Names that a block gives values to. */
  #assignedIn(body: readonly Statement[]): string[] {
    return body
      .flatMap((statement) => [...walk(statement)])
      .flatMap((node) =>
        node.kind === 'AssignStmt'
          ? [...targetsOf(node.left)]
          : node.kind === 'ForStmt'
            ? [...targetsOf(node.vars)]
            : [],
      )
      .map(([{name}]) => name)
  }
}

function copy({assigned, maybe}: State): State {
  return {assigned: new Set(assigned), maybe: new Map(maybe)}
}

/** The terms of `a and b or c` from left to right, those in parentheses as one. */
function termsOf(root: Expression): Expression[] {
  const terms: Expression[] = []
  let node = root
  while (node.kind === 'BinaryExpr' && (node.op === 'and' || node.op === 'or')) {
    terms.push(node.right)
    node = node.left
  }
  return [...terms, node].reverse()
}
