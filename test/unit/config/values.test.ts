import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseArgs, printArgs} from '../../../src/config/values/args-text.js'
import {formatDuration, parseDuration} from '../../../src/config/values/duration.js'
import {hostsOverlap, isLoopback, parseHostPort} from '../../../src/config/values/host-port.js'
import {readPolicyReference} from '../../../src/config/values/policy-reference.js'
import {parseServiceUrl} from '../../../src/config/values/service-url.js'

describe('a duration', () => {
  it.each([
    [0n, '0s'],
    [1_500_000n, '1.5ms'],
    [1_000_000_000n, '1s'],
    [10_000_000_000n, '10s'],
    [60_000_000_000n, '1m0s'],
    [90_500_000_000n, '1m30.5s'],
    [604_800_000_000_000n, '168h0m0s'],
    [999n, '999ns'],
    [1500n, '1.5µs'],
  ])('of %d nanoseconds is written %s (visor-config 0.3)', (ns, text) => {
    expect(formatDuration(ns)).toBe(text)
    expect(parseDuration(text)).toBe(ns)
  })

  it.each(['', '10', '1d', '1 s', 's', '.s', '1h 2m', '10x', '--1s'])('is not %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it.each([
    ['0', 0n],
    ['-1.5h', -5_400_000_000_000n],
    ['+1us', 1000n],
    ['1μs', 1000n],
    ['1h1m1s1ms1us1ns', 3_661_001_001_001n],
  ])('%s is read', (text, ns) => {
    expect(parseDuration(text)).toBe(ns)
  })

  it('that was written is read back', () => {
    fc.assert(
      fc.property(fc.bigInt({min: -(2n ** 62n), max: 2n ** 62n}), (ns) => {
        expect(parseDuration(formatDuration(ns))).toBe(ns)
      }),
    )
  })
})

describe('arguments as one string', () => {
  it('that were written are read back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (args) => {
        expect(parseArgs(printArgs(args))).toEqual({args})
      }),
    )
  })

  it.each([
    ['--addr :1080', ['--addr', ':1080']],
    ['\'a b\' "c\\"d"', ['a b', 'c"d']],
    ['""', ['']],
    ['  a\t\nb ', ['a', 'b']],
    ['a"b c"d', ['ab cd']],
    ['', []],
  ])('%j is taken apart', (text, args) => {
    expect(parseArgs(text)).toEqual({args})
  })

  it.each(['"a', "'", 'x "y\\'])('%j has an open quote', (text) => {
    expect(parseArgs(text)).toEqual({fault: 'unclosed quote in args'})
  })
})

describe('an address', () => {
  it.each([
    [':8000', {host: '', port: 8000}],
    ['localhost:3435', {host: 'localhost', port: 3435}],
    ['[::1]:22', {host: '::1', port: 22}],
    ['*:8001', {host: '*', port: 8001}],
  ])('%s is read', (text, address) => {
    expect(parseHostPort(text)).toEqual(address)
  })

  it.each(['3435', 'http://a:1', 'a:99999', 'a:', '::1:22', 'a b:1'])('%s is none', (text) => {
    expect(parseHostPort(text)).toBeUndefined()
  })

  it('overlaps where both would get the port', () => {
    expect(hostsOverlap('', '10.0.0.1')).toBe(true)
    expect(hostsOverlap('localhost', '127.0.0.1')).toBe(true)
    expect(hostsOverlap('10.0.0.1', '10.0.0.2')).toBe(false)
    expect(isLoopback('127.9.9.9')).toBe(true)
  })
})

describe('a service address', () => {
  const key = '0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'

  it.each(['http://tpd.skywire.dev', 'https://a:8080/x', `dmsg://${key}:80`])('%s is one', (url) => {
    expect(parseServiceUrl(url)).toBeDefined()
  })

  it.each([
    'tpd.skywire.dev',
    `dmsg://${key}`,
    `dmsg://${key}:0`,
    `dmsg://${key}:99999`,
    'ftp://a',
    'http://',
    'http://a b',
  ])('%s is none', (url) => {
    expect(parseServiceUrl(url)).toBeUndefined()
  })
})

describe('a policy value', () => {
  it.each([
    ['', 'none'],
    ['none', 'none'],
    [' none', 'inline'],
    ['None', 'inline'],
    ['preset:adaptive', 'preset'],
    ['@/a/b.star', 'starlark-file'],
    ['@/a/b.WASM', 'wasm-file'],
    ['/a/b.star', 'inline'],
  ])('%j is read as %s, without trimming', (value, kind) => {
    expect(readPolicyReference(value).kind).toBe(kind)
  })
})
