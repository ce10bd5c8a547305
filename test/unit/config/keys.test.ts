import {randomBytes} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  generateKeyPair,
  isSecretKey,
  publicKeyFault,
  publicKeyOf,
  secretKeyFault,
} from '../../../src/config/values/keys.js'
import {PUBLISHED_KEYS} from '../../../src/config/values/published-keys.js'

const N = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141'
const X = (digits: string) => `02${digits.padStart(64, '0')}`

/** Secret key, public key: visor-config A.4. */
const VECTORS = [
  [
    '1',
    'b65d256d4a2af23e330179d95c9526a6e053479d8b5ca077ecf97dd8ec189876',
    '0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3',
  ],
  [
    '2',
    '24db3a001c62baaa5b1a05d3f903e708f9ac0d7ed8d49bc4f1223c6fa94d91d1',
    '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096',
  ],
  [
    '3',
    '794ca4760d823e1a190d3aa19487a276944d54e8c1c8d29e16e6fbe6587eb51e',
    '02d3879d36c5d8046a81247388af0fd7caef01884c73f9997ddc362ca96d4ff3d3',
  ],
  ['4', '1'.padStart(64, '0'), '0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'],
  ['5', `${N.slice(0, -1)}0`, '0379be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'],
  ['6', '01'.repeat(32), '031b84c5567b126440995d3ed5aaba0565d71e1834604819ff9c17f5e9d5dd078f'],
  [
    '7',
    '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f',
    '036d6caac248af96f6afa7f904f550253a0f3ef3f5aa2fe6838a95b216691468e2',
  ],
] as const

describe('a secret key', () => {
  it.each(VECTORS)('A.4 vector %s gives its public key, in either letter case', (_, secret, key) => {
    expect(publicKeyOf(secret)).toBe(key)
    expect(publicKeyOf(secret.toUpperCase())).toBe(key)
    expect(PUBLISHED_KEYS).toContain(key)
  })

  it.each([
    ['zero', '0'.repeat(64), 'invalid secret key'],
    ['the order of the curve', N, 'invalid secret key'],
    ['all ones', 'f'.repeat(64), 'invalid secret key'],
    ['a digit short', '1'.repeat(63), 'invalid secret key length'],
    ['a digit long', '1'.repeat(65), 'invalid secret key length'],
    ['no hexadecimal', 'g'.repeat(64), 'invalid secret key'],
  ])('is refused when it is %s', (_, secret, fault) => {
    expect(secretKeyFault(secret)).toBe(fault)
    expect(() => publicKeyOf(secret)).toThrow(fault)
  })
})

describe('a public key', () => {
  it.each([
    ['x = 5, off the curve', X('5'), 'invalid public key'],
    ['x = 7, off the curve', X('7'), 'invalid public key'],
    ['x = p + 1', '02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc30', 'invalid public key'],
    ['first byte 05', `0579be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798`, 'invalid public key'],
    ['uncompressed', `04${'1'.repeat(128)}`, 'invalid public key length'],
    ['null', '0'.repeat(66), 'invalid public key'],
    ['empty', '', 'invalid public key length'],
  ])('is refused: %s', (_, key, fault) => {
    expect(publicKeyFault(key)).toBe(fault)
  })

  it('x = 1 is accepted', () => {
    expect(publicKeyFault(X('1'))).toBeUndefined()
  })
})

describe('a new pair', () => {
  it('belongs together, whatever the random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 32, maxLength: 32}), (bytes) => {
        let first = true
        const {publicKey, secretKey} = generateKeyPair((size) => {
          const drawn = first ? bytes : new Uint8Array(randomBytes(size))
          first = false
          return drawn
        })
        expect(isSecretKey(secretKey)).toBe(true)
        expect(publicKeyOf(secretKey)).toBe(publicKey)
      }),
      {numRuns: 30},
    )
  })

  it('is drawn again when the number is out of range', () => {
    const draws = [Buffer.alloc(32), Buffer.from(N, 'hex'), Buffer.from('1'.padStart(64, '0'), 'hex')]
    expect(generateKeyPair(() => draws.shift() ?? Buffer.alloc(32, 1)).publicKey).toBe(VECTORS[3][2])
    expect(draws).toHaveLength(0)
  })
})
