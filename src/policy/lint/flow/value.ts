import type {BinaryExpr, CallExpr, Span} from '#starlark-wasm'
import type {FunctionNode} from '../tree/call-graph.js'

/** What a value, or the way a test went, depends on; a sum of these. */
export const FROM = {
  /** Whether there are candidates at all. */
  candidates: 1,
  /** What is left of a list after a condition on its elements. */
  filter: 2,
  reverse: 4,
  app: 8,
  port: 16,
  clock: 32,
  /** The destination: its key, or what `geo`, `peers`, `transports` say of it. */
  peer: 64,
  direct: 128,
  overrides: 256,
  latency: 512,
  geo: 1024,
  trust: 2048,
  kinds: 4096,
  hops: 8192,
} as const

/** Conditions that are about who sees the traffic, not about how quick it is. */
export const PRIVACY = FROM.geo | FROM.trust | FROM.kinds

/** A value as far as it is known on one path. `key` is equal for two values that are surely equal. */
export type Value = Known & {readonly key: string; readonly from: number}

type Known =
  | {readonly kind: 'constant'; readonly value: null | boolean | number | string}
  | ListValue
  /** The number of elements of a list. */
  | {readonly kind: 'length'; readonly list: ListValue & {readonly key: string; readonly from: number}}
  /** A candidate or a leg: an element of what the router gave. */
  | {readonly kind: 'element'; readonly of: ListOf}
  | {readonly kind: 'ctx'}
  | SpecValue
  | {readonly kind: 'function'; readonly node: FunctionNode}
  /** `{}`, until something is put into it. */
  | {readonly kind: 'empty dict'}
  | {readonly kind: 'other'}

/** What the elements of a list are, where the router made it. */
export type ListOf = 'candidate' | 'reverse candidate' | 'leg' | null

export interface ListValue {
  readonly kind: 'list'
  readonly of: ListOf
  readonly size: 'empty' | 'filled' | 'maybe'
}

/** What a constructor made. */
export interface SpecValue {
  readonly kind: 'spec'
  readonly name: string
  readonly call: CallExpr
  readonly fields: ReadonlyMap<string, {readonly value: Value; readonly node: BinaryExpr}>
  /** With `**more`: fields may be there that are not seen. */
  readonly isOpen: boolean
}

export function constant(value: null | boolean | number | string, from = 0): Value {
  return {kind: 'constant', value, key: JSON.stringify(value), from}
}

export function other(key: string, from = 0): Value {
  return {kind: 'other', key, from}
}

export function list(size: ListValue['size'], of: ListOf, key: string, from: number): Value {
  return {kind: 'list', of, size, key, from}
}

/** A value that is one of two, after a loop or where paths meet. */
export function joinValues(a: Value, b: Value): Value {
  if (a.key === b.key && a.kind === b.kind) return {...a, from: a.from | b.from}
  const key = `(${a.key}|${b.key})`.slice(0, 80)
  const from = a.from | b.from
  if (a.kind === 'list' && b.kind === 'list') {
    const size = a.size === b.size ? a.size : 'maybe'
    return list(size, a.of === b.of || a.size === 'empty' ? b.of : b.size === 'empty' ? a.of : null, key, from)
  }
  return other(key, from)
}

/** A list whose emptiness an earlier test settled. */
export function settled(value: Value, facts: Pick<ReadonlyMap<string, boolean>, 'get'>): Value {
  if (value.kind !== 'list' || value.size !== 'maybe') return value
  const fact = facts.get(value.key)
  return fact === undefined ? value : {...value, size: fact ? 'filled' : 'empty'}
}

/** The key of a value that a place of the text makes. */
export function keyAt(what: string, [line, column]: Span): string {
  return `${what}@${String(line)}:${String(column)}`
}
