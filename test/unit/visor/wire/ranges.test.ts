import {describe, expect, it} from 'vitest'
import {GobDecoder} from '../../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {duration, int, int64, int8, map, slice, type GoType} from '../../../../src/visor/wire/go-type.js'

function sentAs(sent: GoType, value: unknown, wanted: GoType): unknown {
  const decoder = new GobDecoder()
  decoder.push(new GobEncoder().encode(sent, value))
  return decoder.read(wanted)?.value
}

const LONGEST = 2n ** 63n - 1n

describe('a number that is too large', () => {
  // Go's words, as `encoding/gob` of Go 1.26 says them.
  it.each([
    ['by itself', int64, 300, int8, 'value for "*int8" out of range'],
    ['in a list', slice(int64), [300], slice(int8), 'value for "element of *[]int8" out of range'],
    ['in a map', map(int, int64), new Map([[1, 300]]), map(int, int8), 'value for "*map[int]int8" out of range'],
    ['as a key', map(int64, int), new Map([[300, 1]]), map(int8, int), 'value for "*map[int8]int" out of range'],
  ] as const)('%s is refused in the words of Go', (_, sent, value, wanted, text) => {
    expect(() => sentAs(sent, value, wanted)).toThrow(text)
  })

  it('is refused where JavaScript would round it', () => {
    expect(() => sentAs(int64, LONGEST, int)).toThrow('out of range')
  })

  it('is rounded where it is a length of time: Go programs write the longest one for "never"', () => {
    expect(sentAs(int64, LONGEST, duration)).toBe(2 ** 63)
  })
})
