import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editJson} from '../../src/json/edit-json.js'
import {isObject, type JsonValue} from '../../src/json/json-value.js'
import {parseJson} from '../../src/json/parse-json.js'
import {join, parsePath, putAt, takeAt, tokensOf, valueAt} from '../../src/json/pointer.js'
import {positionAt} from '../../src/json/text-position.js'

// Through JSON once, because it has no negative zero.
const json = fc.jsonValue({maxDepth: 4}).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue)

describe('parseJson', () => {
  it('reads what JSON.stringify wrote, whatever the layout', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const {value: read, faults} = parseJson(text)
        expect(faults).toEqual([])
        expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  it('takes exactly the texts that JSON.parse takes, faults aside that it reads past', () => {
    const letters = fc.constantFrom(...'{}[]",:\\u0019-+.eE truefalsn/*#\n'.split(''))
    fc.assert(
      fc.property(fc.string({unit: letters, maxLength: 30}), (text) => {
        const isJson = ((): boolean => {
          try {
            JSON.parse(text)
            return true
          } catch {
            return false
          }
        })()
        expect(parseJson(text).faults.filter(({kind}) => kind !== 'duplicate').length === 0).toBe(isJson)
      }),
      {numRuns: 2000},
    )
  })

  it('knows where every part stands', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, null, 2)
        const {places} = parseJson(text)
        for (const [pointer, place] of places) {
          expect(JSON.parse(text.slice(place.value.start, place.value.end))).toEqual(valueAt(JSON.parse(text), pointer))
          if (place.key) expect(JSON.parse(text.slice(place.key.start, place.key.end))).toBe(tokensOf(pointer).at(-1))
        }
      }),
    )
  })

  it.each([
    ['', 'the file is empty', 1, 1],
    ['{"a": tru}', 'expected a value, found text without quotes', 1, 7],
    ['{\n  "a": 1\n  "b": 2\n}', 'expected "," or "}", found "', 3, 3],
    ["{'a': 1}", 'expected a key in double quotes', 1, 2],
    ['{"a": 01}', 'not a number as JSON writes it', 1, 8],
    ['{"a": "x', 'the string is never closed', 1, 7],
    ['[1', 'the "[" is never closed', 1, 1],
    ['version: 1', 'expected a value, found text without quotes', 1, 1],
    ['{"a": 12345678901234567890}', 'a number with more digits than can be kept', 1, 7],
    ['[1e999]', 'a number with more digits than can be kept', 1, 2],
    ['{"a": True}', 'expected a value, found "True"', 1, 7],
    ['{} {}', 'after the end of the document', 1, 4],
    [String.raw`{"a": "C:\new\x"}`, String.raw`"\x" is no escape`, 1, 14],
    ['['.repeat(300), 'more than 200 levels deep', 1, 202],
  ])('says of %j what is wrong and where', (text, reason, line, column) => {
    const fault = parseJson(text).faults.at(-1)
    expect(fault).toMatchObject({kind: 'syntax', reason: expect.stringContaining(reason)})
    expect(positionAt(text, fault?.span.start ?? 0)).toEqual({line, column})
  })

  it('reads past comments, trailing commas and repeated keys, and tells all of them', () => {
    const {value, faults} = parseJson('{"a": 1, // one\n/* two */ "b": [1,], # three\n "a": {"c": 2,},}')
    expect(value).toEqual({a: {c: 2}, b: [1]})
    expect(faults.map(({kind}) => kind)).toEqual([
      ...['comment', 'comment', 'trailing-comma', 'comment', 'duplicate', 'trailing-comma', 'trailing-comma'],
    ])
  })

  it('keeps a key that is called __proto__ as what it is', () => {
    const {value} = parseJson('{"__proto__": {"x": 1}}')
    expect(JSON.stringify(value)).toBe('{"__proto__":{"x":1}}')
  })
})

describe('editJson', () => {
  const place = fc.array(fc.constantFrom('a', 'b', 'c/d', '~'), {minLength: 1, maxLength: 3})
  const document = fc.dictionary(fc.constantFrom('a', 'b', 'c/d'), json)

  it('puts a value as a change of the object would', () => {
    fc.assert(
      fc.property(document, place, json, fc.constantFrom(0, 2, '\t'), (object, tokens, value, indent) => {
        const path = join('', ...tokens)
        const model = structuredClone(object)
        if (!putAt(model, path, value)) return
        const after = parseJson(editJson(JSON.stringify(object, null, indent), [{op: 'put', path, value}]))
        expect(after.faults).toEqual([])
        expect(after.value).toEqual(model)
      }),
    )
  })

  it('removes a value and nothing else', () => {
    fc.assert(
      fc.property(document, place, fc.constantFrom(0, 2, '\t'), (object, tokens, indent) => {
        const path = join('', ...tokens)
        const model = structuredClone(object)
        takeAt(model, path)
        const after = parseJson(editJson(JSON.stringify(object, null, indent), [{op: 'remove', path}]))
        expect(after.faults).toEqual([])
        expect(after.value).toEqual(model)
      }),
    )
  })

  it('leaves every other byte as it was', () => {
    const text = '{\n\t"a" :1,\n\n\t"b": [ 1,2 ],\n\t"c": {"d": null}\n}\n'
    expect(editJson(text, [{op: 'put', path: '/a', value: 7}])).toBe(text.replace(':1', ':7'))
    expect(editJson(text, [{op: 'rename', path: '/b', to: 'e'}])).toBe(text.replace('"b"', '"e"'))
    expect(editJson(text, [{op: 'put', path: '/b/-', value: 3}])).toBe(text.replace('1,2', '1,2, 3'))
    expect(editJson(text, [{op: 'remove', path: '/c'}])).toBe('{\n\t"a" :1,\n\n\t"b": [ 1,2 ]\n}\n')
    expect(editJson(text, [{op: 'put', path: '/z', value: {y: 1}}])).toBe(
      text.replace('null}\n', 'null},\n\t"z": {\n\t\t"y": 1\n\t}\n'),
    )
  })
})

describe('a path that a user types', () => {
  it.each([
    ['launcher.apps[0].port', '/launcher/apps/0/port'],
    ['/launcher/apps/0', '/launcher/apps/0'],
    ['skywire-tcp.pk_table', '/skywire-tcp/pk_table'],
    ['/', ''],
    ['.', ''],
  ])('%s is %s', (text, pointer) => {
    expect(parsePath(text)).toBe(pointer)
  })

  it('reaches only what an object itself has', () => {
    expect(valueAt({}, '/constructor')).toBeUndefined()
    expect(isObject(valueAt({a: {}}, '/a'))).toBe(true)
  })
})
