import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {completionTarget} from '../../../src/repl/completion-target.js'

describe('what can be completed', () => {
  it.each([
    [':de', {kind: 'command', prefix: 'de'}],
    [':load my pol', {kind: 'word', command: 'load', before: [], prefix: 'my pol'}],
    [':cand set 1 ', {kind: 'word', command: 'cand', before: ['set', '1'], prefix: ''}],
    ['??lat', {kind: 'name', call: null, prefix: 'lat'}],
    ['can', {kind: 'name', call: null, prefix: 'can'}],
    ['ctx.a', {kind: 'attribute', expression: 'ctx', prefix: 'a'}],
    ['x = candidates[0].ho', {kind: 'attribute', expression: 'candidates[0]', prefix: 'ho'}],
    ['candidates[1', {kind: 'index', expression: 'candidates', prefix: '1'}],
    ['ctx.cli_overrides["mu', {kind: 'index', expression: 'ctx.cli_overrides', prefix: '"mu'}],
    ['RouteSpec(mu', {kind: 'name', call: {callee: 'RouteSpec', isDirect: true}, prefix: 'mu'}],
    [
      'RouteSpec(chosen=min(a, key=f), fa',
      {kind: 'name', call: {callee: 'RouteSpec', given: ['chosen']}, prefix: 'fa'},
    ],
    ['RouteSpec(fallback="dr', {kind: 'enum', field: 'fallback', prefix: 'dr'}],
    ['change.event == "ad', {kind: 'enum', field: 'change.event', prefix: 'ad'}],
    ['len(', {kind: 'name', call: {callee: 'len', argument: 0}, prefix: ''}],
    ['"ctx.a', {kind: 'nothing', prefix: ''}],
    ['"x = candidates[', {kind: 'nothing', prefix: ''}],
    ['"""\nctx.', {kind: 'nothing', prefix: ''}],
    ['a # ctx.', {kind: 'nothing', prefix: ''}],
    [':time ctx.', {kind: 'attribute', expression: 'ctx', prefix: ''}],
  ])('%j', (text, target) => {
    expect(completionTarget(text)).toMatchObject(target)
  })

  it('is found for any text, and never takes more than the text has', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text.endsWith(completionTarget(text).prefix)).toBe(true)
      }),
    )
  })
})
