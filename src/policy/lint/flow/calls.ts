import type {CallExpr, Expression} from '#starlark-wasm'
import {argumentsOf} from '../tree/arguments.js'
import type {FunctionNode} from '../tree/call-graph.js'
import {bare} from '../tree/walk.js'
import {builtin} from './builtins.js'
import {evaluateAll, fromAll, valueOfName} from './expressions.js'
import {method} from './methods.js'
import {dependsOn, type Path} from './path.js'
import type {Run, Valued} from './run.js'
import {enter} from './statements.js'
import {constant, keyAt, type SpecValue, type Value} from './value.js'

/** What a call gives, on each path behind it. */
export function call(run: Run, node: CallExpr, path: Path): Valued[] {
  const callee = run.names.calleeName(node.callee)
  const {positional, named, hasStar} = argumentsOf(node)
  const keywords = [...named.values()]
  const target = bare(node.callee)
  const given = [...positional, ...keywords.map((each) => each.right)]
  return evaluateAll(run, given, path).flatMap(([values, after]): Valued[] => {
    const valueAt = (index: number): Value => values[positional.length + index] ?? run.unknown()
    if (callee === 'RouteSpec' || callee === 'Rotation' || callee === 'Candidate') {
      const fields: SpecValue['fields'] = new Map(
        keywords.map((keyword, index) => [nameOf(keyword.left), {node: keyword, value: valueAt(index)}]),
      )
      const from = fromAll(values)
      const key = keyAt('spec', node.span)
      return [[{kind: 'spec', name: callee, call: node, fields, isOpen: hasStar, key, from}, after]]
    }
    const own = functionOf(run, target, after)
    if (own) {
      const byName = new Map(keywords.map(({left}, index) => [nameOf(left), valueAt(index)]))
      return inline(run, own, values.slice(0, positional.length), byName, after)
    }
    if (callee !== undefined) return builtin(run, callee, node, values, after)
    if (target.kind === 'DotExpr') return method(run, target, node, values, after)
    return [[run.unknown(fromAll(values)), after]]
  })
}

/** The function of the policy's own that an expression is on a path. */
export function functionOf(run: Run, target: Expression, path: Path): FunctionNode | null {
  if (target.kind === 'LambdaExpr') return target
  if (target.kind !== 'Ident') return null
  const value = valueOfName(run, target, path)
  return value.kind === 'function' ? value.node : null
}

function inline(
  run: Run,
  owner: FunctionNode,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
  path: Path,
): Valued[] {
  const steps = run.deeper(() => enter(run, owner, given, named, path))
  if (!steps) {
    run.isPartial = true
    return [[run.unknown(), path]]
  }
  return steps.map((step) => {
    const value = step.kind === 'return' ? step.value : constant(null)
    // What a helper answers depends on the tests it made.
    return [{...value, from: value.from | dependsOn(step.path, path)}, step.path]
  })
}

function nameOf(expression: Expression): string {
  return expression.kind === 'Ident' ? expression.name : ''
}
