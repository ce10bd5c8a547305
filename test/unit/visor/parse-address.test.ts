import {describe, expect, it} from 'vitest'
import {UsageProblem} from '../../../src/errors.js'
import {parseAddress} from '../../../src/visor/parse-address.js'

describe('parseAddress', () => {
  it.each([
    ['localhost:3435', 'localhost', 3435],
    ['192.0.2.7:1', '192.0.2.7', 1],
    [':9000', 'localhost', 9000],
    ['visor.example', 'visor.example', 3435],
    ['[::1]:3436', '::1', 3436],
    ['[fe80::1]', 'fe80::1', 3435],
    ['', 'localhost', 3435],
  ])('reads `%s`', (text, host, port) => {
    expect(parseAddress(text)).toEqual({host, port})
  })

  it.each([
    'localhost:0',
    'localhost:65536',
    'localhost:http',
    '::1:3435',
    '::1',
    '/run/visor.sock',
    'a b:1',
    'skynet://02ab',
    'http://localhost:8000',
  ])('refuses `%s`', (text) => {
    expect(() => parseAddress(text)).toThrow(UsageProblem)
  })
})
