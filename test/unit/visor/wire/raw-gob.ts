import {ByteSink} from '../../../../src/visor/wire/byte-sink.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {responseHeader} from '../../../../src/visor/wire/rpc-header.js'
import {writeTop} from '../../../../src/visor/wire/value-writer.js'
import {wireType} from '../../../../src/visor/wire/wire-type.js'

// Parts of streams that no encoder would write.

/** A message: the count, then whatever `write` writes. */
export function message(write: (sink: ByteSink) => void): Buffer {
  const payload = new ByteSink()
  write(payload)
  const whole = new ByteSink()
  whole.blob(payload.view())
  return whole.view()
}

/** A message that begins with a type id. */
export function valueOf(id: number, write: (sink: ByteSink) => void = () => undefined): Buffer {
  return message((sink) => {
    sink.int(id)
    write(sink)
  })
}

type Definition = Parameters<typeof writeTop>[1]

/** A definition of type `id`. */
export function define(id: number, definition: Definition): Buffer {
  return valueOf(-id, (sink) => {
    writeTop(wireType, definition, sink, () => undefined)
  })
}

export const sliceOf = (elem: number) => ({SliceT: {Elem: elem}})
export const mapOf = (key: number, elem: number) => ({MapT: {Key: key, Elem: elem}})
export const arrayOf = (elem: number, length: number) => ({ArrayT: {Elem: elem, Len: length}})
export const structOf = (fields: Record<string, number>) => ({
  StructT: {Field: Object.entries(fields).map(([Name, Id]) => ({Name, Id}))},
})

/** A good header for call `Seq`, its definition included. */
export function header(Seq = 0, Error = ''): Buffer {
  return new GobEncoder().encode(responseHeader, {ServiceMethod: 'app-visor.X', Seq, Error})
}
