import {opaque} from '../wire/go-type.js'
import {uuidText} from './uuid-text.js'

export const NULL_UUID = '00000000-0000-0000-0000-000000000000'

/** `uuid.UUID` in its canonical text form, lower case. Source: visor-rpc B.5. */
export const uuid = opaque<string>('uuid.UUID', 'binary', {
  zero: NULL_UUID,
  isZero: (id) => id === NULL_UUID || id === '',
  encode: (id) => Buffer.from((id === '' ? NULL_UUID : id).replaceAll('-', ''), 'hex'),
  decode(source, start, end) {
    if (end - start !== 16) throw new Error(`invalid UUID (got ${String(end - start)} bytes)`)
    const hex = source.toString('hex', start, end)
    return uuidText(hex)
  },
})

/** Whether a text is a UUID in canonical form. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
