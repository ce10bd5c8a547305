import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {callAround} from '../../../src/repl/call-around.js'

describe('the call around the cursor', () => {
  it.each<[string, object | null]>([
    ['f(', {callee: 'f', argument: 0, keyword: null, given: [], isDirect: true}],
    ['geo.country(a, ', {callee: 'geo.country', argument: 1}],
    ['f(g(1, 2), h[3, 4], ', {callee: 'f', argument: 2}],
    ['f(g(1, ', {callee: 'g', argument: 1}],
    ['RouteSpec(mux=2, chosen=candidates[0], fall', {argument: 2, keyword: null, given: ['mux', 'chosen']}],
    ['RouteSpec(mux=', {keyword: 'mux'}],
    ['f(a == ', {keyword: null}],
    ['f([1, 2, ', {callee: 'f', argument: 0, isDirect: false}],
    ['f((1, ', {callee: 'f', isDirect: false}],
    ['f(",(", "#", ', {callee: 'f', argument: 2}],
    ['f(# (', {callee: 'f', argument: 0}],
    ['f(\n  1,\n', {callee: 'f', argument: 1}],
    ['f(1)', null],
    ['def f(a, ', null],
    ['if (a', null],
    ['[x for x in (a, ', null],
    ['not (', null],
  ])('%j', (text, call) => {
    if (call === null) expect(callAround(text)).toBeNull()
    else expect(callAround(text)).toMatchObject(call)
  })

  it('is looked for in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('f', '(', ')', '[', ',', '=', '"', '#', '\n', 'a.b', '"""')), (pieces) => {
        expect(() => callAround(pieces.join(''))).not.toThrow()
      }),
    )
  })
})
