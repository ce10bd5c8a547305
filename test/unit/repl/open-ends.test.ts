import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {endsOf, NOTHING_READ, openEnds, scan} from '../../../src/repl/open-ends.js'

const pieces = fc.constantFrom(
  'f(',
  ')',
  '[',
  ']',
  '"a"',
  "'b'",
  '"""',
  "'''",
  '# x(',
  ':',
  'if c',
  ' ',
  '\n',
  '\\"',
  'r"c"',
  '日',
)

describe('what is open at the end of a text', () => {
  it.each([
    ['f(1,', {depth: 1}],
    ['"""a\n(', {isInString: true, depth: 0}],
    ['"""a\n("""', {isInString: false}],
    ['x = 1 + \\', {isContinued: true}],
    ['def f(): # why', {opensBlock: true}],
    ['"a:"', {opensBlock: false}],
    ['{1:', {opensBlock: false, depth: 1}],
  ])('%j', (text, expected) => {
    expect(openEnds(text)).toMatchObject(expected)
  })

  it('is the same read line by line', () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
        const text = parts.join('')
        const read = text.split('\n').reduce(scan, NOTHING_READ)
        expect({...endsOf(read), isContinued: null}).toEqual({...openEnds(text), isContinued: null})
      }),
    )
  })
})
