import type {CallExpr, Comprehension, Expression, ForStmt, IfStmt, ReturnStmt, Span, Statement} from '#starlark-wasm'
import {argumentsOf} from '../tree/arguments.js'
import type {FunctionNode} from '../tree/call-graph.js'
import {targetsOf, type Variable} from '../tree/names.js'
import {bare} from '../tree/walk.js'
import {compare, splitAt} from './compare.js'
import {contextField, elementField} from './fields.js'
import type {ContextRead, DialFlow, DialPhase, Ending, Failure, FlowInput} from './dial-flow.js'
import {START, withDecision, withFact, withValue, type Path} from './path.js'
import {constant, FROM, joinValues, list, other, type Value} from './value.js'

/** How a block ended. */
type Step =
  | {readonly kind: 'next' | 'break' | 'continue'; readonly path: Path}
  | {readonly kind: 'return'; readonly path: Path; readonly value: Value; readonly statement: ReturnStmt}

type Valued = readonly [value: Value, path: Path]

/** More than this is not followed: policies are short, and a rule that needs all paths is then silent. */
const MOST_STEPS = 12_000
const DEEPEST_CALL = 6

class TooMuch extends Error {}

/** Follows one phase of `decide_route`, splitting the path wherever a test can go either way. */
export class Interpreter {
  readonly #input: FlowInput
  readonly #phase: DialPhase
  readonly #failures: Failure[] = []
  readonly #reads: ContextRead[] = []
  readonly #globals = new Map<Variable, Value>()
  #steps = 0
  #fresh = 0
  #depth = 0
  #isPartial = false

  constructor(input: FlowInput, phase: DialPhase) {
    this.#input = input
    this.#phase = phase
  }

