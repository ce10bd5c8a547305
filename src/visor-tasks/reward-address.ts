import {createHash} from 'node:crypto'
import {UsageProblem} from '../errors.js'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** 20 bytes of a hash, a version, 4 bytes of check sum. */
const SIZE = 25

/**
 * A Skycoin address: base 58 of a hash, the version 0, and the first bytes of the SHA-256 of both.
 *
 * @throws {@link UsageProblem} for a text that is none, or was mistyped
 */
export function checkedRewardAddress(text: string): string {
  const bytes = fromBase58(text)
  const sum = bytes && createHash('sha256').update(bytes.subarray(0, 21)).digest().subarray(0, 4)
  if (bytes?.[20] === 0 && sum?.equals(bytes.subarray(21)) === true) return text
  throw new UsageProblem(`not a Skycoin address: ${text}`, {
    hints: ['Copy it from your wallet: its check sum tells when a character is wrong.'],
  })
}

/** The 25 bytes of an address; `undefined` for a text that does not hold so many. */
function fromBase58(text: string): Buffer | undefined {
  if (text.length > 40) return undefined
  let value = 0n
  for (const digit of text) {
    const place = ALPHABET.indexOf(digit)
    if (place < 0) return undefined
    value = value * 58n + BigInt(place)
  }
  const hex = value.toString(16).padStart(SIZE * 2, '0')
  return hex.length === SIZE * 2 ? Buffer.from(hex, 'hex') : undefined
}
