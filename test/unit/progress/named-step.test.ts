import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {namedStep} from '../../../src/progress/named-step.js'
import {KEY_A} from '../../support/keys.js'

describe('a line about one of several things', () => {
  it('has the whole name where there is room', () => {
    expect(namedStep(KEY_A, 'trying stcpr', 80)).toBe(`${KEY_A}: trying stcpr`)
  })

  it('cuts the name, and not what happens, at 50 columns', () => {
    expect(namedStep(KEY_A, 'trying stcpr', 50)).toBe(`${KEY_A.slice(0, 18)}…${KEY_A.slice(-17)}: trying stcpr`)
  })

  it('never cuts what happens, and is no wider than it may be while there is room for six characters of the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({min: -10, max: 100}), (name, detail, width) => {
        const line = namedStep(name, detail, width)
        expect(line.endsWith(`: ${detail}`)).toBe(true)
        expect(line.length).toBeLessThanOrEqual(Math.max(width, detail.length + 2 + 6))
      }),
    )
  })
})
