import {methods} from '../../../../src/visor/protocol/methods.js'
import {ByteCursor} from '../../../../src/visor/wire/byte-cursor.js'
import {MessageQueue} from '../../../../src/visor/wire/message-queue.js'
import {GobDecoder} from '../../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {map, slice, string, type GoType} from '../../../../src/visor/wire/go-type.js'
import {TypeIds} from '../../../../src/visor/wire/type-ids.js'
import type {RpcMethod} from '../../../../src/visor/wire/rpc-method.js'
import {fromSchema, inPackageMain, present, settle, type Schema} from './neutral.js'

export interface Vector {
  readonly name: string
  readonly type?: Schema
  readonly value?: unknown
  /** What Go’s decoder says when it refuses what Go’s encoder wrote. */
  readonly error?: string
  readonly hex: string
}

/** The type of a vector: its own schema, or that of `e2.Ports reply zero`. */
function typeOf({name, type}: Vector): GoType {
  if (type !== undefined) return fromSchema(type)
  const [call = '', side] = name.split(' ')
  const [era = '', method = ''] = call.split('.')
  const table: Readonly<Record<string, RpcMethod>> = methods[era as keyof typeof methods]
  const found = Object.values(table).find((candidate) => candidate.name === method)!
  return side === 'argument' ? found.argument : (found.reply ?? map(string, slice(string)))
}

/** The first type id that the writer gave: 64 or, with older Go, 65. */
function firstId(vectors: readonly Vector[]): number {
  const queue = new MessageQueue(1 << 30)
  for (const {hex} of vectors) queue.push(Buffer.from(hex, 'hex'))
  const ids = Array.from({length: queue.length}, (_, i) => Number(new ByteCursor(queue.peek(i)!.bytes).int()))
  return Math.min(...ids.filter((id) => id < 0).map((id) => -id))
}

/**
 * Decodes each vector and encodes it again, as the process that wrote them did: ids given once for all, a stream for each.
 */
export function checkVectors(vectors: readonly Vector[]) {
  const ids = new TypeIds(firstId(vectors))
  return vectors.map((vector) => {
    const type = inPackageMain(typeOf(vector))
    const decoder = new GobDecoder()
    decoder.push(Buffer.from(vector.hex, 'hex'))
    try {
      const value = decoder.read(type)?.value
      return {
        name: vector.name,
        hex: vector.hex,
        decoded: present(type, value),
        expected: vector.error ?? settle(type, vector.value),
        encoded: new GobEncoder(ids).encode(type, value).toString('hex'),
      }
    } catch (error) {
      // Nothing is known of the value, but of a zero one; the types get their ids all the same.
      const zero = new GobEncoder(ids).encode(type, undefined).toString('hex')
      return {
        name: vector.name,
        hex: vector.hex,
        decoded: (error as Error).message,
        expected: vector.error,
        encoded: vector.name.endsWith(' zero') ? zero : vector.hex,
      }
    }
  })
}
