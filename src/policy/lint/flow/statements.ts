import type {AssignStmt, ForStmt, ReturnStmt, Statement} from '#starlark-wasm'
import type {FunctionNode} from '../tree/call-graph.js'
import {targetsOf} from '../tree/names.js'
import {bare} from '../tree/walk.js'
import {bind} from './bind.js'
import {test} from './conditions.js'
import {evaluate, valueOfName} from './expressions.js'
import {Layers} from './layers.js'
import {dependsOn, withDecision, withFact, withValue, type Path} from './path.js'
import type {Run} from './run.js'
import {constant, FROM, joinValues, keyAt, type Value} from './value.js'

/** How a block ended. */
export type Step =
  | {readonly kind: 'next' | 'break' | 'continue'; readonly path: Path}
  | {readonly kind: 'return'; readonly path: Path; readonly value: Value; readonly statement: ReturnStmt}

/** Every way through a function that is called with these values. */
export function enter(
  run: Run,
  owner: FunctionNode,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
  from: Path,
): Step[] {
  let path = from
  for (const [index, param] of owner.params.entries()) {
    const target = param.kind === 'BinaryExpr' ? param.left : param.kind === 'UnaryExpr' ? param.operand : param
    if (target?.kind !== 'Ident') continue
    const variable = run.names.variableOf(target)
    if (!variable) continue
    const fallback = param.kind === 'BinaryExpr' ? run.constantOf(param.right) : undefined
    const value = given[index] ?? named.get(target.name) ?? fallback ?? run.unknown()
    path = withValue(path, variable, param.kind === 'UnaryExpr' ? run.unknown() : value)
  }
  if (owner.kind === 'DefStmt') return block(run, owner.body, path)
  const {body} = owner
  const statement: ReturnStmt = {kind: 'ReturnStmt', span: body.span, value: body}
  return evaluate(run, body, path).map(([value, after]) => ({kind: 'return', path: after, value, statement}))
}

/** Every way through a block: those that leave it early first. */
function block(run: Run, body: readonly Statement[], from: Path): Step[] {
  let open = [from]
  const ended: Step[] = []
  for (const each of body) {
    const next: Path[] = []
    for (const path of open) {
      for (const step of statement(run, each, path)) {
        if (step.kind === 'next') next.push(step.path)
        else ended.push(step)
      }
    }
    open = run.paths(next)
    if (open.length === 0) break
  }
  for (const path of open) ended.push({kind: 'next', path})
  return ended
}

function statement(run: Run, node: Statement, path: Path): Step[] {
  run.count()
  switch (node.kind) {
    case 'ReturnStmt':
      if (!node.value) return [{kind: 'return', path, value: constant(null), statement: node}]
      return evaluate(run, node.value, path).map(([value, after]) => ({
        kind: 'return',
        path: after,
        value,
        statement: node,
      }))
    case 'IfStmt':
      return test(run, node.test, path).flatMap(([truth, after]) => block(run, truth ? node.then : node.else, after))
    case 'ForStmt':
      return loop(run, node, path)
    case 'AssignStmt':
      return assign(run, node, path)
    case 'ExprStmt':
      return evaluate(run, node.value, path).map(([, after]) => ({kind: 'next', path: after}))
    case 'BranchStmt':
      return [{kind: node.token === 'pass' ? 'next' : node.token, path}]
    case 'DefStmt': {
      const variable = run.names.variableOf(node.name)
      const value: Value = {kind: 'function', node, key: keyAt('def', node.span), from: 0}
      return [{kind: 'next', path: variable ? withValue(path, variable, value) : path}]
    }
    case 'WhileStmt':
    case 'LoadStmt':
      return [{kind: 'next', path}]
  }
}

function assign(run: Run, {left, right, op}: AssignStmt, path: Path): Step[] {
  return evaluate(run, right, path).map(([value, after]) => {
    let next = after
    const target = bare(left)
    if (target.kind === 'IndexExpr') {
      const changed = bare(target.object)
      if (changed.kind === 'Ident') next = filledIn(run, valueOfName(run, changed, after), after)
    }
    for (const [ident, way] of targetsOf(left)) {
      const variable = run.names.variableOf(ident)
      if (!variable) continue
      const isWhole = way.length === 0
      const given =
        isWhole && op === '='
          ? value
          : isWhole
            ? augmented(run, after.values.get(variable), value)
            : run.unknown(value.from)
      next = withValue(next, variable, given)
    }
    return {kind: 'next', path: next}
  })
}

/** The path on which something was put into what was `{}`, under all of its names. */
export function filledIn(run: Run, dict: Value, path: Path): Path {
  if (dict.kind !== 'empty dict') return path
  let next = path
  for (const [variable, value] of path.values) {
    if (value.kind === dict.kind && value.key === dict.key) next = withValue(next, variable, run.unknown(value.from))
  }
  return next
}

/** What `x += value` leaves in `x`. */
function augmented(run: Run, before: Value | undefined, value: Value): Value {
  if (before?.kind === 'list' && value.kind === 'list') return joinValues(before, value)
  return run.unknown(value.from | (before?.from ?? 0))
}

/** The body once for a first element, once more for a later one, and then what both leave behind as one path. */
function loop(run: Run, {vars, iterable, body, span}: ForStmt, path: Path): Step[] {
  return evaluate(run, iterable, path).flatMap(([over, start]) => {
    const size = over.kind === 'list' ? over.size : 'maybe'
    if (size === 'empty') return [{kind: 'next', path: start} as const]
    const filled = withFact(start, over.key, true)
    const returns: Step[] = []
    const after: Path[] = size === 'maybe' ? [withFact(start, over.key, false)] : []
    let control = 0
    let entry = filled
    for (const round of ['first', 'later'] as const) {
      const bound = bind(run, vars, over, `${round} ${keyAt('element', span)}`, entry)
      for (const step of block(run, body, bound)) {
        control |= dependsOn(step.path, start)
        if (step.kind === 'return') returns.push(step)
        else after.push(step.path)
      }
      entry = merge(filled, after, control)
    }
    if (after.length === 0) return returns
    const merged = merge(start, after, control)
    if (returns.length === 0) return [{kind: 'next', path: merged} as const]
    // Whoever comes past a loop that can return has not met what it looks for.
    const decision = {node: iterable, truth: false, from: over.from | control | FROM.filter}
    return [...returns, {kind: 'next', path: withDecision(merged, decision)} as const]
  })
}

/** What is true on all of the paths, with the decisions that were made before them. */
function merge(before: Path, paths: readonly Path[], from: number): Path {
  const values = before.values.toMap()
  for (const path of paths) {
    for (const [variable, value] of path.values) {
      const known = values.get(variable)
      if (known === value) continue
      const joined = known ? joinValues(known, value) : value
      const filter = joined.kind === 'list' && from !== 0 ? FROM.filter : 0
      values.set(variable, {...joined, from: joined.from | from | filter})
    }
  }
  return {...before, values: new Layers(values)}
}
