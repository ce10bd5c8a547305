import hypervisor from '../../schemas/hypervisor-config.schema.json' with {type: 'json'}
import current from '../../schemas/visor-config.schema.json' with {type: 'json'}
import e0 from '../../schemas/visor-config-e0.schema.json' with {type: 'json'}
import e0a from '../../schemas/visor-config-e0a.schema.json' with {type: 'json'}
import e1 from '../../schemas/visor-config-e1.schema.json' with {type: 'json'}
import e2 from '../../schemas/visor-config-e2.schema.json' with {type: 'json'}
import type {Era} from './eras/era.js'
import type {JsonObject} from '../json/json-value.js'
import {isObject, type JsonValue} from '../json/json-value.js'
import {join, tokensOf, valueAt, type Pointer} from '../json/pointer.js'

/** What a file is checked against: the shape of a visor's file, or that of the stand-alone hypervisor. */
export type Shape = Era | 'hypervisor'

const FILES: Readonly<Record<string, JsonValue>> = {
  'visor-config.schema.json': current,
  'visor-config-e0.schema.json': e0,
  'visor-config-e0a.schema.json': e0a,
  'visor-config-e1.schema.json': e1,
  'visor-config-e2.schema.json': e2,
  'hypervisor-config.schema.json': hypervisor,
}

/** File name of the schema of each shape; the one of 2023 on covers two. */
export const SCHEMA_FILES: Readonly<Record<Shape, string>> = {
  e0a: 'visor-config-e0a.schema.json',
  e0: 'visor-config-e0.schema.json',
  e1: 'visor-config-e1.schema.json',
  e2: 'visor-config-e2.schema.json',
  e3: 'visor-config.schema.json',
  e4: 'visor-config.schema.json',
  hypervisor: 'hypervisor-config.schema.json',
}

/** A schema in the file it stands in, which its references count from. */
interface Node {
  readonly file: string
  readonly schema: JsonObject
}

function follow(node: Node): Node {
  const ref = node.schema['$ref']
  if (typeof ref !== 'string') return node
  const [name = '', pointer = ''] = ref.split('#')
  const file = name === '' ? node.file : name
  const target = valueAt(FILES[file], pointer)
  if (!isObject(target)) throw new Error(`${node.file}: ${ref} leads nowhere`)
  const {$ref: _, ...own} = node.schema
  const {file: home, schema} = follow({file, schema: target})
  return {file: home, schema: {...schema, ...own}}
}

/** The schema one key or index further down; `undefined` where it knows none. */
function below(node: Node, token: string): Node | undefined {
  const {file, schema} = node
  const pick = (value: JsonValue | undefined): Node | undefined =>
    isObject(value) ? follow({file, schema: value}) : undefined
  const list = pick(schema['then'])?.schema['type'] === 'array' ? pick(schema['then']) : undefined
  if (list && /^(?:\d+|-|\*)$/.test(token)) return below(list, token)
  const inner = list ? pick(schema['else']) : undefined
  if (inner) return below(inner, token)
  if (/^(?:\d+|-|\*)$/.test(token) && schema['items'] !== undefined) return pick(schema['items'])
  const properties = schema['properties']
  if (isObject(properties) && Object.hasOwn(properties, token)) return pick(properties[token])
  return pick(schema['additionalProperties'])
}

/** The schema of the value at `pointer`, references followed; `undefined` where the shape has no such key. */
export function schemaAt(shape: Shape, pointer: Pointer): JsonObject | undefined {
  const file = SCHEMA_FILES[shape]
  const root = FILES[file]
  const start = isObject(root) ? follow({file, schema: root}) : undefined
  return tokensOf(pointer).reduce((node, token) => node && below(node, token), start)?.schema
}

/** The keys an object at `pointer` may have, in file order; empty where there is no such object. */
export function keysAt(shape: Shape, pointer: Pointer): string[] {
  const schema = schemaAt(shape, pointer)
  const inner = isObject(schema?.['else']) ? schemaAt(shape, `${pointer}/0`) : schema
  const properties = inner?.['properties']
  return isObject(properties) ? Object.keys(properties) : []
}

/** Every key of a shape with the given name, as pointers in which lists have `*`. */
export function pointersNamed(shape: Shape, name: string): Pointer[] {
  const walk = (pointer: Pointer): Pointer[] => {
    const list = schemaAt(shape, `${pointer}/*`) ? walk(`${pointer}/*`) : []
    const below = keysAt(shape, pointer).flatMap((key) => {
      const here = join(pointer, key)
      return [...(key === name ? [here] : []), ...walk(here)]
    })
    return [...below, ...list]
  }
  return [...new Set(walk(''))]
}
