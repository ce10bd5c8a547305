import type {CallExpr, Contract, Expression, Ident, Parameter} from '#starlark-wasm'
import {
  BOOL,
  elementOf,
  EMPTY,
  FLOAT,
  INT,
  join,
  listOf,
  NONE,
  STRING,
  typeNamed,
  UNKNOWN,
  type Type,
} from '../model/type.js'
import type {CallGraph, FunctionNode} from './call-graph.js'
import type {Definition, Names, Variable} from './names.js'
import {argumentsOf} from './arguments.js'
import {returnsOf} from './returns.js'
import {keepsType} from './keeps-type.js'
import {bare} from './walk.js'

/** What hooks are given, by parameter name of the manifest. */
const HOOK_PARAMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ctx: 'ctx',
    candidates: 'list of candidate',
    legs: 'list of leg',
    change: 'change',
  }),
)

const STRING_METHODS: ReadonlyMap<string, Type> = new Map(
  Object.entries({
    count: INT,
    find: INT,
    index: INT,
    rfind: INT,
    rindex: INT,
    elems: listOf(STRING),
    elem_ords: listOf(INT),
    codepoints: listOf(STRING),
    codepoint_ords: listOf(INT),
    split: listOf(STRING),
    rsplit: listOf(STRING),
    splitlines: listOf(STRING),
    partition: {kind: 'tuple', of: STRING},
    rpartition: {kind: 'tuple', of: STRING},
  }),
)

/** Light types: what the manifest, literals and the flow of values between names say, without following any path. */
export class TypeInference {
  readonly #names: Names
  readonly #graph: CallGraph
  readonly #contract: Contract
  readonly #known = new Map<Expression, Type>()
  readonly #variables = new Map<Variable, Type>()
  readonly #before = new Map<Variable, Type>()
  readonly #results = new Map<FunctionNode, Type>()

  constructor(names: Names, graph: CallGraph, contract: Contract) {
    this.#names = names
    this.#graph = graph
    this.#contract = contract
  }

  typeOf(expression: Expression): Type {
    const known = this.#known.get(expression)
    if (known) return known
    // What depends on itself is unknown while it is being looked at.
    this.#known.set(expression, UNKNOWN)
    const type = this.#infer(expression)
    this.#known.set(expression, type)
    return type
  }

