import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkVectors, type Vector} from './check-vectors.js'

const file = new URL('../../../fixtures/gob/vectors.jsonl', import.meta.url)
const vectors = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Vector)

describe('values that Go’s encoder wrote', () => {
  const results = checkVectors(vectors)

  it('are there', () => {
    expect(results.length).toBeGreaterThan(1000)
  })

  it.each(results)('$name: decoded as Go has it, encoded to the same bytes', ({decoded, expected, encoded, hex}) => {
    expect(decoded).toEqual(expected)
    expect(encoded).toBe(hex)
  })
})
