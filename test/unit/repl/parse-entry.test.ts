import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Problem} from '../../../src/errors.js'
import {COMMANDS} from '../../../src/repl/commands.js'
import {parseEntry, splitWords} from '../../../src/repl/parse-entry.js'

describe('an entry', () => {
  it('is empty with nothing but comments', () => {
    expect(parseEntry('  # only this\n\n')).toEqual({kind: 'empty'})
  })

  it('is Starlark unless it begins with a colon or a question mark', () => {
    expect(parseEntry('a = {1: 2}\n')).toEqual({kind: 'starlark', text: 'a = {1: 2}'})
  })

  it('asks about a name, and for its source', () => {
    expect(parseEntry('?geo.country')).toEqual({kind: 'about', expression: 'geo.country', wantsSource: false})
    expect(parseEntry('??latency')).toEqual({kind: 'about', expression: 'latency', wantsSource: true})
  })

  it('has the name of a command, and what follows as it stands', () => {
    const rest = 'add "SG,ID 120ms"'
    expect(parseEntry(`:cand ${rest} `)).toEqual({kind: 'command', name: 'cand', rest})
    expect(splitWords(rest)).toEqual(['add', 'SG,ID 120ms'])
  })

  it('names the command that was meant', () => {
    expect(() => parseEntry(':decied')).toThrow(
      expect.objectContaining({
        message: 'unknown command: `:decied`',
        hints: expect.arrayContaining(['Did you mean `:decide`?']),
      }),
    )
  })

  it('refuses a quote that is not closed', () => {
    expect(() => splitWords('add "SG')).toThrow('a quote is not closed')
  })

  it('is read or refused with a problem, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `:cand ${text}`),
        ),
        (text) => {
          try {
            expect(['empty', 'command', 'about', 'starlark']).toContain(parseEntry(text).kind)
          } catch (error) {
            expect(error).toBeInstanceOf(Problem)
          }
        },
      ),
    )
  })
})

describe('the table of commands', () => {
  it.each(COMMANDS.flatMap(({name, examples}) => examples.map((example) => [example, name] as const)))(
    '%s is an example of what it stands for',
    (example, name) => {
      expect(parseEntry(example)).toMatchObject({kind: 'command', name})
    },
  )

  it('has no name twice', () => {
    expect(new Set(COMMANDS.map(({name}) => name)).size).toBe(COMMANDS.length)
  })
})
