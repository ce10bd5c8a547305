import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scanJson} from '../../../../src/policy/recording/json-scan.js'

describe('scanJson', () => {
  it('agrees with JSON.parse on what is JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '1',
      '-',
      '01',
      '1.5e3',
      'true',
      'nul',
      ' ',
      '\u0001',
      '"',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((all) => all.join('')),
          fc.json(),
        ),
        (text) => {
          let isJson = true
          try {
            JSON.parse(text)
          } catch {
            isJson = false
          }
          expect(scanJson(text) === undefined).toBe(isJson)
        },
      ),
      {numRuns: 2000},
    )
  })

  it('visits every value with its path', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        const text = JSON.stringify(any)
        // As JSON has it: without minus zero.
        const value: unknown = JSON.parse(text)
        const seen: unknown[] = []
        scanJson(text, (path, offset) => {
          seen.push(path.reduce<any>((at, step) => at[step], value))
          expect(text.slice(offset)).toMatch(/^[[{"\dtfn-]/)
          return true
        })
        expect(seen[0]).toEqual(value)
        expect(seen).toHaveLength(countValues(value))
      }),
    )
  })

  it.each([
    ['', 0, 'a value', true],
    ['{"a":tru', 5, 'a value', true],
    ['{"a":"x', 7, 'a well-formed string', true],
    ['{"a":"x\\u00', 7, 'a well-formed string', true],
    ['{"a":1', 6, '"," or "}"', true],
    ['[1 2]', 3, '"," or "]"', false],
    ['[1,]', 3, 'a value', false],
    ['{"a" 1}', 5, '":"', false],
    ['{"a":1,}', 7, 'a property name in double quotes', false],
    ['"\t"', 1, 'a well-formed string', false],
    ['1 x', 2, 'the end of the line', true],
    ['{} {}', 3, 'the end of the line', false],
  ])('%j stops at %i, wanting %s', (text, offset, wanted, atEnd) => {
    expect(scanJson(text)).toEqual({offset, wanted, atEnd})
  })

  it('is not stopped by depth or by length', () => {
    expect(scanJson('['.repeat(1_000_000))).toMatchObject({atEnd: true})
    expect(scanJson(`"${'\\n'.repeat(3_000_000)}"`)).toBeUndefined()
  })
})

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, each) => sum + countValues(each), 1)
}
