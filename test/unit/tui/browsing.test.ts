import {expect, it} from 'vitest'
import type {DialRow} from '../../../src/repl/result.js'
import {DOWN, ENTER, ESCAPE, Prompt, UP} from './support.js'

const dial = (id: string, app: string): DialRow => ({id, app, peer_pk: '02ab', now: null, candidates: 1})
const DIALS = [dial('1-mon', 'vpn-client'), dial('2-tue', 'skychat'), dial('3-wed', 'vpn-client')]
const browsing = (query = ''): Prompt => new Prompt().spell('kept').tell({kind: 'browse', dials: DIALS, query})
const list = ({state}: Prompt) => (state.mode?.kind === 'browse' ? state.mode : undefined)
const chosen = (prompt: Prompt): string | undefined => list(prompt)?.found[list(prompt)?.chosen ?? 0]?.id

it('chooses among dials up and down, to the ends and no further', () => {
  expect(chosen(browsing())).toBe('1-mon')
  expect(chosen(browsing().type(DOWN, DOWN, DOWN, DOWN))).toBe('3-wed')
  expect(chosen(browsing().type(DOWN, UP, UP))).toBe('1-mon')
})

it('filters by what is typed, letter by letter, and back', () => {
  const prompt = browsing().spell('VPN w')
  expect(list(prompt)?.found.map(({id}) => id)).toEqual(['3-wed'])
  expect(list(prompt.type('\u007f'))?.found).toHaveLength(2)
  expect(prompt.spell('zz').type(ENTER).ran).toEqual([])
  expect(list(prompt.type('\u0015'))?.found).toHaveLength(3)
  expect(chosen(browsing('skychat'))).toBe('2-tue')
})

it('uses the dial on Enter, and leaves on Escape, with what was typed before in place', () => {
  const used = browsing().type(DOWN, ENTER)
  expect(used.ran).toEqual([':use 2-tue'])
  expect(used.text).toBe('kept')
  const left = browsing().spell('vpn').type(ESCAPE)
  expect(left.state.mode).toBeNull()
  expect(left.ran).toEqual([])
  expect(left.text).toBe('kept')
})

it('takes nothing but an id from a recording', () => {
  const hostile = [dial('1\n:save recording stolen', 'x')]
  expect(new Prompt().tell({kind: 'browse', dials: hostile, query: ''}).type(ENTER).ran).toEqual([':use 1'])
})
