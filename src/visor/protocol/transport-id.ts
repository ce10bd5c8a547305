import {createHash} from 'node:crypto'
import {uuidText} from './uuid-text.js'

/**
 * The id of the transport of a type between two visors, which follows from the three; the order of the keys does not
 * matter. Source: visor-rpc C.2.9.
 */
export function transportId(oneKey: string, otherKey: string, type: string): string {
  const [first = '', second = ''] = [oneKey.toLowerCase(), otherKey.toLowerCase()].sort()
  const hash = createHash('sha256')
  hash
    .update(Buffer.alloc(16))
    .update(Buffer.from(first + second, 'hex'))
    .update(type, 'ascii')
  const id = hash.digest().subarray(0, 16)
  id.writeUInt8(id.readUInt8(6) & 0x0f, 6)
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = id.toString('hex')
  return uuidText(hex)
}
