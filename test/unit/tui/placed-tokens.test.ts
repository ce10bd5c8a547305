import fc from 'fast-check'
import {expect, it} from 'vitest'
import {tokenize} from '../../../src/policy/lint/tokens/tokenize.js'
import {placedTokens} from '../../../src/tui/editor/placed-tokens.js'

/** The kind of each character that is in a token. */
function kindsOf(text: string, tokens: readonly {readonly kind: string; readonly text: string; at?: number}[]): string {
  const letters: string[] = Array.from(text, (character) => (character === '\n' ? '\n' : ' '))
  let end = 0
  for (const {kind, text: own, at = text.indexOf(own, end)} of tokens) {
    end = at + own.length
    for (let place = at; place < end; place++) if (text[place] !== '\n') letters[place] = kind[0] ?? ''
  }
  return letters.join('')
}

it('reads line by line what the scanner reads as a whole, also after an edit', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '"""',
    "'''",
    'r"',
    '\\"',
    '\\\\',
    '\\\n',
    '\n',
    ' ',
    '#',
    'def',
    'f(',
    ')',
    '12',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 25}), fc.array(piece, {maxLength: 3}), fc.nat(), (pieces, more, place) => {
      const text = pieces.join('')
      const at = place % (text.length + 1)
      for (const each of [text, text.slice(0, at) + more.join('') + text.slice(at)]) {
        // A backslash at the end escapes nothing yet.
        const whole = `${each} `
        const tokens = tokenize(whole).filter(({kind}) => kind !== 'newline')
        expect(kindsOf(whole, placedTokens(whole))).toBe(kindsOf(whole, tokens))
      }
    }),
    {numRuns: 2000},
  )
})
