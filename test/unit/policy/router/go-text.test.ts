import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatGoFloat, parseGoFloat, parseGoInt} from '../../../../src/policy/router/go-number.js'
import {goQuote} from '../../../../src/policy/router/go-quote.js'
import {trimGoSpace} from '../../../../src/policy/router/go-space.js'

interface GoText {
  floats: {text: string; value?: string; error?: string}[]
  ints: {text: string; value?: string; error?: string}[]
  printed: {in: string; out: string}[]
  quoted: {in: string; out: string}[]
  trimmed: {in: string; out: string}[]
}

/** Written by Go itself; `generate.go` beside it says how. */
const go = JSON.parse(
  readFileSync(new URL('../../../fixtures/go-text/go-text.json', import.meta.url), 'utf8'),
) as GoText

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

function fromBits(text: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${text}`))
  return view.getFloat64(0)
}

describe('parseGoFloat', () => {
  it('reads every text of the table as Go does, to the bit', () => {
    const ours = go.floats.map(({text}) => {
      const parsed = parseGoFloat(text)
      return 'error' in parsed ? {text, error: parsed.error} : {text, value: bits(parsed.value)}
    })
    expect(ours).toEqual(go.floats.map((row) => (row.value?.startsWith('7ff8') ? {...row, value: bits(NaN)} : row)))
  })

  it('reads back every number that formatGoFloat prints', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(parseGoFloat(formatGoFloat(value))).toEqual({value})
      }),
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 20}), (text) => {
        expect(Object.keys(parseGoFloat(text))).toHaveLength(1)
      }),
    )
  })
})

describe('parseGoInt', () => {
  it('reads every text of the table as Go does', () => {
    const ours = go.ints.map(({text}) => {
      const parsed = parseGoInt(text)
      return 'error' in parsed ? {text, error: parsed.error} : {text, value: String(parsed.value)}
    })
    expect(ours).toEqual(go.ints)
  })
})

describe.each([
  ['formatGoFloat', go.printed, (text: string) => formatGoFloat(fromBits(text))],
  ['goQuote', go.quoted, goQuote],
  ['trimGoSpace', go.trimmed, trimGoSpace],
])('%s', (_name, rows, convert) => {
  it('gives what Go gives, for every row of the table', () => {
    expect(rows.map((row) => ({...row, out: convert(row.in)}))).toEqual(rows)
  })
})
