import type {ByteSink} from './byte-sink.js'
import {goTypeName} from './go-type-name.js'
import {baseOf, nilMap, type GoType, type IntegerType, type InterfaceValue, type StructType} from './go-type.js'
import {zeroOf} from './zero-value.js'

/** Writes what stands in an interface that is not nil. */
export type InterfaceWriter = (content: InterfaceValue, message: ByteSink) => void

/** A value as a message has it after the type id: a struct's fields at once, anything else after a zero byte. */
export function writeTop(type: GoType, value: unknown, sink: ByteSink, interfaces: InterfaceWriter): void {
  if (baseOf(type).kind !== 'struct') sink.uint(0)
  writeValue(type, value ?? zeroOf(baseOf(type)), sink, interfaces)
}

function writeValue(type: GoType, value: unknown, sink: ByteSink, interfaces: InterfaceWriter): void {
  switch (type.kind) {
    case 'bool':
      if (typeof value !== 'boolean') throw mistyped(type, value)
      sink.uint(value ? 1 : 0)
      break
    case 'int':
      sink.int(integer(type, value))
      break
    case 'uint':
      sink.uint(integer(type, value))
      break
    case 'float':
      if (typeof value !== 'number') throw mistyped(type, value)
      sink.float(type.bits === 32 ? Math.fround(value) : value)
      break
    case 'complex':
      for (const part of listOf(type, value)) sink.float(Number(part))
      break
    case 'string':
      if (typeof value !== 'string') throw mistyped(type, value)
      sink.string(value)
      break
    case 'bytes':
      if (!(value instanceof Uint8Array)) throw mistyped(type, value)
      sink.blob(value)
      break
    case 'interface':
      if (value !== null && !isInterfaceValue(value)) throw mistyped(type, value)
      if (value === null) sink.uint(0)
      else interfaces(value, sink)
      break
    case 'slice':
    case 'array': {
      const list = listOf(type, value)
      if (type.kind === 'array' && list.length !== type.length) throw mistyped(type, value)
      sink.uint(list.length)
      for (const element of list) writeElement(type.elem, element, sink, interfaces)
      break
    }
    case 'map':
      if (!(value instanceof Map)) throw mistyped(type, value)
      sink.uint(value.size)
      for (const [key, element] of value) {
        writeElement(type.key, key, sink, interfaces)
        writeElement(type.elem, element, sink, interfaces)
      }
      break
    case 'struct':
      writeStruct(type, value, sink, interfaces)
      break
    case 'opaque':
      sink.blob(type.codec.encode(value))
      break
    case 'pointer':
      writeValue(type.to, value, sink, interfaces)
  }
}

function listOf(type: GoType, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw mistyped(type, value)
  return value
}

/** Elements are written zero or not; nil pointers cannot be. */
function writeElement(type: GoType, value: unknown, sink: ByteSink, interfaces: InterfaceWriter): void {
  if (type.kind === 'pointer' && (value === null || value === undefined))
    throw new TypeError('gob: encodeArray: nil element')
  writeValue(type, value, sink, interfaces)
}

function writeStruct(type: StructType, value: unknown, sink: ByteSink, interfaces: InterfaceWriter): void {
  if (!isRecord(value)) throw mistyped(type, value)
  let last = -1
  type.fields.forEach((field, index) => {
    const part = value[field.name] ?? zeroOf(field.type)
    if (isLeftOut(field.type, part)) return
    sink.uint(index - last)
    last = index
    writeValue(field.type, part, sink, interfaces)
  })
  sink.uint(0)
}

/** Whether Go leaves a field with this value out. Structs and arrays are always sent. Source: visor-rpc B.3. */
function isLeftOut(type: GoType, value: unknown): boolean {
  switch (type.kind) {
    case 'bool':
      return value === false
    case 'int':
    case 'uint':
    case 'float':
      return value === 0 || value === 0n
    case 'complex':
      return Array.isArray(value) && value.every((part) => part === 0)
    case 'string':
      return value === ''
    case 'bytes':
    case 'slice':
      return (Array.isArray(value) || value instanceof Uint8Array) && value.length === 0
    case 'interface':
      return value === null
    case 'map':
      return value === nilMap
    case 'struct':
    case 'array':
      return false
    case 'opaque':
      return type.codec.isZero(value)
    case 'pointer':
      if (value === null) return true
      // A pointer to a type with its own encoding is sent whenever it is not nil.
      return type.to.kind !== 'opaque' && isLeftOut(type.to, value)
  }
}

function integer(type: IntegerType, value: unknown): number | bigint {
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) throw mistyped(type, value)
  const wide = BigInt(value as number | bigint)
  const fits = type.kind === 'int' ? BigInt.asIntN(type.bits, wide) : BigInt.asUintN(type.bits, wide)
  if (fits !== wide) throw new RangeError(`${String(wide)} does not fit into ${goTypeName(type)}`)
  return value as number | bigint
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isInterfaceValue(value: unknown): value is InterfaceValue {
  return isRecord(value) && typeof value['name'] === 'string' && 'type' in value && 'value' in value
}

function mistyped(type: GoType, value: unknown): TypeError {
  return new TypeError(`not a value of ${goTypeName(type)}: ${typeof value}`)
}
