import {isObject, type JsonObject, type JsonValue} from '../json/json-value.js'
import {join, type Pointer} from '../json/pointer.js'
import {keysAt, type Shape} from './schemas.js'

function ordered(value: JsonValue, shape: Shape, pointer: Pointer): JsonValue {
  if (Array.isArray(value)) return value.map((item, index) => ordered(item, shape, join(pointer, index)))
  if (!isObject(value)) return value
  const known = keysAt(shape, pointer)
  const rank = (key: string): number => {
    const index = known.indexOf(key)
    return index < 0 ? known.length : index
  }
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b))
  // Maps of public keys are written in ascending order; Object.fromEntries would move numeric keys, which none are.
  if (pointer.endsWith('/pk_table')) keys.sort()
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key] ?? null, shape, join(pointer, key))]))
}

/** A copy with keys in the order of the file's shape; unknown ones come last, in their old order (visor-config 0.2). */
export function orderKeys(config: JsonObject, shape: Shape): JsonObject {
  const result = ordered(config, shape, '')
  return isObject(result) ? result : {}
}
