import type {BinaryExpr, DotExpr, Expression, Ident, IndexExpr} from '#starlark-wasm'
import {call} from './calls.js'
import {compare, splitAt} from './compare.js'
import {comprehension} from './comprehensions.js'
import {test} from './conditions.js'
import {contextField, elementField} from './fields.js'
import {withDecision, type Path} from './path.js'
import type {Run, Valued} from './run.js'
import {constant, FROM, keyAt, list, other, settled, type Value} from './value.js'

/** What an expression can be, each value with the path on which it is that; none where it always fails. */
export function evaluate(run: Run, expression: Expression, path: Path): Valued[] {
  run.count()
  switch (expression.kind) {
    case 'ParenExpr':
      return evaluate(run, expression.inner, path)
    case 'Ident':
      return [[valueOfName(run, expression, path), path]]
    case 'CondExpr':
      return test(run, expression.test, path).flatMap(([truth, after]) =>
        evaluate(run, truth ? expression.then : expression.else, after),
      )
    case 'DotExpr':
      return evaluate(run, expression.object, path).map(([object, after]) => [
        fieldOf(run, object, expression, after),
        after,
      ])
    case 'IndexExpr':
      return elementAt(run, expression, path)
    case 'SliceExpr':
      return evaluate(run, expression.object, path).map(([object, after]) => [
        object.kind === 'list' && object.size !== 'empty'
          ? list('maybe', object.of, run.key(keyAt(`slice ${object.key}`, expression.span)), object.from)
          : object,
        after,
      ])
    case 'CallExpr':
      return call(run, expression, path)
    case 'Comprehension':
      return [[comprehension(run, expression, path), path]]
    case 'ListExpr':
    case 'TupleExpr':
      return evaluateAll(run, expression.elements, path).map(([values, after]) => {
        const key = run.constantOf(expression)?.key ?? run.key(`[${values.map((each) => each.key).join(',')}]`)
        return [list(values.length === 0 ? 'empty' : 'filled', null, key, fromAll(values)), after]
      })
    case 'BinaryExpr':
      return binary(run, expression, path)
    case 'UnaryExpr':
      if (expression.op === 'not' && expression.operand) {
        return test(run, expression, path).map(([truth, after]) => [
          constant(truth, after.decisions.at(-1)?.from ?? 0),
          after,
        ])
      }
      return [[run.constantOf(expression) ?? run.unknown(), path]]
    case 'LambdaExpr':
      return [[{kind: 'function', node: expression, key: keyAt('lambda', expression.span), from: 0}, path]]
    case 'Literal':
      return [[run.constantOf(expression) ?? run.unknown(), path]]
    case 'DictExpr':
      if (expression.entries.length === 0) {
        return [[{kind: 'empty dict', key: keyAt('dict', expression.span), from: 0}, path]]
      }
      return [[other(keyAt('dict', expression.span)), path]]
    case 'DictEntry':
      return [[other(keyAt('dict', expression.span)), path]]
  }
}

/** What several expressions, one after the other, can be together. */
export function evaluateAll(
  run: Run,
  expressions: readonly Expression[],
  path: Path,
): (readonly [values: readonly Value[], path: Path])[] {
  let all: (readonly [Value[], Path])[] = [[[], path]]
  for (const each of expressions) {
    all = run.paths(
      all.flatMap(([values, before]): (readonly [Value[], Path])[] => {
        const ways = evaluate(run, each, before)
        const [only] = ways
        if (!only || ways.length > 1) return ways.map(([value, after]) => [[...values, value], after])
        // Most expressions go one way, and their list can be long.
        values.push(only[0])
        return [[values, only[1]]]
      }),
    )
  }
  return all
}

/** What all of these depend on. */
export function fromAll(values: readonly Value[]): number {
  return values.reduce((all, each) => all | each.from, 0)
}

/** The value that a name has on a path. */
export function valueOfName(run: Run, ident: Ident, path: Path): Value {
  const variable = run.names.variableOf(ident)
  if (!variable) return run.constantOf(ident) ?? other(`builtin ${ident.name}`)
  const known = path.values.get(variable) ?? (variable.scope === 'global' ? run.global(variable, ident) : undefined)
  return known ? settled(known, path.facts) : run.unknown()
}

function fieldOf(run: Run, object: Value, expression: DotExpr, path: Path): Value {
  const {name} = expression.name
  switch (object.kind) {
    case 'ctx':
      run.read(name, expression, path)
      if (name === 'app' && path.app.is !== null) return constant(path.app.is, FROM.app)
      return settled(contextField(name, run.phase), path.facts)
    case 'element':
      return settled(elementField(object, name), path.facts)
    case 'spec':
      return object.fields.get(name)?.value ?? run.unknown(object.from)
    default:
      return other(run.key(`${object.key}.${name}`), object.from)
  }
}

function elementAt(run: Run, expression: IndexExpr, path: Path): Valued[] {
  return evaluateAll(run, [expression.object, expression.index], path).flatMap(([values, after]): Valued[] => {
    const [object = run.unknown(), index = run.unknown()] = values
    const key = run.key(`${object.key}[${index.key}]`)
    const from = object.from | index.from
    if (object.kind !== 'list') return [[other(key, from), after]]
    // An index that is worked out may well follow the length of the list.
    const isWorkedOut = object.size === 'maybe' && index.kind !== 'constant'
    const then = isWorkedOut ? after : run.needFilled(object, expression, 'empty-index', after)
    return then ? [[elementOf(object, key, from), then]] : []
  })
}

/** One of a list's elements. */
export function elementOf({of}: Extract<Value, {kind: 'list'}>, key: string, from: number): Value {
  return of === null ? other(key, from) : {kind: 'element', of, key, from}
}

function binary(run: Run, {op, left, right}: BinaryExpr, path: Path): Valued[] {
  if (op === 'and' || op === 'or') {
    return run.paths(
      evaluate(run, left, path).flatMap(([value, after]) =>
        splitAt(value, after).flatMap(([truth, then]): Valued[] => {
          run.count()
          const decided = withDecision(then, {node: left, truth, from: value.from})
          return truth === (op === 'and') ? evaluate(run, right, decided) : [[settled(value, decided.facts), decided]]
        }),
      ),
    )
  }
  if (op === '=') return evaluate(run, right, path)
  return evaluateAll(run, [left, right], path).flatMap(([values, after]): Valued[] => {
    // Each comparison can double the paths.
    run.count()
    const [a = run.unknown(), b = run.unknown()] = values
    const compared = compare(op, a, b, after)
    if (compared) return compared
    const from = a.from | b.from
    if (a.kind === 'list' && b.kind === 'list' && op === '+') {
      const size = a.size === 'filled' || b.size === 'filled' ? 'filled' : a.size === 'empty' ? b.size : 'maybe'
      return [[list(size, a.of ?? b.of, run.key(`${a.key}+${b.key}`), from), after]]
    }
    return [[other(run.key(`${op}(${a.key},${b.key})`), from), after]]
  })
}
