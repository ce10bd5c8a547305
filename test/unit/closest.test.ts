import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {closest, didYouMean} from '../../src/closest.js'

describe('closest', () => {
  it.each([
    ['vesrion', ['version', 'visor'], ['version']],
    ['polcy', ['policy', 'version'], ['policy']],
    ['--jsno', ['--json', '--output'], ['--json']],
    ['add', ['add-tp', 'rm-tp'], ['add-tp']],
    ['xyz', ['policy', 'visor'], []],
    ['', ['a', 'policy'], ['a']],
  ])('of %j', (word, known, expected) => {
    expect(closest(word, known)).toEqual(expected)
  })

  it('puts a known word itself first', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word, {minLength: 1}), (known) => {
        expect(closest(known[0]!, known)[0]).toBe(known[0])
      }),
    )
  })

  it('finds every word with two neighbours swapped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.nat(), (word, seed) => {
        const at = seed % (word.length - 1)
        const swapped = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
        expect(closest(swapped, [word])).toEqual([word])
      }),
    )
  })
})

describe('didYouMean', () => {
  it('makes one sentence, or none', () => {
    expect(didYouMean('tets', ['test', 'text'])).toEqual(['Did you mean `test`?'])
    expect(didYouMean('tes', ['test', 'tea'])).toEqual(['Did you mean `tea` or `test`?'])
    expect(didYouMean('q', [])).toEqual([])
  })
})
