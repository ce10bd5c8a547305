import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import * as shapes from '../../../../src/services/http/json-shape.js'

const route = shapes.object({
  id: shapes.uuid,
  hops: shapes.list(shapes.object({key: shapes.publicKey, latency: shapes.or(shapes.number, null)})),
  names: shapes.or(shapes.map(shapes.string), {}),
})
const KEY = `02${'ab'.repeat(32)}`
const ID = '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'

describe('a shape', () => {
  it('keeps what it names and leaves out the rest', () => {
    const value = {id: ID.toUpperCase(), hops: [{key: KEY.toUpperCase(), newer: 1}], names: {a: 'b'}, newer: true}
    expect(route(value, '$')).toEqual({id: ID, hops: [{key: KEY, latency: null}], names: {a: 'b'}})
  })

  it('reads the null of an empty list as empty', () => {
    expect(route({id: ID, hops: null}, '$')).toEqual({id: ID, hops: [], names: {}})
  })

  it.each([
    [null, '$ should be an object, not null'],
    [[], '$ should be an object, not a list'],
    [{}, '$.id should be a transport id, not absent'],
    [{id: ID, hops: {}}, '$.hops should be a list, not an object'],
    [{id: ID, hops: [{key: KEY}, {key: '02ab'}]}, '$.hops[1].key should be a public key of 66 hex digits, not "02ab"'],
    [{id: ID, hops: [{key: KEY, latency: 'slow'}]}, '$.hops[0].latency should be a number, not "slow"'],
    [{id: ID, names: {a: 1}}, '$.names.a should be a text, not 1'],
    [{id: 'x'.repeat(100)}, '$.id should be a transport id, not a text of 100 characters'],
  ])('says where %j is wrong', (value, message) => {
    expect(() => route(value, '$')).toThrow(message)
  })

  it('does not take inherited names for fields', () => {
    expect(() => shapes.object({toString: shapes.string})({}, '$')).toThrow('$.toString should be a text, not absent')
  })

  it('keeps every name of a map, those of prototypes included', () => {
    const names = JSON.parse('{"__proto__": "a", "constructor": "b"}') as unknown
    const read = shapes.map(shapes.string)(names, '$')
    expect(Object.entries(read)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })

  it('either gives a value or names a place, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          route(value, '$')
        } catch (error) {
          expect(error).toBeInstanceOf(shapes.ShapeFault)
        }
      }),
    )
  })
})

describe('publicKeyOrNull', () => {
  it.each([
    ['0'.repeat(66), null],
    ['', null],
    [KEY, KEY],
  ])('%s → %s', (text, expected) => expect(shapes.publicKeyOrNull(text, '$')).toBe(expected))
})
