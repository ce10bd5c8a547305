import {secp256k1} from '@noble/curves/secp256k1.js'

/** A visor's identity, lower-case hexadecimal: 66 and 64 digits. */
export interface KeyPair {
  readonly publicKey: string
  readonly secretKey: string
}

/** Why a key is refused, in the words of the reference programs. */
export type KeyFault =
  'invalid public key length' | 'invalid public key' | 'invalid secret key length' | 'invalid secret key'

const HEX = /^[0-9a-fA-F]*$/

/**
 * What is wrong with a public key, or `undefined`: 33 bytes, first byte 02 or 03, a point of the curve.
 *
 * Source: visor-config A.3.
 */
export function publicKeyFault(hex: string): KeyFault | undefined {
  if (hex.length !== 66) return 'invalid public key length'
  if (!HEX.test(hex) || !/^0[23]/.test(hex)) return 'invalid public key'
  try {
    secp256k1.Point.fromHex(hex.toLowerCase()).assertValidity()
    return undefined
  } catch {
    return 'invalid public key'
  }
}

/** What is wrong with a secret key, or `undefined`: 32 bytes, above 0, below the order of the curve (visor-config A.3). */
export function secretKeyFault(hex: string): KeyFault | undefined {
  if (hex.length !== 64) return 'invalid secret key length'
  if (!HEX.test(hex)) return 'invalid secret key'
  return secp256k1.utils.isValidSecretKey(Buffer.from(hex, 'hex')) ? undefined : 'invalid secret key'
}

export function isPublicKey(value: unknown): value is string {
  return typeof value === 'string' && publicKeyFault(value) === undefined
}

export function isSecretKey(value: unknown): value is string {
  return typeof value === 'string' && secretKeyFault(value) === undefined
}

/**
 * The public key of a valid secret key.
 *
 * @throws RangeError for an invalid one; ask {@link secretKeyFault} first.
 */
export function publicKeyOf(secretKey: string): string {
  const fault = secretKeyFault(secretKey)
  if (fault) throw new RangeError(fault)
  return Buffer.from(secp256k1.getPublicKey(Buffer.from(secretKey, 'hex'), true)).toString('hex')
}

/** The pair of a valid secret key, both in lower case. */
export function keyPairOf(secretKey: string): KeyPair {
  return {publicKey: publicKeyOf(secretKey), secretKey: secretKey.toLowerCase()}
}

/** A source of random bytes; the platform's own cryptographic one unless a test gives another. */
export type RandomBytes = (sizeBytes: number) => Uint8Array

/** A new pair. Numbers outside the range of the curve are drawn again (visor-config A.2). */
export function generateKeyPair(random: RandomBytes): KeyPair {
  for (;;) {
    const secretKey = Buffer.from(random(32)).toString('hex')
    if (secretKeyFault(secretKey) === undefined) return keyPairOf(secretKey)
  }
}

/** Keys in lower case, each once, the first of several equal ones (visor-config D.2). */
export function distinctKeys(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []).map((key) => key.toLowerCase()))]
}
