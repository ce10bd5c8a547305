import {describe, expect, it} from 'vitest'
import {VI_BINDINGS} from '../../../src/repl/vi-bindings.js'
import {ENTER, ESCAPE, pasted, Prompt, UP} from './support.js'

/** A text with the caret on its last character, and what keys of the command mode make of it. */
function vi(text: string, keys: string): string {
  return new Prompt({keymap: 'vi'}).type(pasted(text), ESCAPE).spell(keys).shown
}

describe('the keys of vi', () => {
  it.each([
    ['one two', '0', '|one two'],
    ['one two', '0w', 'one |two'],
    ['one two', 'b', 'one |two'],
    ['one two', '0e', 'on|e two'],
    ['one two', '0$', 'one tw|o'],
    ['one two', '03l', 'one| two'],
    ['a\rb\rc', 'gg', '|a\nb\nc'],
    ['a\rb\rc', 'ggG', 'a\nb\n|c'],
    ['  ab', '^', '  |ab'],
    ['f(a, b)', '%', 'f|(a, b)'],
    ['a.b.c', '0f.', 'a|.b.c'],
    ['a.b.c', '0f.;', 'a.b|.c'],
    ['a.b.c', '0t.', '|a.b.c'],
    ['a.b.c', 'F.', 'a.b|.c'],
    ['one two three', '0dw', '|two three'],
    ['one two three', '0d2w', '|three'],
    ['one two three', '02dw', '|three'],
    ['one two', '0de', '| two'],
    ['one two', 'd0', '|o'],
    ['one two', '0D', '|'],
    ['a\rb\rc', 'kdd', 'a\n|c'],
    ['a\rb\rc', 'ggdG', '|'],
    ['a\rb', 'dd', '|a'],
    ['a.b.c', '0t.;', 'a.|b.c'],
    ['a\rb', 'ggyyp', 'a\n|a\nb'],
    ['a\rb', 'yyp', 'a\nb\n|b'],
    ['ab', '0xp', 'b|a'],
    ['abc', '0rx', '|xbc'],
    ['abc', '0~~', 'AB|c'],
    ['a\r  b', 'ggJ', 'a| b'],
    ['one two', 'diw', 'one| '],
    ['abc', '0xu', '|abc'],
    ['abc', 'X', 'a|c'],
    ['a.b c.d e', '0W', 'a.b |c.d e'],
    ['a.b c.d e', 'BB', '|a.b c.d e'],
    ['a.b c.d e', '0E', 'a.|b c.d e'],
    ['a.b c', '0dW', '|c'],
    ['a.b.c', '0f.;,', 'a|.b.c'],
    ['one two three', '0wdaw', 'one |three'],
    ['f("a b", c)', '0di"', 'f("|", c)'],
    ['f("a b", c)', '0da"', 'f(|, c)'],
    ['f(a, [b])', '0fada(', '|f'],
    ['f(a, [b])', '0fbdi[', 'f(a, [|])'],
    ['f(a', '0fadi(', 'f(|a'],
    ['a\rb', 'ggYp', 'a\n|a\nb'],
    ['a\rb', 'gg>>', '    |a\nb'],
    ['a\rb', 'gg2>>', '    |a\n    b'],
    ['a\rb', 'gg>><<', '|a\nb'],
    ['a\rb c', 'ggdw', '|\nb c'],
    ['a b\rc', 'ggwdw', 'a| \nc'],
    ['abc', '0x.', '|c'],
    ['abcdef', '0x3.', '|ef'],
    ['one two three', '0dw.', '|three'],
    ['abc', '0rxl.', 'x|xc'],
    ['a\rb\rc', 'ggddu.', '|b\nc'],
    ['abc', '.', 'ab|c'],
    ['abc', '0xxuu\u0012', '|bc'],
    ['abc', '\u007f', 'a|bc'],
  ])('%j: %s gives %j', (text, keys, shown) => {
    expect(vi(text, keys)).toBe(shown)
  })

  it.each([
    ['one two three', '0cwx', 'w.', 'x |x three'],
    ['a b', '0iq', '.', '|qqa b'],
    ['a\rb', 'ggox', '.', 'a\nx\n|x\nb'],
    ['a b c', '0cwxyz\u007f\u007f', 'w.', 'x |x c'],
    ['a', 'Axy', '2.', 'axyxyx|y'],
  ])('%j: what %s types is typed again by %s', (text, typed, keys, shown) => {
    const prompt = new Prompt({keymap: 'vi'}).type(pasted(text), ESCAPE).spell(typed)
    expect(prompt.type(ESCAPE).spell(keys).shown).toBe(shown)
  })

  it.each([
    ['one two', '0cwx', 'x| two'],
    ['one two', '0Cx', 'x|'],
    ['ab', 'ix', 'ax|b'],
    ['ab', 'ax', 'abx|'],
    ['  ab', 'Ix', '  x|ab'],
    ['ab', '0Ax', 'abx|'],
    ['ab', 'ox', 'ab\nx|'],
    ['ab', 'Ox', 'x|\nab'],
    ['ab', '0sx', 'x|b'],
    ['a\rb', 'ggccx', 'x|\nb'],
    ['a\rb', 'ggSx', 'x|\nb'],
    ['a b', '0cwx', 'x| b'],
    ['one two three', '0c2wx', 'x| three'],
    ['f("a")', '0ci"x', 'f("x|")'],
  ])('%j: %s types, and gives %j', (text, keys, shown) => {
    expect(vi(text, keys)).toBe(shown)
  })

  it('run an entry and go through the history in the command mode, too', () => {
    const prompt = new Prompt({keymap: 'vi', history: ['older']}).spell('1').type(ESCAPE, ENTER)
    expect(prompt.ran).toEqual(['1'])
    expect(new Prompt({keymap: 'vi', history: ['older']}).type(ESCAPE).spell('k').text).toBe('older')
    expect(new Prompt({keymap: 'vi', history: ['older']}).type(ESCAPE, UP).text).toBe('older')
  })

  it('begin each entry typing', () => {
    expect(new Prompt({keymap: 'vi'}).spell('1').type(ESCAPE, ENTER).finish().spell('2').text).toBe('2')
  })

  it('end with a key that nobody knows', () => {
    expect(vi('abc', 'dz0x')).toBe('|bc')
  })

  it('are all in the table, and no other', () => {
    for (const {keys, kind} of VI_BINDINGS) {
      for (const key of keys) {
        const typed = key.replace('.', 'a')
        const keysOf = kind === 'operator' ? `${typed}${typed}` : kind === 'object' ? `d${typed}` : typed
        const prompt = new Prompt({keymap: 'vi', history: ['x']})
          .type(pasted('f(a, a)\r a\rf(a)'), ESCAPE)
          .spell(`gg2l${keysOf}`)
        expect(prompt.state.vi === '' || prompt.state.vi === null, key).toBe(true)
      }
    }
  })
})
