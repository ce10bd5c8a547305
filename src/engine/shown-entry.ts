import {OtherValue, type DataOut, type EntryResult, type ShownValue} from '#starlark-wasm'

/** A value of the prompt that can travel between threads and be printed as JSON. */
export interface ShownData {
  readonly type: string
  /** As Starlark prints it, shortened. */
  readonly text: string
  /**
   * As JSON: dicts with other keys than strings are lists of pairs, large ints and special floats are strings, functions
   * their text; `null` also where it would be large, which `is_shortened` tells.
   */
  readonly data: JsonData
  readonly is_shortened: boolean
}

export type JsonData = null | boolean | number | string | readonly JsonData[] | {readonly [name: string]: JsonData}

/** How one entry ended, with its value as JSON. */
export type ShownEntry =
  | Exclude<EntryResult, {readonly kind: 'value'}>
  | (Omit<Extract<EntryResult, {readonly kind: 'value'}>, 'value'> & {readonly value: ShownData | null})

/** Characters of JSON above which a value is not handed out as data. */
const MOST_JSON = 20_000

export function shownEntry(result: EntryResult): ShownEntry {
  if (result.kind !== 'value') return result
  return {...result, value: result.value && shownData(result.value)}
}

/** Types whose values come as data, unless they are large. */
const PLAIN_TYPES = new Set(['dict', 'int', 'list', 'set', 'string', 'struct', 'tuple'])

function shownData({type, text, data}: ShownValue): ShownData {
  if (data instanceof OtherValue && PLAIN_TYPES.has(type)) return {type, text, data: null, is_shortened: true}
  const json = toJson(data)
  const isLarge = JSON.stringify(json).length > MOST_JSON
  return {type, text, data: isLarge ? null : json, is_shortened: isLarge}
}

function toJson(data: DataOut): JsonData {
  if (data === null || typeof data === 'boolean' || typeof data === 'string') return data
  if (typeof data === 'number') return Number.isFinite(data) ? data : String(data)
  if (typeof data === 'bigint') return String(data)
  if (data instanceof OtherValue) return data.text
  if (isList(data)) return data.map(toJson)
  if (isDict(data)) {
    const entries = [...data]
    const named = entries.flatMap(([key, value]) => (typeof key === 'string' ? [[key, toJson(value)] as const] : []))
    if (named.length === entries.length) return Object.fromEntries(named)
    return entries.map(([key, value]) => [toJson(key), toJson(value)])
  }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, toJson(value)]))
}

function isList(data: DataOut): data is readonly DataOut[] {
  return Array.isArray(data)
}

function isDict(data: Exclude<DataOut, readonly DataOut[]>): data is ReadonlyMap<DataOut, DataOut> {
  return data instanceof Map
}
