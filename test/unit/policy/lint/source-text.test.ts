import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {SourceText} from '../../../../src/policy/lint/tree/source-text.js'

const texts = fc
  .array(fc.constantFrom('a', 'bc', ' ', '\t', '\n', '\r\n', '\r', '😀', 'é', '\uFEFF', '\uD800', '\uDC00'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))

/** Every place that a code point of the text, or its end, has. */
function placesOf(text: string): {offset: number; line: number; column: number}[] {
  const places: {offset: number; line: number; column: number}[] = []
  let [offset, line, column] = [0, 1, 1]
  for (const character of text) {
    places.push({offset, line, column})
    offset += character.length
    const isEnd = character === '\n' || (character === '\r' && text[offset] !== '\n')
    if (isEnd) [line, column] = [line + 1, 1]
    else column += 1
  }
  return [...places, {offset, line, column}]
}

describe('places of a text', () => {
  it('are counted in lines and code points, both ways', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceText(text)
        for (const {offset, line, column} of placesOf(text)) {
          expect(source.offsetAt(line, column)).toBe(offset)
          expect(source.placeAt(offset)).toEqual([line, column])
        }
      }),
    )
  })

  it('give lines without their ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceText(text)
        const lines = Array.from({length: source.lines}, (_, index) => source.line(index + 1))
        expect(lines).toEqual(text.split(/\r\n|\r|\n/))
        expect(lines.map((line) => [...line].length + 1)).toEqual(lines.map((_, index) => source.endOf(index + 1)))
      }),
    )
  })

  it('are at the end for what lies behind it', () => {
    const source = new SourceText('a\n😀b')
    expect(source.offsetAt(9, 1)).toBe(5)
    expect(source.offsetAt(2, 99)).toBe(5)
    expect(source.placeAt(99)).toEqual([2, 3])
    expect(source.line(9)).toBe('')
  })
})
