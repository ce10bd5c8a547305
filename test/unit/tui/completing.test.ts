import {describe, expect, it} from 'vitest'
import {completions, CTRL, DOWN, ENTER, ESCAPE, Prompt, TAB} from './support.js'

const HOPS = completions(2, 'h', 'hops', 'hops_geo')

describe('completions', () => {
  it('are offered while typing, without a change of the text', () => {
    const prompt = new Prompt().spell('c.h').answer(HOPS)
    expect(prompt.state.popup).toMatchObject({chosen: null, items: [{text: 'hops'}, {text: 'hops_geo'}]})
    expect(prompt.text).toBe('c.h')
  })

  it('are not offered for a word that is whole, or for names of which little is typed', () => {
    expect(new Prompt().spell('c.hops').answer(completions(2, 'hops', 'hops')).state.popup).toBeNull()
    const names = {start: 0, prefix: 'c', items: [{text: 'ctx', kind: 'name', doc: ''}]} as const
    expect(new Prompt().spell('c').answer(names).state.popup).toBeNull()
  })

  it('leave Enter to the entry while none is chosen', () => {
    expect(new Prompt().spell('c.h').answer(HOPS).type(ENTER).ran).toEqual(['c.h'])
  })

  it('are filled in by Tab as far as all agree, then one by one, round and round', () => {
    const prompt = new Prompt().spell('c.h').answer(HOPS).type(TAB)
    expect(prompt.shown).toBe('c.hops|')
    expect(prompt.type(TAB).shown).toBe('c.hops|')
    expect(prompt.type(TAB).shown).toBe('c.hops_geo|')
    expect(prompt.type(DOWN).shown).toBe('c.hops|')
    expect(prompt.type('\u001b[Z').shown).toBe('c.hops_geo|')
  })

  it('are taken by Enter, which does not run the entry, and by typing on', () => {
    const chosen = (): Prompt => new Prompt().spell('c.h').answer(HOPS).type(TAB, TAB, TAB)
    const prompt = chosen().type(ENTER)
    expect(prompt.ran).toEqual([])
    expect(prompt.state.popup).toBeNull()
    expect(prompt.shown).toBe('c.hops_geo|')
    expect(chosen().spell('[0]').shown).toBe('c.hops_geo[0]|')
  })

  it('are taken back by Escape and Ctrl-C', () => {
    expect(new Prompt().spell('c.h').answer(HOPS).type(TAB, TAB, TAB, ESCAPE).shown).toBe('c.hops|')
    expect(new Prompt().spell('c.h').answer(HOPS).type(TAB, TAB, CTRL('C')).shown).toBe('c.hops|')
  })

  it('are undone with the word that was typed', () => {
    expect(
      new Prompt()
        .spell('x c.h')
        .answer({...HOPS, start: 4})
        .type(TAB, TAB, TAB, ENTER, CTRL('_')).text,
    ).toBe('x')
  })

  it('wait for their answer where Tab comes first', () => {
    const prompt = new Prompt().spell('c.e').type(TAB)
    expect(prompt.text).toBe('c.e')
    expect(prompt.answer(completions(2, 'e', 'est_latency_ms')).shown).toBe('c.est_latency_ms|')
  })

  it('are not waited for any more when something else was typed', () => {
    const prompt = new Prompt().spell('c.e').type(TAB, ENTER).finish()
    expect(prompt.answer(completions(0, '', 'est_latency_ms')).shown).toBe('|')
  })

  it('are narrowed by what is typed until the next answer, and end where nothing is left', () => {
    const prompt = new Prompt().spell('c.h').answer(HOPS).spell('ops_')
    expect(prompt.state.popup?.items.map(({text}) => text)).toEqual(['hops_geo'])
    expect(prompt.spell('x').state.popup).toBeNull()
  })

  it('to an older text are dropped', () => {
    const prompt = new Prompt().spell('c.h')
    const {revision} = prompt.state
    prompt.spell('x').tell({kind: 'help', revision, completions: HOPS, signature: null, preview: null})
    expect(prompt.state.popup).toBeNull()
    expect(prompt.state.help).toBeNull()
  })
})
