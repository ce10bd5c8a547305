import fc from 'fast-check'
import {logEntry} from '../../../../src/visor/protocol/log-entry.js'
import {publicKey} from '../../../../src/visor/protocol/public-key.js'
import {uuid} from '../../../../src/visor/protocol/uuid.js'
import {uuidText} from '../../../../src/visor/protocol/uuid-text.js'
import {fromDate, goTime} from '../../../../src/visor/wire/go-time.js'
import * as go from '../../../../src/visor/wire/go-type.js'

const BASICS: readonly go.GoType[] = [
  go.bool,
  go.int,
  go.int8,
  go.int16,
  go.int32,
  go.int64,
  go.uint,
  go.uint8,
  go.uint16,
  go.uint32,
  go.uint64,
  go.float32,
  go.float64,
  go.complex128,
  go.string,
  go.bytes,
  publicKey,
  uuid,
  goTime,
]

/** Types of some depth, without names, as Go can make them at run time. */
export const anyType: fc.Arbitrary<go.GoType> = fc.letrec<{type: go.GoType}>((tie) => ({
  type: fc.oneof(
    {maxDepth: 4, depthSize: 'small'},
    fc.constantFrom(...BASICS),
    tie('type').map((elem) => (elem.kind === 'uint' && elem.bits === 8 ? go.bytes : go.slice(elem))),
    fc.tuple(fc.nat(3), tie('type')).map(([length, elem]) => go.array(length, elem)),
    fc.tuple(fc.constantFrom(go.string, go.int, go.uint8, go.bool), tie('type')).map(([k, v]) => go.map(k, v)),
    fc.array(tie('type'), {minLength: 1, maxLength: 5}).map(structOf),
    fc.array(tie('type'), {minLength: 1, maxLength: 5}).map((types) => structOf(types.map(pointerTo))),
  ),
})).type

function structOf(types: readonly go.GoType[]): go.GoType {
  return go.struct('', Object.fromEntries(types.map((type, i) => [String.fromCharCode(65 + i), type])))
}

function pointerTo(type: go.GoType): go.GoType {
  return type === goTime ? go.pointer(logEntry) : go.pointer(type)
}

const float = fc.oneof(fc.constantFrom(0, 1, -1, 17, 0.1, -2.5, Infinity, -Infinity), fc.double({noNaN: true}))
const hex = (bytes: number) =>
  fc.uint8Array({minLength: bytes, maxLength: bytes}).map((blob) => Buffer.from(blob).toString('hex'))

function integer(type: go.IntegerType): fc.Arbitrary<number | bigint> {
  const signed = type.kind === 'int'
  const bits = BigInt(type.bits)
  const max = type.safe && bits === 64n ? 2n ** 53n - 1n : signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n
  const min = signed ? -max : 0n
  return fc
    .oneof(fc.bigInt({min, max}), fc.constantFrom(0n, 1n, max, min, max >> 1n))
    .map((wide) => (wide <= 2n ** 53n - 1n && wide >= -(2n ** 53n - 1n) ? Number(wide) : wide))
}

/** Values of a type. `isElement`: nil is not allowed. */
export function valueOf(type: go.GoType, isElement = false): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'bool':
      return fc.boolean()
    case 'int':
    case 'uint':
      return integer(type)
    case 'float':
      return type.bits === 32 ? float.map(Math.fround) : float
    case 'complex':
      return fc.tuple(float, float)
    case 'string':
      return fc.string({unit: 'grapheme', maxLength: 20})
    case 'bytes':
      return fc.uint8Array({maxLength: 20})
    case 'slice':
      return fc.array(valueOf(type.elem, true), {maxLength: 4})
    case 'array':
      return fc.array(valueOf(type.elem, true), {minLength: type.length, maxLength: type.length})
    case 'map':
      return fc.oneof(
        fc.constant(go.nilMap),
        fc
          .uniqueArray(fc.tuple(valueOf(type.key, true), valueOf(type.elem, true)), {
            maxLength: 4,
            selector: ([key]) => key,
          })
          .map((pairs) => new Map(pairs)),
      )
    case 'struct':
      return fc.record(Object.fromEntries(type.fields.map((field) => [field.name, valueOf(field.type)])))
    case 'pointer':
      return isElement ? valueOf(type.to) : fc.option(valueOf(type.to))
    case 'interface':
      return fc.option(
        fc.oneof(
          fc.constant({name: 'string', type: go.string, value: 'text'}),
          fc.constant({name: 'bool', type: go.bool, value: false}),
          fc.array(fc.string()).map((value) => ({name: '[]string', type: go.slice(go.string), value})),
        ),
      )
    case 'opaque':
      if (type === publicKey) return hex(32).map((digits) => `02${digits}`)
      if (type === uuid) return hex(16).map(uuidText)
      if (type === goTime) return fc.date({noInvalidDate: true, min: new Date(0)}).map(fromDate)
      return fc.record({recv_bytes: fc.nat(), sent_bytes: fc.nat()})
  }
}

/** A type with a value of it. */
export const typedValue = anyType.chain((type) => valueOf(type).map((value) => ({type, value})))
