import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatInstant, parseInstant} from '../../../../src/policy/router/instant.js'

describe('parseInstant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0n, 0],
    ['2026-05-29T17:04:05Z', 1780074245000000000n, 0],
    ['2026-05-29T19:04:05+02:00', 1780074245000000000n, 7200],
    ['2026-05-29T13:34:05.123456789-03:30', 1780074245123456789n, -12600],
    ['1969-12-31T23:59:59.9Z', -100000000n, 0],
    ['0001-01-01T00:00:00-00:00', -62135596800000000000n, 0],
  ])('reads %s', (text, unix_nano, offset_s) => {
    expect(parseInstant(text)).toEqual({unix_nano, offset_s})
  })

  it.each([
    '',
    'now',
    '2026-05-29',
    '2026-05-29 17:04:05Z',
    '2026-02-30T00:00:00Z',
    '2026-05-29T24:00:00Z',
    '2026-05-29T17:04:60Z',
    '2026-05-29T17:04:05',
    '2026-05-29T17:04:05+24:00',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull()
  })
})

describe('formatInstant', () => {
  it('prints what reads back as the same moment in the same zone', () => {
    const nanos = fc.bigInt({
      min: -62_135_596_800n * 10n ** 9n + 10n ** 14n,
      max: 253_402_300_799n * 10n ** 9n - 10n ** 14n,
    })
    const offset = fc.integer({min: -1439, max: 1439}).map((minutes) => minutes * 60 + 0)
    fc.assert(
      fc.property(nanos, offset, (unix_nano, offset_s) => {
        expect(parseInstant(formatInstant({unix_nano, offset_s}))).toEqual({unix_nano, offset_s})
      }),
    )
  })

  it('uses no more digits than it needs', () => {
    expect(formatInstant({unix_nano: 1_500_000_000n, offset_s: 3600})).toBe('1970-01-01T01:00:01.5+01:00')
  })
})
