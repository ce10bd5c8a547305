import {secp256k1} from '@noble/curves/secp256k1.js'
import {describe, expect, it} from 'vitest'
import {isPublicKey} from '../../../src/visor/protocol/public-key.js'
import {KEYS} from './captures.js'

describe('isPublicKey', () => {
  it('agrees with a curve library', () => {
    for (let i = 1; i < 60; i++) {
      const text = `0${2 + (i % 2)}${(BigInt(i) ** 40n).toString(16).padStart(64, '0').slice(-64)}`
      let isPoint = true
      try {
        secp256k1.Point.fromHex(text)
      } catch {
        isPoint = false
      }
      expect(isPublicKey(text), text).toBe(isPoint)
    }
  })

  it.each([KEYS.A, KEYS.B, KEYS.A.toUpperCase()])('takes %s', (key) => {
    expect(isPublicKey(key)).toBe(true)
  })

  it.each([
    ['a coordinate beyond the prime, of which a visor dies', `02${'ff'.repeat(32)}`],
    ['the prime itself', '02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f'],
    ['zeros', '0'.repeat(66)],
    ['an uncompressed prefix', `04${KEYS.A.slice(2)}`],
    ['a short one', KEYS.A.slice(2)],
    ['a long one', `${KEYS.A}00`],
    ['other text', 'x'.repeat(66)],
  ])('refuses %s', (_, key) => {
    expect(isPublicKey(key)).toBe(false)
  })
})
