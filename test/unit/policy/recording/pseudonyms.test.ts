import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isCurvePoint} from '../../../../src/policy/recording/is-curve-point.js'
import {createPseudonyms} from '../../../../src/policy/recording/pseudonyms.js'
import {A, B, HEADER, PEER, dialLine, fetchLine} from './lines.js'

const salt = new TextEncoder().encode('a salt for tests')
const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
const key = fc.tuple(fc.constantFrom('02', '03'), hex).map((parts) => parts.join(''))

describe('a pseudonym', () => {
  it('is a public key, the same for the same key, and another for another', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const pseudonyms = createPseudonyms(salt)
        expect(isCurvePoint(pseudonyms.of(one))).toBe(true)
        expect(pseudonyms.of(one)).toBe(createPseudonyms(salt).of(one))
        expect(pseudonyms.of(one) === pseudonyms.of(other)).toBe(one === other)
        expect(pseudonyms.of(one)).not.toBe(one)
      }),
      {numRuns: 40},
    )
  })

  it('depends on the salt', () => {
    const salts = ['a', 'b', 'a\0', ''].map((text) => new TextEncoder().encode(text))
    expect(new Set(salts.map((each) => createPseudonyms(each).of(A))).size).toBe(4)
  })

  it('does not change between versions of this program', () => {
    expect(createPseudonyms(salt).of(A)).toBe('038f0b325563b8063df49bd1270119100d2320b1b655b4e29bbf31af2c6cbc2ba5')
  })

  it('keeps the case of a key, because policies compare it', () => {
    const {of} = createPseudonyms(salt)
    expect(of(A.toUpperCase())).toBe(of(A).toUpperCase())
  })
})

describe('pseudonyms', () => {
  const {of, inText, inLine} = createPseudonyms(salt)

  it('replace whole keys in texts and nothing else', () => {
    const policy = `HOME = "${A}"\nAWAY = ["${B}", "${A}"]  # ${A.slice(0, 12)} and 0${A}\n`
    expect(inText(policy)).toBe(`HOME = "${of(A)}"\nAWAY = ["${of(B)}", "${of(A)}"]  # ${A.slice(0, 12)} and 0${A}\n`)
  })

  it('replace every key of a line, in names of properties too', () => {
    const line = dialLine({
      id: `to-${A}`,
      fetches: [fetchLine({exclude: [A], setup: {failed: B}, forward: [{hops: [A, B], est_latency_ms: 3}]})],
      providers: {[A]: {country: 'DE'}},
      outcome: {route: [A]},
    })
    const changed = JSON.stringify(inLine(line))
    for (const key of [A, B, PEER]) expect(changed).not.toContain(key)
    expect(inLine(line)).toMatchObject({
      id: `to-${of(A)}`,
      peer_pk: of(PEER),
      fetches: [{exclude: [of(A)], setup: {failed: of(B)}, forward: [{hops: [of(A), of(B)]}]}],
      providers: {[of(A)]: {country: 'DE'}},
      outcome: {route: [of(A)]},
    })
  })

  it('replace what leads to a key in reasons: abbreviations and transport ids', () => {
    const id = '95839ad0-b588-0b1d-8475-45fba6ae993c'
    const reason = `transport ${id} (95839ad0) to ${A.slice(0, 8)}:3 at ${A} closed after 250ms, seq=18753`
    const changed = inLine({type: 'legs', at: null, event: 'dropped', reason})
    const words = (changed as {reason: string}).reason.split(' ')
    expect(words[1]).toMatch(/^#[0-9a-f]{8}$/)
    expect(words[2]).toBe(`(${words[1]!})`)
    expect(words[4]).toMatch(/^#[0-9a-f]{8}:3$/)
    expect(words.slice(5)).toEqual(['at', of(A), 'closed', 'after', '250ms,', 'seq=18753'])
  })

  it('say so in the header', () => {
    expect(inLine(HEADER)).toEqual({...HEADER, pseudonymized: true})
  })

  it('tell of each key once', () => {
    const told: string[] = []
    const {inText: replace} = createPseudonyms(salt, (key) => told.push(key))
    replace(`${A} ${B} ${A} ${A.toUpperCase()}`)
    expect(told).toEqual([A, B])
  })
})
