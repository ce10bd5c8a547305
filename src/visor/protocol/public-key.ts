import {opaque} from '../wire/go-type.js'

/** The all-zero key, which stands for "none". */
export const NULL_KEY = '0'.repeat(66)

const FIELD_PRIME = 2n ** 256n - 2n ** 32n - 977n

/** `cipher.PubKey` as 66 lower-case hex digits. Source: visor-rpc B.5. */
export const publicKey = opaque<string>('cipher.PubKey', 'binary', {
  zero: NULL_KEY,
  isZero: (key) => key === NULL_KEY || key === '',
  encode: (key) => Buffer.from(key === '' ? NULL_KEY : key, 'hex'),
  decode(source, start, end) {
    if (end - start !== 33) throw new Error('Invalid public key length')
    const prefix = source[start]
    if (prefix !== 2 && prefix !== 3) throw new Error('Invalid public key')
    return source.toString('hex', start, end)
  },
})

/** Whether a text is a public key: 66 hex digits that are a point of secp256k1. */
export function isPublicKey(text: string): boolean {
  return /^0[23][0-9a-f]{64}$/i.test(text) && isCurveX(BigInt(`0x${text.slice(2)}`))
}

/** A visor dies of an X beyond the prime, so that is refused too (visor-rpc A.6). */
function isCurveX(x: bigint): boolean {
  if (x >= FIELD_PRIME) return false
  // Euler's criterion: X^3 + 7 has a square root.
  return power((x * x * x + 7n) % FIELD_PRIME, (FIELD_PRIME - 1n) / 2n) === 1n
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let b = base, e = exponent; e > 0n; e >>= 1n, b = (b * b) % FIELD_PRIME) {
    if ((e & 1n) === 1n) result = (result * b) % FIELD_PRIME
  }
  return result
}
