/** What JSON can hold. Objects keep the order of their keys. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject
export type JsonArray = JsonValue[]
export interface JsonObject {
  [key: string]: JsonValue
}

/** Whether `value` is a JSON object, that is neither null, a list nor a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What kind of JSON `value` is, in the words messages use; `nothing` where it is absent. */
export function kindOf(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'boolean' ? `the boolean ${value}` : `a ${typeof value}`
}

/** A copy that shares nothing with `value`. */
export function copyOf<T extends JsonValue>(value: T): T {
  return structuredClone(value)
}

/** A value as text for people: strings as they are, everything else as JSON; empty where it is absent. */
export function textOf(value: JsonValue | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A JSON copy of plain data whose type is narrower than JSON; members that are `undefined` are left out. */
export function toJson(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, item]) => item !== undefined)
    return Object.fromEntries(members.map(([key, item]) => [key, toJson(item)]))
  }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  throw new TypeError(`not JSON: ${typeof value}`)
}
