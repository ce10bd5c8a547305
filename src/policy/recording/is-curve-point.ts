import {secp256k1} from '@noble/curves/secp256k1.js'

/** Whether a compressed public key (66 hexadecimal digits) is a point of secp256k1, as every visor's key is. */
export function isCurvePoint(key: string): boolean {
  try {
    secp256k1.Point.fromHex(key)
    return true
  } catch {
    return false
  }
}
