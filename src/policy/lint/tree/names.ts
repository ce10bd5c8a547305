import type {DefStmt, Expression, FileNode, ForClause, ForStmt, Ident, LambdaExpr, ParsedText} from '#starlark-wasm'
import {bare, childrenOf, walk} from './walk.js'

/** Whatever the policy itself defines to be called. */
export type FunctionNode = DefStmt | LambdaExpr

/** How a name gets a value. `value` is what is assigned; for loops and comprehensions, what is iterated. */
export type Definition =
  | {readonly kind: 'assign'; readonly target: Ident; readonly value: Expression; readonly path: readonly number[]}
  | {readonly kind: 'augmented'; readonly target: Ident; readonly value: Expression; readonly op: string}
  | {
      readonly kind: 'iterate'
      readonly target: Ident
      readonly value: Expression
      readonly path: readonly number[]
      readonly loop: ForStmt | ForClause
    }
  | {readonly kind: 'def'; readonly target: Ident; readonly function: DefStmt}
  | {
      readonly kind: 'parameter'
      readonly target: Ident
      readonly function: FunctionNode
      readonly index: number
      /** `*args` and `**kwargs`. */
      readonly star: '' | '*' | '**'
    }

/** One variable: every identifier that means it, seen from whichever function. */
export interface Variable {
  readonly name: string
  readonly scope: 'local' | 'global'
  /** In the order of the text; `target` is the identifier at that place. */
  readonly definitions: readonly Definition[]
  /** Where it is read, in the order of the text. `x += 1` reads too. */
  readonly uses: readonly Ident[]
}

interface Draft extends Variable {
  readonly definitions: Definition[]
  readonly uses: Ident[]
}

/** Names of names that are looked through; a local can be assigned itself, which would never end. */
const LONGEST_CHAIN = 8

/** What names of a policy stand for, after the engine's own resolver. */
export class Names {
  readonly #bindings: ParsedText['bindings']
  readonly #variables = new Map<string, Draft>()
  /** By number of the binding; a variable that inner functions use has several. */
  readonly #byBinding: (Draft | undefined)[] = []
  readonly #parents: ReadonlyMap<object, FunctionNode>

  constructor({tree, bindings}: ParsedText) {
    this.#bindings = bindings
    this.#parents = tree ? functionsAround(tree) : new Map<object, FunctionNode>()
    if (tree) this.#collect(tree)
  }

  /** Every variable of the policy's own; predeclared and builtin names are none. */
  get variables(): readonly Variable[] {
    return [...this.#variables.values()]
  }

  /** The variable that an identifier means; `undefined` for builtins, fields, argument names and undefined names. */
  variableOf(ident: Ident): Variable | undefined {
    return ident.binding === null ? undefined : this.#byBinding[ident.binding]
  }

  /** What a name stands for that is assigned just once, through names of names and tuples; else the expression itself. */
  origin(expression: Expression): Expression {
    let inner = bare(expression)
    for (let names = 0; inner.kind === 'Ident' && names < LONGEST_CHAIN; names++) {
      const [only, ...others] = this.variableOf(inner)?.definitions ?? []
      const value = only?.kind === 'assign' && others.length === 0 ? elementAt(only.value, only.path) : undefined
      if (!value) break
      inner = bare(value)
    }
    return inner
  }

  /** The name of a builtin or predeclared value that an expression is, under its own name or another. */
  builtinOf(expression: Expression): string | undefined {
    const inner = this.origin(expression)
    if (inner.kind !== 'Ident' || inner.binding === null) return undefined
    const scope = this.#bindings[inner.binding]?.scope
    return scope === 'predeclared' || scope === 'universal' ? inner.name : undefined
  }

  /** `geo.country` for a member of a predeclared module, `len` for a builtin; `undefined` for everything else. */
  calleeName(expression: Expression): string | undefined {
    const inner = this.origin(expression)
    if (inner.kind !== 'DotExpr') return this.builtinOf(inner)
    const owner = this.builtinOf(inner.object)
    return owner === undefined ? undefined : `${owner}.${inner.name.name}`
  }

  /** The function a node stands in; `undefined` at the top level. */
  functionAround(node: object): FunctionNode | undefined {
    return this.#parents.get(node)
  }

  /** The `def` or lambda that a name means, where it has just that one value. */
  functionOf(expression: Expression): FunctionNode | undefined {
    const inner = this.origin(expression)
    if (inner.kind === 'LambdaExpr') return inner
    if (inner.kind !== 'Ident') return undefined
    const [only, ...others] = this.variableOf(inner)?.definitions ?? []
    return only?.kind === 'def' && others.length === 0 ? only.function : undefined
  }

  /** The global of that name. */
  global(name: string): Variable | undefined {
    return this.#variables.get(name)
  }

  #draft({name, binding}: Ident): Draft | undefined {
    if (binding === null) return undefined
    const known = this.#byBinding[binding]
    if (known) return known
    const bound = this.#bindings[binding]
    if (bound?.first == null) return undefined
    const scope = bound.scope === 'global' ? 'global' : 'local'
    const key = scope === 'global' ? name : `${name} ${String(bound.first[0])}:${String(bound.first[1])}`
    const draft = this.#variables.get(key) ?? {name, scope, definitions: [], uses: []}
    this.#variables.set(key, draft)
    this.#byBinding[binding] = draft
    return draft
  }