  run(hook: FunctionNode): DialFlow {
    const hasCandidates = this.#phase === 'select-route'
    const given = [
      {kind: 'ctx', key: 'ctx', from: 0} as const,
      list(hasCandidates ? 'filled' : 'empty', 'candidate', 'candidates', FROM.candidates),
    ]
    const endings: Ending[] = []
    try {
      for (const step of this.#enter(hook, given, new Map(), START)) {
        if (step.kind === 'return') endings.push({phase: this.#phase, ...step})
        else endings.push({phase: this.#phase, path: step.path, value: constant(null), statement: null})
      }
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      this.#isPartial = true
    }
    return {endings, failures: this.#failures, reads: this.#reads, isPartial: this.#isPartial}
  }

  // Functions

  #enter(owner: FunctionNode, given: readonly Value[], named: ReadonlyMap<string, Value>, from: Path): Step[] {
    let path = from
    for (const [index, param] of owner.params.entries()) {
      const target = param.kind === 'BinaryExpr' ? param.left : param.kind === 'UnaryExpr' ? param.operand : param
      if (target?.kind !== 'Ident') continue
      const variable = this.#input.names.variableOf(target)
      if (!variable) continue
      const fallback = param.kind === 'BinaryExpr' ? this.#constantOf(param.right) : undefined
      const value = given[index] ?? named.get(target.name) ?? fallback ?? this.#unknown()
      path = withValue(path, variable, param.kind === 'UnaryExpr' ? this.#unknown() : value)
    }
    if (owner.kind === 'DefStmt') return this.#block(owner.body, path)
    const {body} = owner
    return this.#eval(body, path).map(([value, after]) => {
      const statement: ReturnStmt = {kind: 'ReturnStmt', span: body.span, value: body}
      return {kind: 'return', path: after, value, statement}
    })
  }

  // Statements

  #block(body: readonly Statement[], from: Path): Step[] {
    let open: Path[] = [from]
    const ended: Step[] = []
    for (const statement of body) {
      const next: Path[] = []
      for (const path of open) {
        for (const step of this.#statement(statement, path)) {
          if (step.kind === 'next') next.push(step.path)
          else ended.push(step)
        }
      }
      open = next
      if (open.length === 0) break
    }
    return [...ended, ...open.map((path): Step => ({kind: 'next', path}))]
  }

  #statement(statement: Statement, path: Path): Step[] {
    this.#count()
    switch (statement.kind) {
      case 'ReturnStmt':
        if (!statement.value) return [{kind: 'return', path, value: constant(null), statement}]
        return this.#eval(statement.value, path).map(([value, after]) => ({
          kind: 'return',
          path: after,
          value,
          statement,
        }))
      case 'IfStmt':
        return this.#if(statement, path)
      case 'ForStmt':
        return this.#for(statement, path)
      case 'AssignStmt':
        return this.#assign(statement.left, statement.right, statement.op, path)
      case 'ExprStmt':
        return this.#eval(statement.value, path).map(([, after]) => ({kind: 'next', path: after}))
      case 'BranchStmt':
        return [{kind: statement.token === 'pass' ? 'next' : statement.token, path}]
      case 'DefStmt': {
        const variable = this.#input.names.variableOf(statement.name)
        const value: Value = {kind: 'function', node: statement, key: keyAt('def', statement.span), from: 0}
        return [{kind: 'next', path: variable ? withValue(path, variable, value) : path}]
      }
      case 'WhileStmt':
      case 'LoadStmt':
        return [{kind: 'next', path}]
    }
  }

  #if({test, then, else: otherwise}: IfStmt, path: Path): Step[] {
    return this.#test(test, path).flatMap(([truth, after]) => this.#block(truth ? then : otherwise, after))
  }

  #assign(left: Expression, right: Expression, op: string, path: Path): Step[] {
    return this.#eval(right, path).map(([value, after]) => {
      const target = bare(left)
      let next = after
      for (const [ident, way] of targetsOf(target)) {
        const variable = this.#input.names.variableOf(ident)
        if (!variable) continue
        const before = after.values.get(variable)
        const given =
          way.length > 0
            ? this.#unknown(value.from)
            : op === '='
              ? value
              : before?.kind === 'list' && value.kind === 'list'
                ? joinValues(before, value)
                : this.#unknown(value.from | (before?.from ?? 0))
        next = withValue(next, variable, given)
      }
      return {kind: 'next', path: next}
    })
  }

  /** The body once for a first element, once more for a later one, and then what both leave behind as one path. */
  #for({vars, iterable, body, span}: ForStmt, path: Path): Step[] {
    return this.#eval(iterable, path).flatMap(([over, start]) => {
      const size = over.kind === 'list' ? over.size : 'maybe'
      if (size === 'empty') return [{kind: 'next', path: start} as const]
      const filled = withFact(start, over.key, true)
      const returns: Step[] = []
      const after: Path[] = size === 'maybe' ? [withFact(start, over.key, false)] : []
      let control = 0
      let entry = filled
      for (const round of ['first', 'later'] as const) {
        const bound = this.#bind(vars, over, `${round} ${keyAt('element', span)}`, entry)
        const ends = this.#block(body, bound)
        for (const step of ends) {
          control |= step.path.decisions.slice(start.decisions.length).reduce((all, each) => all | each.from, 0)
          if (step.kind === 'return') returns.push(step)
          else after.push(step.path)
        }
        entry = this.#merge(filled, after, control)
      }
      if (after.length === 0) return returns
      const merged = this.#merge(start, after, control)
      const done =
        returns.length > 0
          ? withDecision(merged, {node: iterable, truth: false, from: over.from | control | FROM.filter})
          : merged
      return [...returns, {kind: 'next', path: done} as const]
    })
  }

  /** What is true on all of the paths, with the decisions that were made before them. */
  #merge(before: Path, paths: readonly Path[], from: number): Path {
    const values = new Map(before.values)
    for (const path of paths) {
      for (const [variable, value] of path.values) {
        const known = values.get(variable)
        if (known === value) continue
        const joined = known ? joinValues(known, value) : value
        values.set(variable, {
          ...joined,
          from: joined.from | from | (joined.kind === 'list' && from !== 0 ? FROM.filter : 0),
        })
      }
    }
    return {...before, values}
  }

  #bind(vars: Expression, over: Value, key: string, path: Path): Path {
    const of = over.kind === 'list' ? over.of : null
    let next = path
    for (const [ident, way] of targetsOf(vars)) {
      const variable = this.#input.names.variableOf(ident)
      if (!variable) continue
      const value: Value =
        of !== null && way.length === 0
          ? {kind: 'element', of, key: `${key} of ${over.key}`, from: over.from}
          : other(`${key}.${way.join('.')}`, over.from)
      next = withValue(next, variable, value)
    }
    return next
  }

  // Tests

  /** The ways a test can go, each with what is known then. */
  #test(expression: Expression, path: Path): (readonly [boolean, Path])[] {
    this.#count()
    const inner = bare(expression)
    if (inner.kind === 'UnaryExpr' && inner.op === 'not' && inner.operand) {
      return this.#test(inner.operand, path).map(([truth, after]) => [!truth, after])
    }
    if (inner.kind === 'BinaryExpr' && (inner.op === 'and' || inner.op === 'or')) {
      const isAnd = inner.op === 'and'
      return this.#test(inner.left, path).flatMap(([truth, after]) =>
        truth === isAnd ? this.#test(inner.right, after) : [[truth, after] as const],
      )
    }
    return this.#eval(inner, path).flatMap(([value, after]) =>
      splitAt(value, after).map(
        ([truth, then]) => [truth, withDecision(then, {node: inner, truth, from: value.from})] as const,
      ),
    )
  }

  // Expressions

  #eval(expression: Expression, path: Path): Valued[] {
    this.#count()
    switch (expression.kind) {
      case 'ParenExpr':
        return this.#eval(expression.inner, path)
      case 'Ident':
        return [[this.#name(expression, path), path]]
      case 'CondExpr':
        return this.#test(expression.test, path).flatMap(([truth, after]) =>
          this.#eval(truth ? expression.then : expression.else, after),
        )
      case 'DotExpr':
        return this.#eval(expression.object, path).map(([object, after]) => [
          this.#field(object, expression, after),
          after,
        ])
      case 'IndexExpr':
        return this.#index(expression, path)
      case 'SliceExpr':
        return this.#eval(expression.object, path).map(([object, after]) => [
          object.kind === 'list' && object.size !== 'empty'
            ? list('maybe', object.of, keyAt(`slice ${object.key}`, expression.span), object.from)
            : object,
          after,
        ])
      case 'CallExpr':
        return this.#call(expression, path)
      case 'Comprehension':
        return [[this.#comprehension(expression, path), path]]
      case 'ListExpr':
      case 'TupleExpr':
        return this.#evalAll(expression.elements, path).map(([values, after]) => {
          const from = values.reduce((all, each) => all | each.from, 0)
          const folded = this.#input.fold(expression)
          const key = folded ? JSON.stringify(folded) : `[${values.map((each) => each.key).join(',')}]`
          return [list(values.length === 0 ? 'empty' : 'filled', null, key, from), after]
        })
      case 'BinaryExpr':
        return this.#binary(expression.op, expression.left, expression.right, path)
      case 'UnaryExpr':
        if (expression.op === 'not' && expression.operand) {
          return this.#test(expression, path).map(([truth, after]) => [constant(truth, lastFrom(after)), after])
        }
        return [[this.#constantOf(expression) ?? this.#unknown(), path]]
      case 'LambdaExpr':
        return [[{kind: 'function', node: expression, key: keyAt('lambda', expression.span), from: 0}, path]]
      case 'Literal':
        return [[this.#constantOf(expression) ?? this.#unknown(), path]]
      case 'DictExpr':
      case 'DictEntry':
        return [[other(keyAt('dict', expression.span)), path]]
    }
  }

  #evalAll(expressions: readonly Expression[], path: Path): (readonly [Value[], Path])[] {
    let all: (readonly [Value[], Path])[] = [[[], path]]
    for (const each of expressions) {
      all = all.flatMap(([values, before]) =>
        this.#eval(each, before).map(([value, after]) => [[...values, value], after] as const),
      )
    }
    return all
  }

  #name(ident: Extract<Expression, {kind: 'Ident'}>, path: Path): Value {
    const variable = this.#input.names.variableOf(ident)
    if (!variable) return this.#constantOf(ident) ?? other(`builtin ${ident.name}`)
    const known = path.values.get(variable) ?? (variable.scope === 'global' ? this.#global(variable, ident) : undefined)
    return known ? settled(known, path) : this.#unknown()
  }

  #global(variable: Variable, ident: Extract<Expression, {kind: 'Ident'}>): Value {
    const known = this.#globals.get(variable)
    if (known) return known
    const node = this.#input.names.functionOf(ident)
    const [definition] = variable.definitions
    const folded = this.#constantOf(ident)
    const isList = definition?.kind === 'assign' && /^(?:List|Tuple)Expr$/u.test(bare(definition.value).kind)
    const value: Value = node
      ? {kind: 'function', node, key: `function ${variable.name}`, from: 0}
      : (folded ?? (isList ? list('filled', null, `global ${variable.name}`, 0) : other(`global ${variable.name}`)))
    this.#globals.set(variable, value)
    return value
  }

  #field(object: Value, expression: Extract<Expression, {kind: 'DotExpr'}>, path: Path): Value {
    const {name} = expression.name
    if (object.kind === 'ctx') {
      this.#reads.push({phase: this.#phase, field: name, node: expression, path})
      const value = contextField(name, this.#phase)
      if (name === 'app' && path.app.is !== null) return constant(path.app.is, FROM.app)
      return settled(value, path)
    }
    if (object.kind === 'element') return settled(elementField(object, name), path)
    if (object.kind === 'spec') return object.fields.get(name)?.value ?? this.#unknown(object.from)
    return other(`${object.key}.${name}`, object.from)
  }

  #index(expression: Extract<Expression, {kind: 'IndexExpr'}>, path: Path): Valued[] {
    return this.#evalAll([expression.object, expression.index], path).flatMap(([values, after]): Valued[] => {
      const [object = this.#unknown(), index = this.#unknown()] = values
      if (object.kind !== 'list') return [[other(`${object.key}[${index.key}]`, object.from | index.from), after]]
      // An index that is worked out may well follow the length of the list.
      const isWorkedOut = object.size === 'maybe' && index.kind !== 'constant'
      const then = isWorkedOut ? after : this.#needFilled(object, expression, 'empty-index', after)
      if (!then) return []
      const key = `${object.key}[${index.key}]`
      const from = object.from | index.from
      return [[object.of === null ? other(key, from) : {kind: 'element', of: object.of, key, from}, then]]
    })
  }

  /** The path on which a list has elements; `null` where it has none. Notes that the call fails otherwise. */
  #needFilled(
    of: Extract<Value, {kind: 'list'}>,
    node: Expression,
    reason: Failure['reason'],
    path: Path,
  ): Path | null {
    if (of.size === 'filled') return path
    this.#failures.push({phase: this.#phase, node, reason, list: of, isCertain: of.size === 'empty', path})
    return of.size === 'empty' ? null : withFact(path, of.key, true)
  }

  #comprehension({clauses, body, curly, span}: Comprehension, path: Path): Value {
    let inner: Path[] = [path]
    let size: 'empty' | 'filled' | 'maybe' = 'filled'
    let from = 0
    let source: Value | null = null
    for (const clause of clauses) {
      if (clause.kind === 'IfClause') {
        inner = inner.flatMap((each) =>
          this.#test(clause.test, each).flatMap(([truth, after]) => {
            from |= FROM.filter | after.decisions.slice(path.decisions.length).reduce((all, one) => all | one.from, 0)
            return truth ? [after] : []
          }),
        )
        if (size === 'filled') size = 'maybe'
        continue
      }
      const over = inner[0] ? this.#eval(clause.iterable, inner[0])[0]?.[0] : undefined
      source ??= over ?? null
      const has = over?.kind === 'list' ? over.size : 'maybe'
      size = has === 'empty' ? 'empty' : has === 'maybe' && size === 'filled' ? 'maybe' : size
      from |= over?.from ?? 0
      if (size === 'empty') {
        if (clauses.some(({kind}) => kind === 'IfClause')) from |= FROM.filter
        break
      }
      inner = inner
        .slice(0, 1)
        .map((each) => this.#bind(clause.vars, over ?? this.#unknown(), keyAt('element', span), each))
    }
    let of = null
    if (size !== 'empty') {
      const values = inner.slice(0, 4).flatMap((each) => (body.kind === 'DictEntry' ? [] : this.#eval(body, each)))
      for (const [value] of values) {
        from |= value.from
        if (value.kind === 'element') of = value.of
      }
    } else if (source?.kind === 'list' && bare(body).kind === 'Ident') of = source.of
    const key = `${keyAt('comprehension', span)} ${source?.key ?? ''}`
    return settled(curly ? other(key, from) : list(size, of, key, from), path)
  }

  #binary(op: string, left: Expression, right: Expression, path: Path): Valued[] {
    if (op === 'and' || op === 'or') {
      return this.#eval(left, path).flatMap(([value, after]) =>
        splitAt(value, after).flatMap(([truth, then]): Valued[] => {
          const decided = withDecision(then, {node: left, truth, from: value.from})
          return truth === (op === 'and') ? this.#eval(right, decided) : [[settled(value, decided), decided]]
        }),
      )
    }
    if (op === '=') return this.#eval(right, path)
    return this.#evalAll([left, right], path).flatMap(([values, after]): Valued[] => {
      const [a = this.#unknown(), b = this.#unknown()] = values
      const compared = compare(op, a, b, after)
      if (compared) return compared
      if (a.kind === 'list' && b.kind === 'list' && op === '+') {
        const size = a.size === 'filled' || b.size === 'filled' ? 'filled' : a.size === 'empty' ? b.size : 'maybe'
        return [[list(size, a.of ?? b.of, `${a.key}+${b.key}`, a.from | b.from), after]]
      }
      return [[other(`${op}(${a.key},${b.key})`, a.from | b.from), after]]
    })
  }

  #call(call: CallExpr, path: Path): Valued[] {
    const {names} = this.#input
    const callee = names.calleeName(call.callee)
    const {positional, named, hasStar} = argumentsOf(call)
    const keywords = [...named.values()]
    const target = bare(call.callee)
    return this.#evalAll([...positional, ...keywords.map((each) => each.right)], path).flatMap(
      ([values, after]): Valued[] => {
        const from = values.reduce((all, each) => all | each.from, 0)
        const [first] = values
        if (callee === 'RouteSpec' || callee === 'Rotation' || callee === 'Candidate') {
          const fields = new Map(
            keywords.map((node, index) => [
              nameOf(node.left),
              {node, value: values[positional.length + index] ?? this.#unknown()},
            ]),
          )
          return [
            [{kind: 'spec', name: callee, call, fields, isOpen: hasStar, key: keyAt('spec', call.span), from}, after],
          ]
        }
        const own = target.kind === 'Ident' || target.kind === 'LambdaExpr' ? this.#functionOf(target, after) : null
        if (own)
          return this.#inline(own, values.slice(0, positional.length), keywords, values.slice(positional.length), after)
        if (callee !== undefined) return this.#builtin(callee, call, values, first, from, after)
        if (target.kind === 'DotExpr') return this.#method(target, call, values, from, after)
        return [[this.#unknown(from), after]]
      },
    )
  }

  #functionOf(target: Expression, path: Path): FunctionNode | null {
    if (target.kind === 'LambdaExpr') return target
    if (target.kind !== 'Ident') return null
    const value = this.#name(target, path)
    return value.kind === 'function' ? value.node : null
  }

  #inline(
    owner: FunctionNode,
    given: readonly Value[],
    keywords: readonly {readonly left: Expression}[],
    values: readonly Value[],
    path: Path,
  ): Valued[] {
    if (this.#depth >= DEEPEST_CALL) {
      this.#isPartial = true
      return [[this.#unknown(), path]]
    }
    this.#depth++
    const named = new Map(keywords.map(({left}, index) => [nameOf(left), values[index] ?? this.#unknown()]))
    const steps = this.#enter(owner, given, named, path)
    this.#depth--
    return steps.map((step) => {
      const value = step.kind === 'return' ? step.value : constant(null)
      // What a helper answers depends on the tests it made.
      const tests = step.path.decisions.slice(path.decisions.length).reduce((all, each) => all | each.from, 0)
      return [{...value, from: value.from | tests}, step.path]
    })
  }

  #builtin(
    callee: string,
    call: CallExpr,
    values: readonly Value[],
    first: Value | undefined,
    from: number,
    path: Path,
  ): Valued[] {
    const key = `${callee}(${values.map((each) => each.key).join(',')})`
    const over = first?.kind === 'list' ? first : null
    switch (callee) {
      case 'len':
        if (!over) return [[other(key, from), path]]
        return [[over.size === 'empty' ? constant(0, from) : {kind: 'length', list: over, key, from}, path]]
      case 'sorted':
      case 'reversed':
      case 'list':
      case 'tuple':
      case 'enumerate':
      case 'set':
        // A key function can fail, and says what the order depends on.
        return [
          [
            over
              ? list(over.size, callee === 'enumerate' ? null : over.of, key, from | this.#keyFrom(call, over, path))
              : other(key, from),
            path,
          ],
        ]
      case 'min':
      case 'max': {
        if (!over || argumentsOf(call).positional.length !== 1) return [[other(key, from), path]]
        const then = this.#needFilled(over, call, 'empty-extreme', path)
        if (!then) return []
        const all = from | this.#keyFrom(call, over, then)
        return [[over.of === null ? other(key, all) : {kind: 'element', of: over.of, key, from: all}, then]]
      }
      case 'any':
      case 'all':
        return [[over?.size === 'empty' ? constant(callee === 'all', from) : other(key, from), path]]
      case 'bool':
        return first
          ? splitAt(first, path).map(([truth, after]) => [constant(truth, from), after])
          : [[constant(false), path]]
      case 'fail':
        return []
      default:
        return [
          [other(callee === 'datetime.now' ? key + String(this.#fresh++) : key, from | sourceOf(callee, from)), path],
        ]
    }
  }

  /** What `key=` looks at, by trying it on an element. */
  #keyFrom(call: CallExpr, over: Extract<Value, {kind: 'list'}>, path: Path): number {
    const key = argumentsOf(call).named.get('key')?.right
    const owner = key && this.#functionOf(bare(key), path)
    if (!owner || over.of === null || over.size === 'empty' || this.#depth >= DEEPEST_CALL) return 0
    this.#depth++
    const element: Value = {kind: 'element', of: over.of, key: keyAt('keyed', call.span), from: 0}
    const steps = this.#enter(owner, [element], new Map(), path)
    this.#depth--
    return steps.reduce((all, step) => (step.kind === 'return' ? all | step.value.from : all), 0)
  }

  #method(
    target: Extract<Expression, {kind: 'DotExpr'}>,
    call: CallExpr,
    values: readonly Value[],
    from: number,
    path: Path,
  ): Valued[] {
    return this.#eval(target.object, path).flatMap(([object, after]): Valued[] => {
      const {name} = target.name
      const all = from | object.from
      const key = `${object.key}.${name}(${values.map((each) => each.key).join(',')})`
      if (object.kind === 'ctx') {
        this.#reads.push({phase: this.#phase, field: name, node: target, path: after})
        return [[other(key, FROM.clock), after]]
      }
      if (object.kind === 'list') return this.#listMethod(object, target, call, values, after)
      // The caller's options are there in BeforeDial only (policy contract 6).
      if (object.key === 'ctx.cli_overrides' && name === 'get' && this.#phase !== 'before-dial') {
        return [[values[1] ?? constant(null, FROM.overrides), after]]
      }
      return [[other(key, all), after]]
    })
  }

  #listMethod(
    object: Extract<Value, {kind: 'list'}>,
    target: Extract<Expression, {kind: 'DotExpr'}>,
    call: CallExpr,
    values: readonly Value[],
    path: Path,
  ): Valued[] {
    const owner = bare(target.object)
    const variable = owner.kind === 'Ident' ? this.#input.names.variableOf(owner) : undefined
    const {name} = target.name
    const [first] = values
    if (name === 'pop') {
      const then = this.#needFilled(object, call, 'empty-index', path)
      if (!then) return []
      const key = `${object.key}.pop${String(this.#fresh++)}`
      const left = variable ? withValue(then, variable, list('maybe', object.of, `${key} rest`, object.from)) : then
      return [
        [object.of === null ? other(key, object.from) : {kind: 'element', of: object.of, key, from: object.from}, left],
      ]
    }
    if (!variable || !/^(?:append|extend|insert|clear|remove)$/u.test(name)) return [[this.#unknown(object.from), path]]
    const grows = name === 'append' || name === 'insert'
    const size = grows ? 'filled' : name === 'clear' ? 'empty' : 'maybe'
    const of =
      object.size === 'empty' && first
        ? first.kind === 'element'
          ? first.of
          : first.kind === 'list'
            ? first.of
            : null
        : object.of
    const from = object.from | (first?.from ?? 0)
    return [
      [
        constant(null),
        withValue(path, variable, list(size, of, `${object.key}.${name}${String(this.#fresh++)}`, from)),
      ],
    ]
  }

  #constantOf(expression: Expression): Value | undefined {
    const folded = this.#input.fold(expression)
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

  #unknown(from = 0): Value {
    return other(`#${String(this.#fresh++)}`, from)
  }

  #count(): void {
    if (++this.#steps > MOST_STEPS) throw new TooMuch()
  }
}

/** A list whose emptiness an earlier test settled. */
function settled(value: Value, {facts}: Path): Value {
  if (value.kind !== 'list' || value.size !== 'maybe') return value
  const fact = facts.get(value.key)
  return fact === undefined ? value : {...value, size: fact ? 'filled' : 'empty'}
}

/** What a module's function tells about; about the destination where it was not asked about a candidate. */
function sourceOf(callee: string, from: number): number {
  const about = from & (FROM.candidates | FROM.reverse | FROM.hops) ? 0 : FROM.peer
  if (callee.startsWith('geo.')) return FROM.geo | about
  if (callee.startsWith('peers.')) return FROM.trust | about
  if (callee === 'transports.kind') return FROM.kinds | about
  if (callee === 'transports.latency') return FROM.latency | about
  return callee.startsWith('datetime.') ? FROM.clock : 0
}

function keyAt(what: string, [line, column]: Span): string {
  return `${what}@${String(line)}:${String(column)}`
}

function nameOf(expression: Expression): string {
  return expression.kind === 'Ident' ? expression.name : ''
}

function lastFrom({decisions}: Path): number {
  return decisions.at(-1)?.from ?? 0
}