  #infer(expression: Expression): Type {
    switch (expression.kind) {
      case 'ParenExpr':
        return this.typeOf(expression.inner)
      case 'Literal':
        return typeNamed(expression.type)
      case 'Ident': {
        const variable = this.#names.variableOf(expression)
        return variable ? this.#typeOfVariable(variable) : this.#typeOfBuiltin(expression)
      }
      case 'DotExpr':
        return this.#typeOfField(this.typeOf(expression.object), expression.name.name)
      case 'CallExpr':
        return this.#typeOfCall(expression)
      case 'CondExpr':
        return join([this.typeOf(expression.then), this.typeOf(expression.else)])
      case 'ListExpr':
        return listOf(
          expression.elements.length === 0 ? EMPTY : join(expression.elements.map((each) => this.typeOf(each))),
        )
      case 'TupleExpr':
        return {kind: 'tuple', of: sameType(expression.elements.map((each) => this.typeOf(each)))}
      case 'DictExpr': {
        const types = (pick: 'key' | 'value'): Type =>
          expression.entries.length === 0 ? EMPTY : sameType(expression.entries.map((each) => this.typeOf(each[pick])))
        return {kind: 'dict', key: types('key'), value: types('value')}
      }
      case 'Comprehension':
        return expression.body.kind === 'DictEntry'
          ? {kind: 'dict', key: this.typeOf(expression.body.key), value: this.typeOf(expression.body.value)}
          : listOf(this.typeOf(expression.body))
      case 'IndexExpr': {
        const object = this.typeOf(expression.object)
        if (object.kind === 'string') return STRING
        return object.kind === 'dict'
          ? object.value
          : object.kind === 'list' || object.kind === 'tuple'
            ? object.of
            : UNKNOWN
      }
      case 'SliceExpr':
        return this.typeOf(expression.object)
      case 'LambdaExpr':
        return {kind: 'function', name: null}
      case 'UnaryExpr':
        return this.#typeOfUnary(expression.op, expression.operand)
      case 'BinaryExpr':
        return this.#typeOfBinary(expression.op, expression.left, expression.right)
      case 'DictEntry':
        return UNKNOWN
    }
  }

  #typeOfBuiltin(expression: Expression): Type {
    const name = this.#names.builtinOf(expression)
    if (name === undefined) return UNKNOWN
    if (this.#contract.modules.some((module) => module.name === name)) return {kind: 'module', name}
    const known = this.#contract.universe.find((each) => each.name === name)
    return known?.kind === 'constant' ? typeNamed(known.result) : {kind: 'function', name}
  }

  #typeOfField(object: Type, field: string): Type {
    if (object.kind === 'module') {
      const known = this.#contract.modules
        .find(({name}) => name === object.name)
        ?.members.some(({name}) => name === field)
      return known ? {kind: 'function', name: `${object.name}.${field}`} : UNKNOWN
    }
    const owner = object.kind === 'struct' ? object.name : object.kind
    const field_ = this.#contract.structs.find(({name}) => name === owner)?.fields.find(({name}) => name === field)
    if (field_) {
      if (field_.type === 'method') return {kind: 'function', name: `${owner}.${field}`}
      return owner === 'ctx' && field_.type === 'dict'
        ? {kind: 'dict', key: STRING, value: STRING}
        : typeNamed(field_.type)
    }
    const constructor = this.#contract.constructors.find(({name}) => name === owner)
    const spec = constructor?.fields.find(({name}) => name === field)
    if (spec) return typeNamed(spec.type)
    return this.#contract.methods[owner]?.includes(field) ? {kind: 'function', name: `${owner}.${field}`} : UNKNOWN
  }

  #typeOfVariable(variable: Variable): Type {
    const known = this.#variables.get(variable)
    if (known) return known
    this.#variables.set(variable, UNKNOWN)
    // `xs = sorted(xs)` and `n = n + 1` leave what it is, whatever else is known of it.
    const kept = new Set<string>()
    const others = variable.definitions.filter((each) => {
      const kind = each.kind === 'assign' ? keepsType(each, variable, this.#names) : null
      if (kind !== null) kept.add(kind)
      return kind === null
    })
    const joined = this.#joinAll(others.map((definition) => this.#typeOfDefinition(definition)))
    const type = [...kept].every((kind) => kind === joined.kind) ? joined : UNKNOWN
    this.#variables.set(variable, type)
    return type
  }

  /** One unknown among them makes all unknown, whatever stands in {@link EMPTY}'s place. */
  #joinAll(types: readonly Type[]): Type {
    return types.some((type) => type.kind === 'unknown') ? UNKNOWN : join(types)
  }

  #typeOfDefinition(definition: Definition): Type {
    switch (definition.kind) {
      case 'assign':
        return this.#along(this.typeOf(definition.value), definition.path, definition.value)
      case 'iterate':
        return this.#iterated(definition.value, definition.path)
      case 'augmented': {
        const {target, value, op} = definition
        return this.#arithmetic(op.slice(0, -1), this.#typeBefore(target), this.typeOf(value))
      }
      case 'def':
        return {kind: 'function', name: null}
      case 'parameter':
        return this.#typeOfParameter(definition)
    }
  }

  /** What a name is before `x += value`: what other definitions make it, further such steps counting as whole numbers. */
  #typeBefore(target: Ident): Type {
    const variable = this.#names.variableOf(target)
    if (!variable) return UNKNOWN
    const known = this.#before.get(variable)
    if (known) return known
    const plain = variable.definitions.filter((each) => each.kind !== 'augmented')
    const types = plain.map((each) => this.#typeOfDefinition(each))
    if (variable.definitions.length - plain.length > 1) types.push(INT)
    const type = this.#joinAll(types)
    this.#before.set(variable, type)
    return type
  }

  /** The part of a value that unpacking gives a name. */
  #along(type: Type, path: readonly number[], value: Expression): Type {
    const [index, ...rest] = path
    if (index === undefined) return type
    const inner = bare(value)
    const element = inner.kind === 'TupleExpr' || inner.kind === 'ListExpr' ? inner.elements[index] : undefined
    if (element) return this.#along(this.typeOf(element), rest, element)
    return rest.length === 0 ? elementOf(type) : UNKNOWN
  }

  #iterated(iterable: Expression, path: readonly number[]): Type {
    const inner = bare(iterable)
    const [index, ...rest] = path
    if (index !== undefined && rest.length === 0 && inner.kind === 'CallExpr') {
      const callee = this.#names.calleeName(inner.callee)
      if (callee === 'enumerate' && inner.args[0]) return index === 0 ? INT : elementOf(this.typeOf(inner.args[0]))
      const zipped = callee === 'zip' ? inner.args[index] : undefined
      if (zipped) return elementOf(this.typeOf(zipped))
      const method = bare(inner.callee)
      if (method.kind === 'DotExpr' && method.name.name === 'items') {
        const dict = this.typeOf(method.object)
        return dict.kind === 'dict' ? (index === 0 ? dict.key : dict.value) : UNKNOWN
      }
    }
    return path.length === 0 ? elementOf(this.typeOf(iterable)) : UNKNOWN
  }

  #typeOfParameter({function: owner, index, star}: Extract<Definition, {kind: 'parameter'}>): Type {
    if (star === '*') return {kind: 'tuple', of: UNKNOWN}
    if (star === '**') return {kind: 'dict', key: STRING, value: UNKNOWN}
    for (const {name, params} of this.#contract.entry_points) {
      const given = params[index]
      if (given !== undefined && this.#graph.hook(name) === owner) return typeNamed(HOOK_PARAMS.get(given) ?? '')
    }
    const own = owner.params[index]
    const types = this.#argumentTypes(owner, index, own)
    if (types.length === 0) return UNKNOWN
    if (own?.kind === 'BinaryExpr') types.push(this.typeOf(own.right))
    return this.#joinAll(types)
  }

  /** The types that calls give a parameter; empty where nothing is known to call the function. */
  #argumentTypes(owner: FunctionNode, index: number, own: Parameter | undefined): Type[] {
    const types: Type[] = []
    const name =
      own?.kind === 'Ident' ? own.name : own?.kind === 'BinaryExpr' && own.left.kind === 'Ident' ? own.left.name : ''
    for (const call of this.#graph.callsOf(owner)) {
      const {positional, named, hasStar} = argumentsOf(call)
      const given = positional[index] ?? named.get(name)?.right
      if (given) types.push(this.typeOf(given))
      else if (hasStar) types.push(UNKNOWN)
    }
    for (const list of this.#graph.keyedBy(owner)) types.push(index === 0 ? elementOf(this.typeOf(list)) : UNKNOWN)
    return types
  }

  #typeOfCall({callee, args}: CallExpr): Type {
    const own = this.#names.functionOf(callee)
    if (own) return this.#resultOf(own)
    const type = this.typeOf(callee)
    const [first] = args
    if (type.kind !== 'function' || type.name === null) return UNKNOWN
    if (type.name === 'ctx.now') return {kind: 'datetime'}
    const constructor = this.#contract.constructors.find(({name}) => name === type.name)
    if (constructor) return {kind: 'struct', name: type.name === 'Candidate' ? 'candidate' : type.name}
    const [owner = '', member = ''] = type.name.split('.')
    const module = this.#contract.modules.find(({name}) => name === owner)
    if (module) return typeNamed(module.members.find(({name}) => name === member)?.result ?? '')
    if (member !== '') return this.#typeOfMethod(owner, member, callee, args)
    switch (type.name) {
      case 'sorted':
      case 'reversed':
      case 'list':
        return listOf(first ? elementOf(this.typeOf(first)) : EMPTY)
      case 'min':
      case 'max': {
        const values = args.filter((arg) => arg.kind !== 'BinaryExpr' || arg.op !== '=')
        return values.length === 1 && first
          ? elementOf(this.typeOf(first))
          : sameType(values.map((each) => this.typeOf(each)))
      }
      case 'set':
      case 'tuple':
        return {kind: type.name, of: first ? elementOf(this.typeOf(first)) : EMPTY}
      case 'abs':
        return first ? this.typeOf(first) : UNKNOWN
      case 'enumerate':
      case 'zip':
        return listOf({kind: 'tuple', of: UNKNOWN})
      default:
        return typeNamed(this.#contract.universe.find(({name}) => name === type.name)?.result ?? '')
    }
  }

  #typeOfMethod(owner: string, member: string, callee: Expression, args: readonly Expression[]): Type {
    const inner = bare(callee)
    const object = inner.kind === 'DotExpr' ? this.typeOf(inner.object) : UNKNOWN
    if (owner === 'string') {
      return STRING_METHODS.get(member) ?? (/^is|with$/u.test(member) ? BOOL : STRING)
    }
    if (object.kind === 'dict') {
      if (member === 'keys') return listOf(object.key)
      if (member === 'values') return listOf(object.value)
      if (member === 'items') return listOf({kind: 'tuple', of: UNKNOWN})
      // `None` for what is missing; that it is there is for the author to know.
      if (member === 'get' || member === 'pop' || member === 'setdefault') {
        return args[1] ? sameType([object.value, this.typeOf(args[1])]) : object.value
      }
    }
    if (owner === 'list')
      return member === 'pop' && object.kind === 'list' ? object.of : member === 'index' ? INT : NONE
    return UNKNOWN
  }

  #resultOf(owner: FunctionNode): Type {
    const known = this.#results.get(owner)
    if (known) return known
    this.#results.set(owner, UNKNOWN)
    const type =
      owner.kind === 'LambdaExpr'
        ? this.typeOf(owner.body)
        : this.#joinAll(
            returnsOf(owner)
              .map(({value}) => (value ? this.typeOf(value) : NONE))
              .concat(NONE),
          )
    this.#results.set(owner, type)
    return type
  }

  #typeOfUnary(op: string, operand: Expression | null): Type {
    if (op === 'not') return BOOL
    return operand && (op === '-' || op === '+' || op === '~') ? this.typeOf(operand) : UNKNOWN
  }

  #typeOfBinary(op: string, left: Expression, right: Expression): Type {
    if (/^(?:==|!=|<|<=|>|>=|in|not in)$/u.test(op)) return BOOL
    const [a, b] = [this.typeOf(left), this.typeOf(right)]
    return op === 'and' || op === 'or' ? sameType([a, b]) : this.#arithmetic(op, a, b)
  }

  #arithmetic(op: string, a: Type, b: Type): Type {
    if (op === '%' && a.kind === 'string') return STRING
    if (op === '/' && isNumber(a) && isNumber(b)) return FLOAT
    if (isNumber(a) && isNumber(b)) return a.kind === 'float' || b.kind === 'float' ? FLOAT : INT
    if (op === '+' && a.kind === b.kind && (a.kind === 'string' || a.kind === 'list' || a.kind === 'tuple')) {
      return join([a, b])
    }
    if (op === '*' && isNumber(b) && (a.kind === 'string' || a.kind === 'list')) return a
    return UNKNOWN
  }
}

function isNumber({kind}: Type): boolean {
  return kind === 'int' || kind === 'float'
}

/** Like {@link join}, but one unknown type makes the whole unknown. */
function sameType(types: readonly Type[]): Type {
  return types.some(({kind}) => kind === 'unknown') ? UNKNOWN : join(types)
}