  #define(definition: Definition): void {
    this.#draft(definition.target)?.definitions.push(definition)
  }

  #collect(tree: FileNode): void {
    const targets = new Set<Ident>()
    const bind = (left: Expression, make: (target: Ident, path: readonly number[]) => Definition): void => {
      for (const [target, path] of targetsOf(left)) {
        targets.add(target)
        this.#define(make(target, path))
      }
    }
    for (const node of walk(tree)) {
      if (node.kind === 'AssignStmt') {
        const {op, left, right: value} = node
        if (op === '=') bind(left, (target, path) => ({kind: 'assign', target, value, path}))
        else if (bare(left).kind === 'Ident') {
          const target = bare(left) as Ident
          this.#define({kind: 'augmented', target, value, op})
        }
      } else if (node.kind === 'ForStmt' || node.kind === 'ForClause') {
        bind(node.vars, (target, path) => ({kind: 'iterate', target, value: node.iterable, path, loop: node}))
      } else if (node.kind === 'DefStmt') {
        this.#define({kind: 'def', target: node.name, function: node})
        this.#parameters(node)
      } else if (node.kind === 'LambdaExpr') {
        this.#parameters(node)
      } else if (node.kind === 'Ident' && !targets.has(node)) {
        this.#draft(node)?.uses.push(node)
      }
    }
  }

  #parameters(owner: FunctionNode): void {
    for (const [index, param] of owner.params.entries()) {
      const named = param.kind === 'BinaryExpr' ? param.left : param.kind === 'UnaryExpr' ? param.operand : param
      if (named?.kind !== 'Ident') continue
      const star = param.kind !== 'UnaryExpr' ? '' : param.op === '**' ? '**' : '*'
      this.#define({kind: 'parameter', target: named, function: owner, index, star})
    }
  }
}

/** What a way through tuples and lists that are written out leads to. */
function elementAt(value: Expression, path: readonly number[]): Expression | undefined {
  let inner = value
  for (const index of path) {
    const outer = bare(inner)
    const element = outer.kind === 'TupleExpr' || outer.kind === 'ListExpr' ? outer.elements[index] : undefined
    if (!element) return undefined
    inner = element
  }
  return inner
}

/** The names that an assignment's left side binds, with the way to them through tuples and lists. */
export function* targetsOf(
  left: Expression,
  path: readonly number[] = [],
): Generator<readonly [Ident, readonly number[]]> {
  const inner = bare(left)
  if (inner.kind === 'Ident') yield [inner, path]
  else if (inner.kind === 'TupleExpr' || inner.kind === 'ListExpr') {
    for (const [index, element] of inner.elements.entries()) yield* targetsOf(element, [...path, index])
  }
}

function functionsAround(tree: FileNode): ReadonlyMap<object, FunctionNode> {
  const around = new Map<object, FunctionNode>()
  for (const node of walk(tree)) {
    const outer = around.get(node)
    // Defaults are worked out where the function is made.
    const isFunction = node.kind === 'DefStmt' || node.kind === 'LambdaExpr'
    if (!isFunction && !outer) continue
    for (const child of childrenOf(node)) if (outer) around.set(child, outer)
    if (!isFunction) continue
    for (const child of node.kind === 'DefStmt' ? node.body : [node.body]) around.set(child, node)
  }
  return around
}
