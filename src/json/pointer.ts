import {isObject, type JsonObject, type JsonValue} from './json-value.js'

/** A JSON pointer (RFC 6901): `''` is the whole document, `/launcher/apps/0` an item. */
export type Pointer = string

const INDEX = /^(?:0|[1-9]\d*)$/

/** One key or index as a part of a pointer. */
export function escapeToken(token: string | number): string {
  return String(token).replaceAll('~', '~0').replaceAll('/', '~1')
}

/** `base` extended by keys or indices. */
export function join(base: Pointer, ...tokens: readonly (string | number)[]): Pointer {
  return [base, ...tokens.map(escapeToken)].join('/')
}

/** The keys and indices of a pointer, unescaped; empty for the whole document. */
export function tokensOf(pointer: Pointer): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer one level up; the whole document stays what it is. */
export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

/** The last key or index; `''` for the whole document. */
export function lastOf(pointer: Pointer): string {
  return tokensOf(pointer).at(-1) ?? ''
}

/** How a pointer is shown to people: the whole document is `/`. */
export function showPointer(pointer: Pointer): string {
  return pointer === '' ? '/' : pointer
}

/**
 * Reads what a user types for a place in a file: a JSON pointer (`/dmsg/discovery`) or keys joined by dots
 * (`launcher.apps[0].port`, `launcher.apps.0.port`).
 */
export function parsePath(text: string): Pointer {
  if (text === '' || text === '/' || text === '.') return ''
  if (text.startsWith('/')) return text
  const tokens = text.replaceAll(/\[(\d+)\]/g, '.$1').split('.')
  return join('', ...tokens.filter((token, index) => token !== '' || index > 0))
}

/** The value at `pointer`, or `undefined` where there is none. */
export function valueAt(root: JsonValue | undefined, pointer: Pointer): JsonValue | undefined {
  let here = root
  for (const token of tokensOf(pointer)) {
    if (Array.isArray(here)) here = INDEX.test(token) ? here[Number(token)] : undefined
    else if (isObject(here)) here = Object.hasOwn(here, token) ? here[token] : undefined
    else return undefined
  }
  return here
}

/**
 * Puts `value` at `pointer` inside `root`, in place; missing objects on the way are made.
 *
 * @returns whether there was a place for it: no where a scalar or a list stands in the way.
 */
export function putAt(root: JsonObject, pointer: Pointer, value: JsonValue): boolean {
  const tokens = tokensOf(pointer)
  const last = tokens.pop()
  if (last === undefined) return false
  let here: JsonValue = root
  for (const token of tokens) {
    const next: JsonValue | undefined = Array.isArray(here)
      ? here[Number(token)]
      : isObject(here)
        ? (here[token] ??= {})
        : undefined
    if (next === undefined || next === null || typeof next !== 'object') return false
    here = next
  }
  if (Array.isArray(here)) {
    if (last !== '-' && !INDEX.test(last)) return false
    const index = last === '-' ? here.length : Number(last)
    if (index > here.length) return false
    here[index] = value
    return true
  }
  if (!isObject(here)) return false
  Object.defineProperty(here, last, {value, writable: true, enumerable: true, configurable: true})
  return true
}

/** Takes out what is at `pointer`, in place, and gives it; `undefined` where there was nothing. */
export function takeAt(root: JsonValue, pointer: Pointer): JsonValue | undefined {
  const parent = valueAt(root, parentOf(pointer))
  const last = lastOf(pointer)
  if (Array.isArray(parent)) return INDEX.test(last) ? parent.splice(Number(last), 1)[0] : undefined
  if (!isObject(parent) || !Object.hasOwn(parent, last)) return undefined
  const value = parent[last]
  Reflect.deleteProperty(parent, last)
  return value
}
