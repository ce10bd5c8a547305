import type {CallExpr, Contract, Expression, FileNode} from '#starlark-wasm'
import type {FunctionNode, Names} from './names.js'
import {argumentsOf} from './arguments.js'
import {nodesOf} from './walk.js'

export type {FunctionNode} from './names.js'

/** Which function calls or mentions which, and what the visor reaches from its entry points. */
export class CallGraph {
  readonly #names: Names
  readonly #calls = new Map<FunctionNode, CallExpr[]>()
  readonly #keyed = new Map<FunctionNode, Expression[]>()
  readonly #mentions = new Map<FunctionNode | null, Set<FunctionNode>>()
  readonly #hooks = new Map<string, FunctionNode>()
  readonly #reached = new Map<string, ReadonlySet<FunctionNode>>()

  constructor(tree: FileNode | null, names: Names, contract: Contract) {
    this.#names = names
    if (!tree) return
    for (const call of nodesOf(tree, 'CallExpr')) {
      const callee = names.functionOf(call.callee)
      if (callee) add(this.#calls, callee, call)
      const builtin = names.builtinOf(call.callee)
      if (builtin === 'sorted' || builtin === 'min' || builtin === 'max') this.#noteKey(call)
    }
    for (const lambda of nodesOf(tree, 'LambdaExpr')) this.#mention(lambda, lambda)
    for (const {uses} of names.variables) {
      const [first] = uses
      const meant = first && names.functionOf(first)
      if (meant) for (const use of uses) this.#mention(use, meant)
    }
    for (const {name} of contract.entry_points) {
      const ident = names.global(name)?.definitions.at(-1)?.target
      const hook = ident && names.functionOf(ident)
      if (hook) this.#hooks.set(name, hook)
    }
  }

  /** The function of an entry point; `undefined` where there is none, or it is not a plain `def` or lambda. */
  hook(name: string): FunctionNode | undefined {
    return this.#hooks.get(name)
  }

  /** Every call of a function by its name. */
  callsOf(callee: FunctionNode): readonly CallExpr[] {
    return this.#calls.get(callee) ?? []
  }

  /** The lists whose elements a function is given as the `key` of `sorted`, `min` or `max`. */
  keyedBy(callee: FunctionNode): readonly Expression[] {
    return this.#keyed.get(callee) ?? []
  }

  /** The functions that a function calls or passes on by name, lambdas in it included; `null` asks for the top level. */
  mentionedIn(caller: FunctionNode | null): ReadonlySet<FunctionNode> {
    return this.#mentions.get(caller) ?? new Set()
  }

  /** Everything that can run when an entry point is called, itself included. */
  reachedFrom(hook: string): ReadonlySet<FunctionNode> {
    const known = this.#reached.get(hook)
    if (known) return known
    const first = this.#hooks.get(hook)
    const reached = new Set<FunctionNode>()
    const todo = first ? [first] : []
    for (let next = todo.pop(); next; next = todo.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      todo.push(...this.mentionedIn(next))
    }
    this.#reached.set(hook, reached)
    return reached
  }

  /** The entry points in which a node can run; empty at the top level and in dead functions. */
  hooksOf(node: object): readonly string[] {
    const owner = this.#names.functionAround(node)
    return owner ? [...this.#hooks.keys()].filter((hook) => this.reachedFrom(hook).has(owner)) : []
  }

  #noteKey(call: CallExpr): void {
    const {positional, named} = argumentsOf(call)
    const key = named.get('key')?.right
    const [list, ...others] = positional
    const owner = key && this.#names.functionOf(key)
    if (owner && list && others.length === 0) add(this.#keyed, owner, list)
  }

  #mention(place: object, callee: FunctionNode): void {
    const caller = this.#names.functionAround(place) ?? null
    const known = this.#mentions.get(caller) ?? new Set()
    this.#mentions.set(caller, known.add(callee))
  }
}

function add<Item>(lists: Map<FunctionNode, Item[]>, owner: FunctionNode, item: Item): void {
  const list = lists.get(owner)
  if (list) list.push(item)
  else lists.set(owner, [item])
}
