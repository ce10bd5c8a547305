import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {annotationsOf} from '../../../../src/policy/annotation/annotations.js'
import {scan, type Scanned} from '../../../../src/policy/annotation/scan.js'

const commentsOf = (text: string): Scanned[] => scan(text).filter(({kind}) => kind === 'comment')

it('finds the strings of a long line soon', () => {
  const start = process.cpuUsage()
  expect(scan(`x = [${'"a", '.repeat(20_000)}]`)).toHaveLength(20_000)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000)
})

describe('comments', () => {
  it.each([
    ['# alone', [[1, 1, '# alone', true]]],
    ['x = 1  # after code', [[1, 8, '# after code', false]]],
    [
      '    # indented\n\n# next\n',
      [
        [1, 5, '# indented', true],
        [3, 1, '# next', true],
      ],
    ],
    ['x = "# no" # yes', [[1, 12, '# yes', false]]],
    ["x = '# no' # yes", [[1, 12, '# yes', false]]],
    ['x = "a\\"# no" # yes', [[1, 15, '# yes', false]]],
    ['"""\n# no\n""" # yes', [[3, 5, '# yes', false]]],
    ["'''\n\\'''# no\n''' # yes", [[3, 5, '# yes', false]]],
    ['x = r"\\" # yes?', []],
    ['x = "unfinished # still the string\n# yes', [[2, 1, '# yes', true]]],
    ['"""never closed\n# no', []],
    [
      'x = 1 # a\r\n# b\r# c',
      [
        [1, 7, '# a', false],
        [2, 1, '# b', true],
        [3, 1, '# c', true],
      ],
    ],
    ['é🙂 # wide', [[1, 4, '# wide', false]]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(commentsOf(text).map((c) => [c.line, c.column, c.text, c.ownLine])).toEqual(expected)
  })

  it('every comment stands in the text where it says', () => {
    const piece = fc.constantFrom('#', '"', "'", '"""', '\\', '\n', '\r\n', 'r', 'x', ' ', '🙂')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const text = pieces.join('')
        const lines = text.split(/\r\n?|\n/)
        for (const {line, column, text: comment} of commentsOf(text)) {
          expect([...(lines[line - 1] ?? '')].slice(column - 1).join('')).toBe(comment)
        }
      }),
    )
  })
})

describe('strings', () => {
  it.each([
    ['x = "a" + \'b\'', ['"a"', "'b'"]],
    ['x = r"a\\b"', ['r"a\\b"']],
    ['bar"x"', ['"x"']],
    ['# "not here"', []],
    ['x = """a\n"b" """', ['"""a\n"b" """']],
  ])('%j', (text, expected) => {
    expect(scan(text).flatMap((found) => (found.kind === 'string' ? [found.text] : []))).toEqual(expected)
  })
})

describe('annotations', () => {
  it.each([
    ['# skywire: ignore[RP502] guarded by caller', 'ignore', ['RP502'], 'guarded by caller'],
    ['# skywire: ignore-file[ST, CD702]', 'ignore-file', ['ST', 'CD702'], ''],
    ['# skywire: allow[drops-every-dial] a switch', 'allow', ['drops-every-dial'], 'a switch'],
    ['#skywire:allow[ a , b ]  spaces are free ', 'allow', ['a', 'b'], 'spaces are free'],
    ['# skywire: ignore', 'ignore', [], ''],
    ['# skywire: allow[]', 'allow', [], ''],
  ])('%s', (text, verb, ids, reason) => {
    expect(annotationsOf(text)).toEqual([{verb, ids, reason, line: 1, column: 1, ownLine: true}])
  })

  it.each(['# skywire', '# skywire: deny[a]', '# see skywire: allow[a]', 'x = "# skywire: allow[a] no"'])(
    '%s says nothing',
    (text) => {
      expect(annotationsOf(text)).toEqual([])
    },
  )

  it('tells a comment after code from one on its own line', () => {
    const found = annotationsOf('x = 1  # skywire: allow[a] one\n# skywire: allow[b] two\n')
    expect(found.map(({ids, line, ownLine}) => [ids, line, ownLine])).toEqual([
      [['a'], 1, false],
      [['b'], 2, true],
    ])
  })
})
