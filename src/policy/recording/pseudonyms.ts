import {secp256k1_hasher} from '@noble/curves/secp256k1.js'
import type {RecordingLine} from './format.js'
import {isObject} from './json-line.js'

/** Replaces public keys by others that are as valid, always the same one for the same key. */
export interface Pseudonyms {
  /** The pseudonym of one public key of 66 hexadecimal digits; a key in upper case gets one in upper case. */
  of(key: string): string
  /** A text with every whole public key in it replaced; abbreviated keys stay. */
  inText(text: string): string
  /** A line with every public key replaced, wherever it stands, and key fragments and transport ids in `reason` too. */
  inLine(line: RecordingLine): RecordingLine
}

const KEY = /(?<![0-9a-zA-Z])0[23][0-9a-fA-F]{64}(?![0-9a-zA-Z])/g
/** A transport id, which is a hash of the keys at its ends, or the beginning of one or of a key. */
const FRAGMENT = /(?<![0-9a-zA-Z])[0-9a-fA-F]{8,}(?:(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?(?![0-9a-zA-Z])/g
/** Enough for the largest network known; beyond it pseudonyms are calculated again rather than kept. */
const MAX_KEPT = 100_000

/**
 * Makes pseudonyms that follow from `salt` alone.
 *
 * A pseudonym is a point of secp256k1 found by hashing salt and key to the curve (RFC 9380,
 * secp256k1_XMD:SHA-256_SSWU_RO_), so it passes every check of a public key and nobody has its secret key. Without the
 * salt it cannot be traced back; who has the salt can try keys until one fits. The order of keys is not kept.
 *
 * @param onNew - told of each key when it gets its pseudonym; of very many keys, some are told again.
 */
export function createPseudonyms(
  salt: Uint8Array,
  onNew: (key: string, pseudonym: string) => void = () => undefined,
): Pseudonyms {
  const encoder = new TextEncoder()
  const kept = new Map<string, string>()

  const message = (text: string): Uint8Array => {
    const bytes = encoder.encode(text)
    const whole = new Uint8Array(4 + salt.length + bytes.length)
    // The length goes first, so that no salt and text can be taken for another pair.
    new DataView(whole.buffer).setUint32(0, salt.length)
    whole.set(salt, 4)
    whole.set(bytes, 4 + salt.length)
    return whole
  }
  const pointOf = (text: string, purpose: string): string =>
    secp256k1_hasher.hashToCurve(message(text), {DST: `skywire-cli-${purpose}-v1`}).toHex(true)

  const of = (key: string): string => {
    const lower = key.toLowerCase()
    let pseudonym = kept.get(lower)
    if (pseudonym === undefined) {
      pseudonym = pointOf(lower, 'pseudonym')
      if (kept.size >= MAX_KEPT) kept.clear()
      kept.set(lower, pseudonym)
      onNew(lower, pseudonym)
    }
    return key === lower ? pseudonym : pseudonym.toUpperCase()
  }
  // Long and short forms of one transport id begin alike, and so do their replacements.
  const fragment = (text: string): string => `#${pointOf(text.slice(0, 8).toLowerCase(), 'fragment').slice(2, 10)}`

  const inText = (text: string): string => text.replaceAll(KEY, of)
  // A whole key is a fragment too, so it is taken out first; its pseudonym must not be replaced again.
  const inReason = (text: string): string =>
    text.replaceAll(FRAGMENT, (found) => (found.length === 66 ? found.replaceAll(KEY, of) : fragment(found)))

  const inValue = (value: unknown, name?: string): unknown => {
    if (typeof value === 'string') return name === 'reason' ? inReason(value) : inText(value)
    if (Array.isArray(value)) return value.map((each: unknown) => inValue(each, name))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [inText(key), inValue(each, key)]))
  }

  return {
    of,
    inText,
    inLine(line) {
      const changed = inValue(line)
      // Only texts were changed, so the line is still of its type.
      const same = changed as RecordingLine
      return same.type === 'header' ? {...same, pseudonymized: true} : same
    },
  }
}
