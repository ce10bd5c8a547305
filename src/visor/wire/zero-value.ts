import {nilMap, type GoType, type StructType} from './go-type.js'

const EMPTY: readonly never[] = Object.freeze([])
const NO_BYTES = new Uint8Array(0)

const structs = new WeakMap<StructType, Readonly<Record<string, unknown>>>()

/** What a field that was left out means. Shared and frozen: never to be written to. */
export function zeroOf(type: GoType): unknown {
  switch (type.kind) {
    case 'bool':
      return false
    case 'int':
    case 'uint':
    case 'float':
      return 0
    case 'complex':
      return COMPLEX_ZERO
    case 'string':
      return ''
    case 'bytes':
      return NO_BYTES
    case 'interface':
    case 'pointer':
      return null
    case 'slice':
      return EMPTY
    case 'map':
      return nilMap
    case 'array':
      return Object.freeze(Array.from({length: type.length}, () => zeroOf(type.elem)))
    case 'struct':
      return zeroStruct(type)
    case 'opaque':
      return type.codec.zero
  }
}

const COMPLEX_ZERO = Object.freeze([0, 0])

/** A struct with all its fields zero. */
export function zeroStruct(type: StructType): Readonly<Record<string, unknown>> {
  const known = structs.get(type)
  if (known !== undefined) return known
  const zero = Object.freeze(Object.fromEntries(type.fields.map((field) => [field.name, zeroOf(field.type)])))
  structs.set(type, zero)
  return zero
}
