import fc from 'fast-check'
import {expect, it} from 'vitest'
import {Selector} from '../../../../src/suite-io/selection.js'

it('shards run every case once, in shares that differ by one at most', () => {
  const suites = fc.array(fc.array(fc.string(), {maxLength: 12}), {maxLength: 6})
  fc.assert(
    fc.property(
      suites,
      fc.integer({min: 1, max: 9}),
      fc.constantFrom([], ['a'], ['/[0-9]$/']),
      (all, count, filters) => {
        const units = all.flatMap((names, suite) => names.map((name) => [`${String(suite)}.test.yaml`, name] as const))
        const takenBy = (shard: {index: number; count: number} | null) => {
          const selector = new Selector({filters, shard})
          return units.flatMap(([suite, name], index) => (selector.takes(suite, name) ? [index] : []))
        }
        const shards = Array.from({length: count}, (_, index) => takenBy({index: index + 1, count}))
        expect(shards.flat().sort((a, b) => a - b)).toEqual(takenBy(null))
        const sizes = shards.map(({length}) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      },
    ),
  )
})
