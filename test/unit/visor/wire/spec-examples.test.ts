import {describe, expect, it} from 'vitest'
import {GobDecoder} from '../../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {TypeIds} from '../../../../src/visor/wire/type-ids.js'
import * as go from '../../../../src/visor/wire/go-type.js'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

function encodeAlone(type: go.GoType, value: unknown): string {
  return new GobEncoder(new TypeIds(65)).encode(type, value).toString('hex')
}

function decodeAlone(type: go.GoType, bytes: Buffer): unknown {
  const decoder = new GobDecoder()
  decoder.push(bytes)
  return decoder.read(type)?.value
}

// visor-rpc B.1: the value as it stands behind the message's length, its type id and the zero byte.
const PRIMITIVES: [go.GoType, unknown, string][] = [
  [go.uint64, 0, '00'],
  [go.uint64, 7, '07'],
  [go.uint64, 127, '7f'],
  [go.uint64, 128, 'ff80'],
  [go.uint64, 256, 'fe0100'],
  [go.uint64, 65536, 'fd010000'],
  [go.uint64, 4294967296, 'fb0100000000'],
  [go.uint64, 2n ** 64n - 1n, 'f8ffffffffffffffff'],
  [go.int64, 0, '00'],
  [go.int64, 1, '02'],
  [go.int64, -1, '01'],
  [go.int64, 63, '7e'],
  [go.int64, -64, '7f'],
  [go.int64, 64, 'ff80'],
  [go.int64, -65, 'ff81'],
  [go.int64, -129, 'fe0101'],
  [go.int64, 5_000_000_000, 'fb02540be400'],
  [go.int64, -(2n ** 63n), 'f8ffffffffffffffff'],
  [go.bool, true, '01'],
  [go.bool, false, '00'],
  [go.float64, 0, '00'],
  [go.float64, 1, 'fef03f'],
  [go.float64, 17, 'fe3140'],
  [go.float64, -2.5, 'fe04c0'],
  [go.float64, 0.1, 'f89a9999999999b93f'],
  [go.float64, 4500.25, 'fc4094b140'],
  [go.float64, Infinity, 'fef07f'],
  [go.string, 'skychat', '07736b7963686174'],
  [go.string, '', '00'],
  [go.bytes, Uint8Array.of(1, 2, 255), '030102ff'],
]

describe('primitive values', () => {
  it.each(PRIMITIVES)('%o %s is written %s', (type, value, bytes) => {
    const written = encodeAlone(type, value)
    expect(written.slice(6)).toBe(bytes)
    expect(decodeAlone(type, hex(written))).toEqual(value)
  })
})

describe('composite values', () => {
  const six = go.struct('main.T', {
    A: go.int,
    B: go.uint,
    C: go.float64,
    D: go.bool,
    E: go.bytes,
    F: go.complex128,
  })

  it('leaves zero fields out', () => {
    const full = {A: -1, B: 300, C: 17, D: true, E: Uint8Array.from(Buffer.from('hi')), F: [0, 1]}
    expect(encodeAlone(six, full)).toMatch(/18ff82010101fe012c01fe3140010101026869010 ?0fef03f00$/)
    expect(encodeAlone(six, {D: true})).toMatch(/05ff82040100$/)
  })

  it('writes a Go client’s first call', () => {
    const encoder = new GobEncoder(new TypeIds(65))
    const request = go.struct('rpc.Request', {ServiceMethod: go.string, Seq: go.uint64})
    const first = encoder.encode(request, {ServiceMethod: 'app-visor.Summary', Seq: 1})
    expect(first.toString('hex')).toBe(
      '2fff81030101075265717565737401ff82000102010d536572766963654d6574686f64010c0001035365710106000000' +
        '18ff8201116170702d7669736f722e53756d6d617279010100',
    )
    expect(encoder.encode(go.empty, {}).toString('hex')).toBe('0aff83030102ff8400000003ff8400')
    expect(encoder.encode(go.empty, {}).toString('hex')).toBe('03ff8400')
  })
})
