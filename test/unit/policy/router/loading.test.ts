import {describe, expect, it} from 'vitest'
import {
  commandLineLoadError,
  fileLoadError,
  fileReadError,
  swapLoadError,
  unknownPresetError,
} from '../../../../src/policy/router/load-errors.js'
import {PolicyCache} from '../../../../src/policy/router/open-policy.js'
import {readPolicyValue} from '../../../../src/policy/router/policy-value.js'
import {body, engine, instant, NOW} from './deciding.js'

describe('readPolicyValue', () => {
  it.each([
    ['', {form: 'noop', label: '<noop>'}],
    ['none', {form: 'noop', label: '<noop>'}],
    ['preset:spread-bw', {form: 'preset', name: 'spread-bw', label: 'preset:spread-bw'}],
    ['@/etc/p.star', {form: 'file', path: '/etc/p.star'}],
    ['@', {form: 'file', path: ''}],
    ['None', {form: 'inline', text: 'None', label: '<inline>'}],
    [' none', {form: 'inline', text: ' none', label: '<inline>'}],
    ['/some/where/p.star', {form: 'inline', text: '/some/where/p.star', label: '<inline>'}],
    [' @p.star', {form: 'inline', text: ' @p.star', label: '<inline>'}],
  ])('%j is %j', (value, expected) => {
    expect(readPolicyValue(value)).toEqual(expected)
  })

  it.each(['@p.wasm', '@/etc/P.WASM'])('refuses %s, which has no script', (value) => {
    expect(() => readPolicyValue(value)).toThrow('a WASM policy cannot be decided offline')
  })

  it.each([
    ['L18', 'None', '<inline>: missing decide_route function'],
    ['L18', 'NONE', 'parse <inline>: <inline>:1:1: undefined: NONE'],
    ['L19', '/some/where/p.star', "parse <inline>: <inline>:1:1: got '/', want primary expression"],
  ])('%s %s fails to load as an inline script', (_id, value, message) => {
    const source = readPolicyValue(value)
    if (source.form !== 'inline') throw new Error('not inline')
    const result = new PolicyCache(engine, source).open({now: instant(NOW), providers: {}})
    expect(result).toMatchObject({kind: 'load-failure', message})
  })
})

describe('loading errors', () => {
  it.each([
    [fileReadError('/p.star', 'no such file or directory'), 'policy: read /p.star: no such file or directory'],
    [fileLoadError('/p.star', 'init /p.star: x'), 'policy: load /p.star: init /p.star: x'],
    [swapLoadError('@"p"', 'm'), String.raw`load policy "@\"p\"": m`],
    [commandLineLoadError('m'), 'load policy: m'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected)
  })

  it('24.5 an unknown preset lists those there are, the text unconfirmed', () => {
    expect(unknownPresetError('x', ['a', 'b'])).toMatch(/"x".*a, b/)
  })
})

describe('PolicyCache', () => {
  const conditions = {now: instant(NOW), providers: {}}
  const cacheOf = (text: string) => new PolicyCache(engine, {form: 'inline', label: '<inline>', text})

  it('loads a script once when its top level reads nothing', () => {
    const cache = cacheOf(body('return None'))
    const first = cache.open(conditions)
    expect(cache.open({now: instant('2027-01-01T00:00:00Z'), providers: {x: {country: 'DE'}}})).toBe(first)
    cache.dispose()
  })

  it('loads again when the top level read the clock and it shows another time', () => {
    const cache = cacheOf(`START = datetime.now().hour\nlogging.info("at %d" % START)\n${body('return None')}`)
    const first = cache.open(conditions)
    expect(cache.open({...conditions})).toBe(first)
    const second = cache.open({...conditions, now: instant('2026-05-29T19:00:00Z')})
    expect(second).toMatchObject({kind: 'open', summary: {load_output: [{kind: 'info', text: 'at 19'}]}})
    cache.dispose()
  })

  it('loads again when the top level asked for provider data and they differ', () => {
    const cache = cacheOf(`HOME = geo.country("x")\n${body('return None')}`)
    const first = cache.open(conditions)
    expect(cache.open({...conditions, providers: {}})).toBe(first)
    expect(cache.open({...conditions, providers: {x: {country: 'DE'}}})).not.toBe(first)
    cache.dispose()
  })

  it('names the script by the hash of its bytes', () => {
    expect(cacheOf('decide_route = len').open(conditions)).toMatchObject({
      summary: {sha256: '2de29bc30cdb7140cd134b27312ad1e34255d8a5230ae52215635e50a010927f'},
    })
  })

  it('passes on why a script does not load', () => {
    expect(cacheOf('x = 1').open(conditions)).toMatchObject({
      kind: 'load-failure',
      message: '<inline>: missing decide_route function',
    })
  })
})
