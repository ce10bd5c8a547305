import {describe, expect, it} from 'vitest'
import {ALT, CTRL, DOWN, ENTER, ESCAPE, LEFT, pasted, Prompt, RIGHT, TAB, UP} from './support.js'

describe('an entry while it is typed', () => {
  it('runs when it is whole', () => {
    expect(new Prompt().spell('1 + 1').type(ENTER).ran).toEqual(['1 + 1'])
    expect(new Prompt().spell('[1,').type(ENTER).spell('2]').type(ENTER).ran).toEqual(['[1,\n2]'])
  })

  it('goes on where a block was begun, indents it, and ends with an empty line', () => {
    const prompt = new Prompt().spell('def f(x):').type(ENTER).spell('if x:').type(ENTER).spell('return 1').type(ENTER)
    expect(prompt.shown).toBe('def f(x):\n    if x:\n        return 1\n    |')
    prompt.spell('return 2').type(ENTER)
    expect(prompt.ran).toEqual([])
    expect(prompt.type(ENTER).ran).toEqual(['def f(x):\n    if x:\n        return 1\n    return 2'])
  })

  it('indents what is in brackets, and takes an indentation out in one', () => {
    const prompt = new Prompt().spell('f(').type(ENTER)
    expect(prompt.shown).toBe('f(\n    |')
    expect(prompt.type('\u007f').shown).toBe('f(\n|')
    expect(prompt.spell('a').type('\u007f', '\u007f').shown).toBe('f(|')
  })

  it('begins a line in the middle of an entry, and runs it there with Alt-Enter', () => {
    const prompt = new Prompt().type(pasted('def f():\r  return 1'), UP, ENTER)
    expect(prompt.ran).toEqual([])
    expect(prompt.text).toBe('def f():\n    \n  return 1')
    expect(prompt.type(ALT('\r')).ran).toEqual(['def f():\n    \n  return 1'])
  })

  it('keeps a paste as it is, without control characters', () => {
    expect(new Prompt().type(pasted('def f():\r\n\treturn "\u001b[2J\u0007"')).text).toBe('def f():\n\treturn "[2J"')
  })

  it('refuses what is too long for an entry, and says what to do', () => {
    const prompt = new Prompt().type(pasted('x'.repeat(200_000)))
    expect(prompt.text).toBe('')
    expect(prompt.state.notice).toMatch(/:load/)
  })

  it('moves by characters as people see them, by words and lines', () => {
    const prompt = new Prompt().type(pasted('a e\u0301👨‍👩‍👧 日'))
    expect(prompt.type(LEFT, LEFT, LEFT).shown).toBe('a e\u0301|👨‍👩‍👧 日')
    expect(prompt.type('\u007f').shown).toBe('a |👨‍👩‍👧 日')
    expect(prompt.type('\u001b[3~').shown).toBe('a | 日')
    expect(prompt.type(ALT('b')).shown).toBe('|a  日')
    expect(prompt.type(ALT('f'), RIGHT).shown).toBe('a | 日')
    expect(prompt.type(CTRL('E'), CTRL('A')).shown).toBe('|a  日')
  })

  it('keeps the column in which moving up and down began', () => {
    const prompt = new Prompt().type(pasted('long line\rab\rlong too'))
    expect(prompt.type(UP).shown).toBe('long line\nab|\nlong too')
    expect(prompt.type(UP).shown).toBe('long lin|e\nab\nlong too')
    expect(prompt.type(DOWN, DOWN).shown).toBe('long line\nab\nlong too|')
  })

  it('cuts, puts in, and exchanges what was put in for what was cut before', () => {
    const prompt = new Prompt().spell('one two three').type(ALT('b'), CTRL('K'), ALT('b'), CTRL('W'))
    expect(prompt.shown).toBe('|two ')
    prompt.type(CTRL('E'), CTRL('Y'))
    expect(prompt.shown).toBe('two one |')
    expect(prompt.type(ALT('y')).shown).toBe('two three|')
    expect(new Prompt().spell('a b c').type(CTRL('W'), CTRL('W'), CTRL('Y')).shown).toBe('a b c|')
  })

  it('takes changes back word by word, and makes them again', () => {
    const prompt = new Prompt().spell('one two').type(CTRL('_'))
    expect(prompt.shown).toBe('one|')
    expect(prompt.type(CTRL('_'), CTRL('_')).shown).toBe('|')
    expect(prompt.type(ALT('r'), ALT('r')).shown).toBe('one two|')
  })

  it('exchanges two words, and changes letters of one', () => {
    expect(new Prompt().spell('one, two').type(ALT('t')).shown).toBe('two, one|')
    expect(new Prompt().spell('a b c').type(LEFT, LEFT, ALT('t')).shown).toBe('a c b|')
    expect(new Prompt().spell('one').type(ALT('t')).shown).toBe('one|')
    const prompt = new Prompt().spell('one TWO three').type(CTRL('A'), ALT('u'), ALT('l'), ALT('c'))
    expect(prompt.shown).toBe('ONE two Three|')
  })

  it('puts in the last word of the entry before, and then of older ones', () => {
    const prompt = new Prompt({history: [':load a.star', 'x = 1 + two', '']}).spell('f(').type(ALT('.'))
    expect(prompt.shown).toBe('f(two|')
    expect(prompt.type(ALT('.')).shown).toBe('f(a.star|')
    expect(prompt.type(ALT('.')).shown).toBe('f(a.star|')
    expect(prompt.spell(' ').type(ALT('.')).shown).toBe('f(a.star two|')
    expect(prompt.type(CTRL('_'), CTRL('_')).shown).toBe('f(a.star|')
    expect(new Prompt().type(ALT('.')).shown).toBe('|')
  })

  it('takes arrows with Shift as arrows, and Shift-Enter as a new line', () => {
    expect(new Prompt().spell('ab').type('\u001b[1;2D').shown).toBe('a|b')
    expect(new Prompt().spell('a').type('\u001b[13;2u').shown).toBe('a\n|')
  })

  it('exchanges two characters', () => {
    expect(new Prompt().spell('ab').type(CTRL('T')).shown).toBe('ba|')
    expect(new Prompt().spell('abc').type(LEFT, CTRL('T')).shown).toBe('acb|')
  })

  it('indents with Tab at the beginning of a line', () => {
    expect(new Prompt().type(pasted('def f():\r'), TAB).shown).toBe('def f():\n    |')
  })

  it('drops what is typed on Ctrl-C, shows it above, and can have it back', () => {
    const prompt = new Prompt().spell('abc').type(CTRL('C'))
    expect(prompt.orders).toEqual([{kind: 'dropped', text: 'abc'}])
    expect(prompt.text).toBe('')
    expect(prompt.type(CTRL('_')).text).toBe('abc')
  })

  it('says how to leave on Ctrl-C with nothing typed, and leaves on Ctrl-D', () => {
    const prompt = new Prompt().type(CTRL('C'))
    expect(prompt.state.notice).toMatch(/Ctrl-D/)
    expect(prompt.type(CTRL('D')).state.isOver).toBe(true)
    expect(new Prompt().spell('ab').type(CTRL('A'), CTRL('D')).shown).toBe('|b')
  })
})

