import {int, pointer, slice, string, struct, type ValueOf} from './go-type.js'

// Go's own description of types, as it travels: itself a Go type, so the codec reads and writes it like any other.
// Source: visor-rpc B.6; Go `encoding/gob/type.go`.

const commonType = struct('gob.CommonType', {Name: string, Id: int})
const opaqueDefinition = pointer(struct('gob.gobEncoderType', {CommonType: commonType}))

/** The body of a definition message; exactly one field is set. */
export const wireType = struct('gob.wireType', {
  ArrayT: pointer(struct('gob.arrayType', {CommonType: commonType, Elem: int, Len: int})),
  SliceT: pointer(struct('gob.sliceType', {CommonType: commonType, Elem: int})),
  StructT: pointer(
    struct('gob.structType', {
      CommonType: commonType,
      Field: slice(struct('gob.fieldType', {Name: string, Id: int})),
    }),
  ),
  MapT: pointer(struct('gob.mapType', {CommonType: commonType, Key: int, Elem: int})),
  GobEncoderT: opaqueDefinition,
  BinaryMarshalerT: opaqueDefinition,
  TextMarshalerT: opaqueDefinition,
})

export type WireType = ValueOf<typeof wireType>

/** Ids of the types that need no definition (visor-rpc B.4). */
export const BUILTIN_ID = {bool: 1, int: 2, uint: 3, float: 4, bytes: 5, string: 6, complex: 7, interface: 8} as const

/** Ids below are Go's own; a stream must not define them. */
export const FIRST_USER_ID = 64
