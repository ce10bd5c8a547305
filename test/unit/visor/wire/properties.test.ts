import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {GobDecoder} from '../../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {GobFault} from '../../../../src/visor/wire/gob-fault.js'
import {typedValue} from '../conformance/random-values.js'

/** Everything that a stream gives until it ends or breaks. */
function readAll(decoder: GobDecoder): unknown[] {
  const values: unknown[] = []
  for (let next = decoder.read(); next !== undefined; next = decoder.read()) values.push(next.value)
  return values
}

describe('the codec', () => {
  it('encodes what it decoded to the same bytes', () => {
    fc.assert(
      fc.property(typedValue, ({type, value}) => {
        const bytes = new GobEncoder().encode(type, value)
        const decoder = new GobDecoder()
        decoder.push(bytes)
        const decoded = decoder.read(type)
        expect(new GobEncoder().encode(type, decoded?.value).equals(bytes)).toBe(true)
        expect(decoder.isMidValue).toBe(false)
      }),
      {numRuns: 300},
    )
  })

  it('gives the same values however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(typedValue, {maxLength: 4}),
        fc.array(fc.integer({min: 1, max: 40}), {minLength: 1}),
        (values, cuts) => {
          const encoder = new GobEncoder()
          const bytes = Buffer.concat(values.map(({type, value}) => encoder.encode(type, value)))
          const whole = new GobDecoder()
          whole.push(bytes)
          const cut = new GobDecoder()
          const pieces: unknown[] = []
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const size = cuts[i % cuts.length]!
            cut.push(bytes.subarray(at, at + size))
            pieces.push(...readAll(cut))
            at += size
          }
          expect(pieces).toEqual(readAll(whole))
          expect(pieces).toHaveLength(values.length)
        },
      ),
      {numRuns: 200},
    )
  })

  it('answers any bytes with values or a fault, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (garbage) => {
        const decoder = new GobDecoder()
        try {
          decoder.push(Buffer.from(garbage))
          readAll(decoder)
        } catch (error) {
          expect(error).toBeInstanceOf(GobFault)
        }
      }),
      {numRuns: 3000},
    )
  })

  it('answers any damage to a good stream with values or a fault, nothing else', () => {
    fc.assert(
      fc.property(
        typedValue,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 3}),
        ({type, value}, damage) => {
          const bytes = new GobEncoder().encode(type, value)
          for (const [at, byte] of damage) bytes[at % bytes.length] = byte
          const decoder = new GobDecoder()
          try {
            decoder.push(bytes)
            decoder.read(type)
          } catch (error) {
            expect(error).toBeInstanceOf(GobFault)
          }
        },
      ),
      {numRuns: 2000},
    )
  })
})
