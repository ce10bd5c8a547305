import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {EntrySplitter} from '../../../src/repl/entry-splitter.js'

function split(text: string, blankEnds = false): readonly string[] {
  const splitter = new EntrySplitter()
  const entries = text.split('\n').flatMap((line) => [...splitter.push(line, blankEnds)])
  return [...entries, ...splitter.end()].map((entry) => entry.text)
}

describe('lines become entries', () => {
  it.each<[string, string, readonly string[]]>([
    ['one line each', 'a = 1\nb = 2', ['a = 1', 'b = 2']],
    [
      'a block ends before the next line that is not indented',
      'def f():\n  return 1\nf()',
      ['def f():\n  return 1', 'f()'],
    ],
    [
      'empty lines and comments do not end a block',
      'def f():\n  a = 1\n\n# why\n  return a\nf()',
      ['def f():\n  a = 1\n\n# why\n  return a', 'f()'],
    ],
    ['else belongs to its if', 'if a:\n  b\nelse:\n  c\nd', ['if a:\n  b\nelse:\n  c', 'd']],
    ['brackets hold lines together', 'f(\n 1,\n)\n2', ['f(\n 1,\n)', '2']],
    ['a bracket in a string or a comment does not', 'a = "("\nb = 1 # (\nc', ['a = "("', 'b = 1 # (', 'c']],
    ['a long string holds lines together', 'a = """x\n:decide\n"""\nb', ['a = """x\n:decide\n"""', 'b']],
    ['a backslash continues', 'a = 1 + \\\n  2\nb', ['a = 1 + \\\n  2', 'b']],
    ['a dict in a call opens no block', 'f({1: 2})\ng', ['f({1: 2})', 'g']],
    ['a command is one line, whatever it says', ':save case (\nb', [':save case (', 'b']],
    ['a command ends a block', 'def f():\n  return 1\n:decide', ['def f():\n  return 1', ':decide']],
    ['what is not whole at the end is an entry all the same', 'f(\n1', ['f(\n1']],
  ])('%s', (_, text, entries) => {
    expect(split(text).filter((entry) => entry !== '')).toEqual(entries)
  })

  it('at a prompt an empty line ends a block, but not what is in brackets', () => {
    expect(split('def f(a=[\n\n]):\n  return 1\n\nf()', true)).toEqual(['def f(a=[\n\n]):\n  return 1', 'f()'])
  })

  it('loses no line that says something', () => {
    const line = fc.constantFrom(
      'a',
      '  b',
      'def f():',
      'if x:',
      '"""',
      '(',
      ')',
      '"',
      ':why',
      '',
      '# c',
      'else:',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, blankEnds) => {
        const kept = split(lines.join('\n'), blankEnds)
          .join('\n')
          .split('\n')
          .filter((each) => each !== '')
        expect(kept).toEqual(lines.filter((each) => each !== ''))
      }),
    )
  })
})
