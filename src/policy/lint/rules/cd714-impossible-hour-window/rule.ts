import type {BinaryExpr, Expression} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {bare, nodesOf} from '../../tree/walk.js'

/** Which part of a datetime an expression is. */
function partOf(expression: Expression, policy: CheckedPolicy): 'hour' | 'minute' | 'second' | null {
  const inner = policy.names.origin(expression)
  if (inner.kind !== 'DotExpr' || policy.typeOf(inner.object).kind !== 'datetime') return null
  const {name} = inner.name
  return name === 'hour' || name === 'minute' || name === 'second' ? name : null
}

interface Bound {
  readonly key: string
  readonly part: 'hour' | 'minute' | 'second'
  readonly holds: (value: number) => boolean
}

function boundOf(expression: Expression, policy: CheckedPolicy): Bound | null {
  const test = bare(expression)
  if (test.kind !== 'BinaryExpr') return null
  const left = partOf(test.left, policy)
  const right = left ? null : partOf(test.right, policy)
  const part = left ?? right
  const limit = policy.fold(left ? test.right : test.left)
  if (!part || limit?.kind !== 'int') return null
  const operator = left ? test.op : (MIRROR[test.op] ?? test.op)
  const holds = HOLDS[operator]
  if (!holds) return null
  return {key: policy.textOf(left ? test.left : test.right), part, holds: (value) => holds(value, limit.value)}
}

const MIRROR: Readonly<Record<string, string>> = {'<': '>', '>': '<', '<=': '>=', '>=': '<='}
const HOLDS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
}

const RANGE = {hour: 24, minute: 60, second: 60} as const

function fulfilled({part}: Bound, holds: (value: number) => boolean): number {
  return Array.from({length: RANGE[part]}, (_, value) => value).filter(holds).length
}

export const rule: Rule = {
  code: 'CD714',
  name: 'impossible-hour-window',
  summary: 'A window of hours that no hour, or every hour, is in.',
  severity: 'error',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const paired = new Set<Expression>()
    for (const test of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      if (test.op !== 'and' && test.op !== 'or') continue
      const [a, b] = [boundOf(test.left, policy), boundOf(test.right, policy)]
      if (!a || a.key !== b?.key || a.part !== b.part) continue
      paired.add(bare(test.left)).add(bare(test.right))
      const isAnd = test.op === 'and'
      const count = fulfilled(a, (value) =>
        isAnd ? a.holds(value) && b.holds(value) : a.holds(value) || b.holds(value),
      )
      if (isAnd && count === 0) {
        const isOvernight = fulfilled(a, a.holds) > 0 && fulfilled(b, b.holds) > 0
        yield {
          span: test.span,
          message: `no ${a.part} is in this window${isOvernight ? '; a window over midnight wants `or`' : ''}`,
          ...(isOvernight
            ? {fix: {applicability: 'unsafe', title: 'Write or', edits: [operatorEdit(test, 'or')]}}
            : {}),
        }
      } else if (!isAnd && count === RANGE[a.part]) {
        yield {span: test.span, message: `every ${a.part} is in this window`, severity: 'warning'}
      }
    }
    for (const test of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      const bound = paired.has(test) ? null : boundOf(test, policy)
      if (bound && fulfilled(bound, bound.holds) === 0) {
        yield {
          span: test.span,
          message: `no ${bound.part} fulfils this: they go from 0 to ${String(RANGE[bound.part] - 1)}`,
        }
      }
    }
  },
}

function operatorEdit({at: [line, column], op}: BinaryExpr, text: string) {
  return {span: [line, column, line, column + op.length] as const, text}
}
