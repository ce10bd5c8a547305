import type {CallExpr} from '#starlark-wasm'
import {argumentsOf} from '../tree/arguments.js'
import {bare} from '../tree/walk.js'
import {functionOf} from './calls.js'
import {splitAt} from './compare.js'
import {elementOf, fromAll} from './expressions.js'
import type {Path} from './path.js'
import type {Run, Valued} from './run.js'
import {enter} from './statements.js'
import {constant, FROM, keyAt, list, other, type Value} from './value.js'

/** What a builtin, or a function of a module, gives. */
export function builtin(run: Run, callee: string, call: CallExpr, values: readonly Value[], path: Path): Valued[] {
  const [first] = values
  const from = fromAll(values)
  const key = run.key(`${callee}(${values.map((each) => each.key).join(',')})`)
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
    case 'set': {
      if (!over) return [[other(key, from), path]]
      const of = callee === 'enumerate' ? null : over.of
      return [[list(over.size, of, key, from | fromKey(run, call, over, path)), path]]
    }
    case 'range':
      // As many as there are of what was counted: `range(len(candidates))`.
      if (values.length !== 1 || (first?.kind !== 'length' && first?.key !== '0')) return [[other(key, from), path]]
      return [
        [
          list(
            first.kind === 'length' ? first.list.size : 'empty',
            null,
            first.kind === 'length' ? first.list.key : key,
            from,
          ),
          path,
        ],
      ]
    case 'min':
    case 'max': {
      if (!over || argumentsOf(call).positional.length !== 1) return [[other(key, from), path]]
      const then = run.needFilled(over, call, 'empty-extreme', path)
      return then ? [[elementOf(over, key, from | fromKey(run, call, over, then)), then]] : []
    }
    case 'any':
    case 'all':
      return [[over?.size === 'empty' ? constant(callee === 'all', from) : other(key, from), path]]
    case 'bool':
      if (!first) return [[constant(false), path]]
      return splitAt(first, path).map(([truth, after]) => [constant(truth, from), after])
    case 'fail':
      return []
    default: {
      // Each look at the clock may show another time.
      const own = callee === 'datetime.now' ? key + run.fresh() : key
      return [[other(own, from | sourceOf(callee, from)), path]]
    }
  }
}

/** What an order by `key=` depends on, found by trying the key function on an element; it can fail, too. */
function fromKey(run: Run, call: CallExpr, over: Extract<Value, {kind: 'list'}>, path: Path): number {
  const key = argumentsOf(call).named.get('key')?.right
  const owner = key && functionOf(run, bare(key), path)
  if (!owner || over.of === null || over.size === 'empty') return 0
  const element: Value = {kind: 'element', of: over.of, key: keyAt('keyed', call.span), from: 0}
  const steps = run.deeper(() => enter(run, owner, [element], new Map(), path)) ?? []
  return steps.reduce((all, step) => (step.kind === 'return' ? all | step.value.from : all), 0)
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
