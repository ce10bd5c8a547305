import {describe, expect, it} from 'vitest'
import {GobDecoder} from '../../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {goTime} from '../../../../src/visor/wire/go-time.js'
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

  // visor-rpc B.9; the value stands after the definitions.
  const examples: [string, go.GoType, unknown, string][] = [
    [
      'an array of bytes',
      go.array(16, go.uint8),
      [255, 128, 127, 1, ...Array<number>(12).fill(0)],
      '10ffffff807f01000000000000000000000000',
    ],
    ['a list of strings', go.slice(go.string), ['stcp', 'dmsg'], '02047374637004646d7367'],
    ['a map of strings', go.map(go.string, go.string), new Map([['k', 'v']]), '01016b0176'],
    [
      'a map of anything',
      go.map(go.string, go.anything),
      new Map([
        ['--srv', {name: 'string', type: go.string, value: 'abc'}],
        ['--http', {name: 'bool', type: go.bool, value: true}],
      ]),
      '02052d2d73727606737472696e670c0500036162 63062d2d6874747004626f6f6c02020001',
    ],
    ['the Unix epoch', goTime, {seconds: 0, nanos: 0, offset_minutes: null}, '0f010000000e7791f70000000000ffff'],
    [
      'an instant with a zone',
      goTime,
      {seconds: 1_729_765_845, nanos: 123_456_789, offset_minutes: 120},
      '0f010000000edeac18d5075bcd150078',
    ],
  ]
  it.each(examples)('writes and reads %s', (_, type, value, bytes) => {
    const written = encodeAlone(type, value)
    expect(written.endsWith(`00${bytes.replaceAll(' ', '')}`)).toBe(true)
    expect(decodeAlone(type, hex(written))).toEqual(value)
  })

  it('tells a nil map from an empty one, and a nil struct from a zero one', () => {
    const type = go.struct('main.T', {
      Map: go.map(go.string, go.int),
      Zero: go.pointer(go.struct('main.Z', {A: go.int})),
    })
    const back = (value: unknown) => decodeAlone(type, hex(encodeAlone(type, value)))
    expect(back({})).toEqual({Map: go.nilMap, Zero: null})
    expect((back({}) as {Map: unknown}).Map).toBe(go.nilMap)
    expect((back({Map: new Map()}) as {Map: unknown}).Map).not.toBe(go.nilMap)
    expect(back({Zero: {}})).toEqual({Map: go.nilMap, Zero: {A: 0}})
  })

  it('reads a definition sent twice as the end of the stream’s order, as Go does', () => {
    const decoder = new GobDecoder()
    const encode = () => new GobEncoder(new TypeIds(65)).encode(go.struct('main.T', {A: go.int}), {A: 1})
    decoder.push(Buffer.concat([encode(), encode()]))
    expect(decoder.read()?.value).toEqual({A: 1})
    expect(() => decoder.read()).toThrow('gob: duplicate type received')
    // The definition is gone; what follows is read in its place.
    expect(decoder.read()?.value).toEqual({A: 1})
  })
})
