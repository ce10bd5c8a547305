import type {Expression, Ident, SyntaxNode} from '#starlark-wasm'
import type {Names, Variable} from '../tree/names.js'
import {bare} from '../tree/walk.js'
import type {ContextRead, DialPhase, Failure, FlowInput} from './dial-flow.js'
import {withFact, type Path} from './path.js'
import {constant, list, other, type Value} from './value.js'

/** A value, and the path on which it is that. */
export type Valued = readonly [value: Value, path: Path]

/** More than this is not followed: policies are short, and a rule that needs all paths is then silent. */
const MOST_STEPS = 12_000
const MOST_PATHS = 1000
const DEEPEST_CALL = 6

/** Keys name the values they come from, which name theirs: longer ones are called by a number. */
const LONGEST_KEY = 200

/** Thrown where more steps would be taken than {@link MOST_STEPS}. */
export class TooMuch extends Error {}

/** What following one phase has met so far. Paths hold what is true on one way only; here is what holds for all of them. */
export class Run {
  readonly phase: DialPhase
  readonly names: Names
  readonly failures: Failure[] = []
  readonly reads: ContextRead[] = []
  /** Whether something was not followed. */
  isPartial = false
  readonly #fold: FlowInput['fold']
  readonly #longKeys = new Map<string, string>()
  readonly #globals = new Map<Variable, Value>()
  #steps = 0
  #fresh = 0
  #depth = 0

  constructor({names, fold}: FlowInput, phase: DialPhase) {
    this.phase = phase
    this.names = names
    this.#fold = fold
  }

  /** Takes one step. @throws {@link TooMuch} */
  count(): void {
    if (++this.#steps > MOST_STEPS) throw new TooMuch()
  }

  /** The ways through a part, unless they are more than anything behind it could follow. @throws {@link TooMuch} */
  paths<Way>(ways: Way[]): Way[] {
    if (ways.length > MOST_PATHS) throw new TooMuch()
    return ways
  }

  /** A number that was not given out before, for keys of values that are equal to no other. */
  fresh(): string {
    return String(this.#fresh++)
  }

  /** A key made of others: the same text, or a short name for it. */
  key(text: string): string {
    if (text.length <= LONGEST_KEY) return text
    // What rules know by the beginning of a key stays; `#` is for what may differ from call to call.
    const name = this.#longKeys.get(text) ?? `${text.slice(0, 40)}#${this.fresh()}`
    this.#longKeys.set(text, name)
    return name
  }

  /** A value of which nothing is known but what it depends on. */
  unknown(from = 0): Value {
    return other(`#${this.fresh()}`, from)
  }

  /** The value of an expression that always has the same one. */
  constantOf(expression: Expression): Value | undefined {
    const folded = this.#fold(expression)
    switch (folded?.kind) {
      case 'string':
      case 'bool':
      case 'int':
      case 'float':
        return constant(folded.value)
      case 'none':
        return constant(null)
      case 'list':
      case 'tuple':
        return list(folded.elements.length === 0 ? 'empty' : 'filled', null, JSON.stringify(folded), 0)
      default:
        return undefined
    }
  }

  /** The value of a name of the top level, which no call can change. */
  global(variable: Variable, ident: Ident): Value {
    const value = this.#globals.get(variable) ?? this.#valueOfGlobal(variable, ident)
    this.#globals.set(variable, value)
    return value
  }

  #valueOfGlobal({name, definitions: [definition]}: Variable, ident: Ident): Value {
    const node = this.names.functionOf(ident)
    if (node) return {kind: 'function', node, key: `function ${name}`, from: 0}
    const folded = this.constantOf(ident)
    if (folded) return folded
    const isList = definition?.kind === 'assign' && /^(?:List|Tuple)Expr$/u.test(bare(definition.value).kind)
    return isList ? list('filled', null, `global ${name}`, 0) : other(`global ${name}`)
  }

  /** Notes that a field of `ctx` is read. */
  read(field: string, node: SyntaxNode, path: Path): void {
    this.reads.push({phase: this.phase, field, node, path})
  }

  /** The path on which a list has elements; `null` where it has none. Notes that the call fails otherwise. */
  needFilled(of: Extract<Value, {kind: 'list'}>, node: Expression, reason: Failure['reason'], path: Path): Path | null {
    if (of.size === 'filled') return path
    this.failures.push({phase: this.phase, node, reason, list: of, isCertain: of.size === 'empty', path})
    return of.size === 'empty' ? null : withFact(path, of.key, true)
  }

  /** What `call` gives one call deeper; `null` where that is too deep. */
  deeper<Result>(call: () => Result): Result | null {
    if (this.#depth >= DEEPEST_CALL) return null
    this.#depth++
    const result = call()
    this.#depth--
    return result
  }
}
