import {InputProblem} from '../errors.js'
import type {JsonObject, JsonValue} from '../json/json-value.js'
import {parsePath, showPointer, valueAt} from '../json/pointer.js'
import {isSecretPlace, redact, REDACTED} from './redact.js'
import {schemaAt, type Shape} from './schemas.js'
import {suggestKey} from './explain.js'

/**
 * The value that a user's path names, without secrets unless they are wanted.
 *
 * @throws {@link InputProblem} where there is none, with what may have been meant.
 */
export function getValue(config: JsonObject, shape: Shape, path: string, showsSecrets: boolean): JsonValue {
  const pointer = parsePath(path)
  const value = valueAt(config, pointer)
  if (value === undefined) {
    const fallback = schemaAt(shape, pointer)?.['default']
    const hints =
      fallback === undefined
        ? suggestKey(shape, pointer)
        : [`A visor takes ${JSON.stringify(fallback)} where it is missing.`]
    throw new InputProblem(`there is no ${showPointer(pointer)} in this configuration`, {hints})
  }
  if (showsSecrets) return value
  return isSecretPlace(pointer) ? REDACTED : redact(value, pointer)
}
