import {UsageProblem} from '../errors.js'
import {suggestKey} from './explain.js'
import type {JsonEdit} from '../json/edit-json.js'
import type {JsonObject, JsonValue} from '../json/json-value.js'
import {parseJson} from '../json/parse-json.js'
import {lastOf, parentOf, parsePath, showPointer, valueAt} from '../json/pointer.js'
import {schemaAt, type Shape} from './schemas.js'

/** Reads a value as the schema wants it: JSON, or plain text where text is wanted. */
function readValue(text: string, wanted: readonly string[]): JsonValue {
  const {value, faults} = parseJson(text)
  const isJson = value !== undefined && faults.length === 0
  // Text that happens to be JSON stays text where only text is allowed: a version of 10, a password of 1234.
  if (!isJson || (wanted.length === 1 && wanted[0] === 'string' && typeof value !== 'string')) return text
  return value
}

/**
 * The edit that puts a value where a user's path says; the schema tells whether the key exists and whether text is
 * meant. The value itself is checked with the whole file.
 *
 * @throws {@link UsageProblem} for a key that the shape does not have.
 */
export function setValue(config: JsonObject, shape: Shape, path: string, text: string): JsonEdit {
  const pointer = parsePath(path)
  const schema = pointer === '' ? undefined : schemaAt(shape, pointer)
  if (!schema && valueAt(config, pointer) === undefined) {
    throw new UsageProblem(`there is no key ${showPointer(pointer)} in a configuration of ${shape}`, {
      hints: suggestKey(shape, pointer),
    })
  }
  const list = valueAt(config, parentOf(pointer))
  if (Array.isArray(list) && Number(lastOf(pointer)) > list.length) {
    throw new UsageProblem(`${parentOf(pointer)} has ${list.length} items`, {
      hints: [`Write ${parentOf(pointer)}/- to add one.`],
    })
  }
  const wanted = [schema?.['type'] ?? []].flat().map(String)
  return {op: 'put', path: pointer, value: readValue(text, wanted)}
}

/** The edit that takes a key out. @throws {@link UsageProblem} where there is none. */
export function unsetValue(config: JsonObject, shape: Shape, path: string): JsonEdit {
  const pointer = parsePath(path)
  if (pointer === '' || valueAt(config, pointer) === undefined) {
    throw new UsageProblem(`there is no ${showPointer(pointer)} in this configuration`, {
      hints: suggestKey(shape, pointer),
    })
  }
  return {op: 'remove', path: pointer}
}
