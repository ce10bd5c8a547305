import type {CallExpr, DotExpr} from '#starlark-wasm'
import {CHANGING_METHODS} from '../tree/lists-changed.js'
import {bare} from '../tree/walk.js'
import {elementOf, evaluate, fromAll} from './expressions.js'
import {withValue, type Path} from './path.js'
import type {Run, Valued} from './run.js'
import {filledIn} from './statements.js'
import {constant, FROM, list, other, type ListOf, type Value} from './value.js'

/** What a method gives, and what it leaves in the list it belongs to. */
export function method(run: Run, target: DotExpr, call: CallExpr, values: readonly Value[], path: Path): Valued[] {
  const {name} = target.name
  return evaluate(run, target.object, path).flatMap(([object, after]): Valued[] => {
    const key = run.key(`${object.key}.${name}(${values.map((each) => each.key).join(',')})`)
    if (object.kind === 'ctx') {
      run.read(name, target, after)
      return [[other(key, FROM.clock), after]]
    }
    if (object.kind === 'empty dict') {
      return [[other(key, fromAll(values)), CHANGING_METHODS.has(name) ? filledIn(run, object, after) : after]]
    }
    if (object.kind === 'list') return listMethod(run, object, target, call, values, after)
    // The caller's options are there in BeforeDial only (policy contract 6).
    if (object.key === 'ctx.cli_overrides' && name === 'get' && run.phase !== 'before-dial') {
      return [[values[1] ?? constant(null, FROM.overrides), after]]
    }
    return [[other(key, fromAll(values) | object.from), after]]
  })
}

function listMethod(
  run: Run,
  object: Extract<Value, {kind: 'list'}>,
  target: DotExpr,
  call: CallExpr,
  values: readonly Value[],
  path: Path,
): Valued[] {
  const owner = bare(target.object)
  const variable = owner.kind === 'Ident' ? run.names.variableOf(owner) : undefined
  const {name} = target.name
  const [first] = values
  if (name === 'pop') {
    const then = run.needFilled(object, call, 'empty-index', path)
    if (!then) return []
    const key = run.key(`${object.key}.pop${run.fresh()}`)
    const rest = list('maybe', object.of, `${key} rest`, object.from)
    return [[elementOf(object, key, object.from), variable ? withValue(then, variable, rest) : then]]
  }
  if (!variable || !/^(?:append|extend|insert|clear|remove)$/u.test(name)) return [[run.unknown(object.from), path]]
  const size = name === 'append' || name === 'insert' ? 'filled' : name === 'clear' ? 'empty' : 'maybe'
  const of = object.size === 'empty' && first ? listOf(first) : object.of
  const changed = list(size, of, run.key(`${object.key}.${name}${run.fresh()}`), object.from | (first?.from ?? 0))
  return [[constant(null), withValue(path, variable, changed)]]
}

/** What a list is a list of, to which this, or the elements of this, are added first. */
function listOf(value: Value): ListOf {
  return value.kind === 'element' || value.kind === 'list' ? value.of : null
}
