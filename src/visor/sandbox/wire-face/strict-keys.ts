import {isPublicKey, publicKey} from '../../protocol/public-key.js'
import {opaque, type GoType, type OpaqueType} from '../../wire/go-type.js'

const checked = new Set<string>()
const FIELD_PRIME = 2n ** 256n - 2n ** 32n - 977n

/**
 * The key as a visor decodes it: a point of the curve, or refused, or death by a coordinate beyond the prime (visor-rpc A.6).
 */
export function strictKey(die: (reason: string) => void): OpaqueType<string> {
  return opaque<string>(publicKey.name, publicKey.hook, {
    ...publicKey.codec,
    decode(source, start, end) {
      const key = publicKey.codec.decode(source, start, end)
      if (checked.has(key)) return key
      if (BigInt(`0x${key.slice(2)}`) >= FIELD_PRIME) die('public key beyond the field')
      if (!isPublicKey(key)) throw new Error('Invalid public key')
      checked.add(key)
      return key
    },
  })
}

/** A type in which `key` stands for every public key. */
export function withKey(type: GoType, key: OpaqueType<string>): GoType {
  switch (type.kind) {
    case 'opaque':
      return type === publicKey ? key : type
    case 'struct':
      return {...type, fields: type.fields.map((field) => ({...field, type: withKey(field.type, key)}))}
    case 'slice':
    case 'array':
      return {...type, elem: withKey(type.elem, key)}
    case 'pointer':
      return {...type, to: withKey(type.to, key)}
    case 'map':
      return {...type, key: withKey(type.key, key), elem: withKey(type.elem, key)}
    default:
      return type
  }
}
