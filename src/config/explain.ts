import {FIRST_RELEASE, OLD_KEYS} from './eras/key-history.js'
import {didYouMean} from '../closest.js'
import {textOf, type JsonObject, type JsonValue} from '../json/json-value.js'
import {lastOf, parentOf, tokensOf, type Pointer} from '../json/pointer.js'
import {keysAt, schemaAt, SCHEMA_FILES, type Shape} from './schemas.js'

/** What is known about a key of a configuration. Field names are those of the `--json` output. */
export interface Explanation {
  /** Pointer; indices of lists are `*`. */
  readonly path: Pointer
  readonly shape: Shape
  readonly type: string
  readonly description: string
  /** Absent where there is none. */
  readonly default?: JsonValue
  /** Values that are allowed, where they are counted. */
  readonly values?: readonly JsonValue[]
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  /** First release that reads it, where known. */
  readonly since?: string
  readonly secret: boolean
  /** Whether spelling or effect rest on conclusions, not on what was seen. */
  readonly unconfirmed: boolean
  readonly required: boolean
  /** Keys below it. */
  readonly keys: readonly string[]
  readonly schema: string
}

const isNumber = (value: JsonValue | undefined): value is number => typeof value === 'number'
const isText = (value: JsonValue | undefined): value is string => typeof value === 'string'

function typeName(schema: JsonObject): string {
  if (Array.isArray(schema['enum'])) return 'one of the values below'
  const type = schema['type']
  if (Array.isArray(type)) return type.map(textOf).join(' or ')
  return isText(type) ? type : 'any'
}

/**
 * What the schema of `shape` says about the key at `pointer`, in which list indices may be numbers or `*`.
 *
 * @returns `undefined` where the shape has no such key.
 */
export function explainKey(shape: Shape, pointer: Pointer): Explanation | undefined {
  const schema = schemaAt(shape, pointer)
  if (!schema) return undefined
  const path = `/${tokensOf(pointer)
    .map((token) => (/^\d+$/.test(token) ? '*' : token))
    .join('/')}`.replace(/^\/$/, '')
  const required = schemaAt(shape, parentOf(pointer))?.['required']
  const since = schema['x-since'] ?? FIRST_RELEASE[path]
  const values = schema['enum']
  return {
    path,
    shape,
    type: typeName(schema),
    description: isText(schema['description']) ? schema['description'] : '',
    ...(schema['default'] !== undefined && {default: schema['default']}),
    ...(Array.isArray(values) && {values}),
    ...(isNumber(schema['minimum']) && {minimum: schema['minimum']}),
    ...(isNumber(schema['maximum']) && {maximum: schema['maximum']}),
    ...(isText(schema['pattern']) && {pattern: schema['pattern']}),
    ...(isText(since) && since !== '1.3.29' && {since}),
    secret: schema['x-secret'] === true,
    unconfirmed: schema['x-unconfirmed'] === true,
    required: Array.isArray(required) && required.includes(lastOf(pointer)),
    keys: keysAt(shape, pointer),
    schema: SCHEMA_FILES[shape],
  }
}

/** What to say about a key that the shape does not have: where its content went, or what may have been meant. */
export function suggestKey(shape: Shape, pointer: Pointer): string[] {
  const old = OLD_KEYS.find(({path}) => path === pointer)
  if (old)
    return [old.to === undefined ? `It has no effect since ${old.release}.` : `It is ${old.to} since ${old.release}.`]
  // The nearest part of the path that does exist tells which names there are.
  let at = pointer
  while (at !== '' && !schemaAt(shape, parentOf(at))) at = parentOf(at)
  const names = keysAt(shape, parentOf(at))
  const below = names.length === 0 ? [] : [`Keys below ${parentOf(at) || '/'}: ${names.join(', ')}.`]
  return [...didYouMean(lastOf(at), names), ...below]
}