describe('what is typed while something runs', () => {
  it('waits, and runs after it', () => {
    const prompt = new Prompt().spell('a').type(ENTER).spell('b').type(ENTER).spell('c').type(ENTER)
    expect(prompt.ran).toEqual(['a'])
    expect(prompt.finish().ran).toEqual(['a', 'b'])
    expect(prompt.finish().finish().ran).toEqual(['a', 'b', 'c'])
    expect(prompt.state.running).toBeNull()
  })

  it('is forgotten when what runs is stopped', () => {
    const prompt = new Prompt().spell('a').type(ENTER).spell('b').type(ENTER, CTRL('C'))
    expect(prompt.orders).toContainEqual({kind: 'interrupt'})
    expect(prompt.finish().ran).toEqual(['a'])
  })
})

describe('lines that nobody marked as a paste', () => {
  it('are run one by one where each is whole', () => {
    const prompt = new Prompt().type('a = 7\ra\r')
    expect(prompt.finish().ran).toEqual(['a = 7', 'a'])
  })

  it('make a block with empty lines in it, and are not indented twice', () => {
    const prompt = new Prompt().type('def f():\r    x = 1\r\r    return x\rf()\r')
    expect(prompt.ran).toEqual(['def f():\n    x = 1\n\n    return x\nf()'])
  })

  it('end a block with an empty last line', () => {
    expect(new Prompt().type('def f():\r  return 1\r\r').ran).toEqual(['def f():\n  return 1'])
  })
})

describe('the history', () => {
  const history = ['a = 1', 'def f():\n    return 1', 'b = 2']

  it('brings entries back as they were, and the one that was begun at the end', () => {
    const prompt = new Prompt({history}).type(UP, UP)
    expect(prompt.shown).toBe('def f():\n    return 1|')
    expect(prompt.type(DOWN, DOWN).shown).toBe('|')
  })

  it('shows only entries that begin like what is typed', () => {
    expect(new Prompt({history}).spell('a').type(UP).shown).toBe('a = 1|')
    expect(new Prompt({history}).spell('x').type(UP).shown).toBe('x|')
  })

  it('goes through the lines of an entry before it goes to the next', () => {
    const prompt = new Prompt({history}).type(UP, UP, UP)
    expect(prompt.shown).toBe('def f():|\n    return 1')
    expect(prompt.type(CTRL('P')).shown).toBe('a = 1|')
  })

  it('runs a block that was brought back and not touched with one Enter', () => {
    expect(new Prompt({history}).type(UP, UP, ENTER).ran).toEqual(['def f():\n    return 1'])
  })

  it('keeps what is run, once for the same entry in a row', () => {
    const prompt = new Prompt().spell('x').type(ENTER).finish().spell('x').type(ENTER).finish()
    expect(prompt.state.recall.entries).toEqual(['x'])
    expect(prompt.orders.filter(({kind}) => kind === 'keep')).toHaveLength(2)
  })

  it('is searched, older and newer, and left as it was', () => {
    const prompt = new Prompt({history: ['one 1', 'two 1', 'one 2']}).spell('mine').type(CTRL('R')).spell('one')
    expect(prompt.text).toBe('one 2')
    expect(prompt.type(CTRL('R')).text).toBe('one 1')
    expect(prompt.type(CTRL('R')).text).toBe('one 1')
    expect(prompt.type(CTRL('S')).text).toBe('one 2')
    expect(prompt.type(CTRL('G')).shown).toBe('mine|')
  })

  it('is searched again with less of the word', () => {
    const prompt = new Prompt({history: ['ab', 'ac']}).type(CTRL('R')).spell('ab')
    expect(prompt.text).toBe('ab')
    expect(prompt.type('\u007f').text).toBe('ac')
    expect(prompt.spell('x').state.mode).toMatchObject({kind: 'search', found: null})
  })

  it('hands what was found on to the key that ends the search', () => {
    const prompt = new Prompt({history: ['one 1']}).type(CTRL('R')).spell('one').type(CTRL('E')).spell('!')
    expect(prompt.shown).toBe('one 1!|')
    expect(prompt.state.mode).toBeNull()
  })
})

describe('escape', () => {
  it('does nothing with the keys of Emacs', () => {
    expect(new Prompt().spell('ab').type(ESCAPE).spell('c').text).toBe('abc')
  })
})
