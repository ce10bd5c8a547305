import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {completionTarget} from '../../../src/repl/completion-target.js'

describe('what can be completed', () => {
  it.each([
    [':de', {kind: 'command', prefix: 'de'}],
    [':load exa', {kind: 'word', command: 'load', prefix: 'exa'}],
    [':cand set ', {kind: 'word', command: 'cand', prefix: ''}],
    ['can', {kind: 'name', callee: null, prefix: 'can'}],
    ['ctx.a', {kind: 'attribute', expression: 'ctx', prefix: 'a'}],
    ['x = candidates[0].ho', {kind: 'attribute', expression: 'candidates[0]', prefix: 'ho'}],
    ['RouteSpec(mu', {kind: 'name', callee: 'RouteSpec', prefix: 'mu'}],
    ['RouteSpec(chosen=min(a, key=f), fa', {kind: 'name', callee: 'RouteSpec', prefix: 'fa'}],
    ['RouteSpec(fallback="dr', {kind: 'enum', field: 'fallback', prefix: 'dr'}],
    ['[len(', {kind: 'name', callee: 'len', prefix: ''}],
    ['"ctx.a', {kind: 'nothing', prefix: ''}],
    ['a # ctx.', {kind: 'nothing', prefix: ''}],
    [':time ctx.', {kind: 'attribute', expression: 'ctx', prefix: ''}],
  ])('%s', (text, target) => {
    expect(completionTarget(text)).toEqual(target)
  })

  it('is found for any text, and never takes more than the text has', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text.endsWith(completionTarget(text).prefix)).toBe(true)
      }),
    )
  })
})
