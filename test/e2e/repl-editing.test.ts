import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {
  CTRL,
  ESCAPE,
  LEFT,
  leavesSane,
  openPrompt,
  PATIENT,
  promptOfEachTest,
  PROMPT,
  UP,
  WORLD,
} from '../support/prompt-terminal.js'
import type {PseudoTerminal} from '../support/pseudo-terminal.js'
import {tempFolder} from '../support/temp-folder.js'

vi.setConfig(PATIENT)

describe('the editor of policy repl, in one session', () => {
  let own: PseudoTerminal
  beforeAll(async () => {
    own = await openPrompt(tempFolder())
  })
  // Each begins on a screen of its own: what was chosen and typed is dropped.
  beforeEach(async () => {
    own.type(CTRL('C') + CTRL('C') + CTRL('L'))
    await own.screenShows(/^policy> *\n*$/)
  })
  afterAll(() => own.close())

  it('offers completions with what they are, takes one, and takes it back', async () => {
    own.type('candidates[0].h')
    await own.screenShows(/hops +list.*\n.*hops_geo +list/)
    own.type('\t')
    await own.screenShows(/candidates\[0\]\.hops *\n/)
    own.type('\t\t')
    await own.screenShows(/candidates\[0\]\.hops_geo *\n/)
    own.type(ESCAPE)
    await own.screenShows(/candidates\[0\]\.hops *$/m)
    own.type('_g\t')
    await own.screenShows(/hops_geo\n= \["SG", "ID"\]/)
    own.type('\r')
    await own.shows(/^\["SG", "ID"\]\npolicy>/m)
  })

  it('shows the value of what is typed, and how a call is made, without calling anything', async () => {
    own.type('candidates[1].est_latency_ms * 2')
    await own.screenShows(/^= 160/m)
    own.type(CTRL('U') + 'def boom():\r1 // 0\r\r')
    await own.shows(PROMPT)
    own.type('boom()')
    own.type(CTRL('U') + 'RouteSpec(fallback="')
    await own.screenShows(/drop .*\n.*direct /)
    await own.screenShows(/fallback=""/)
    expect(own.text()).not.toContain('division')
  })

  it('takes a paste of 200 lines with empty ones in it as one entry, within the screen', async () => {
    const body = Array.from({length: 100}, (_, index) => `  n = n + ${String(index)}\n\n`).join('')
    own.paste(`def long(n):\n${body}  return n\nlong(50)\n`)
    await own.screenShows(/long\(50\)/)
    expect(own.rows()[0]).toContain('n = n +')
    own.type('\r')
    await own.shows(/^5000$/m)
    expect(own.text()).not.toContain('error:')
    own.type(UP)
    await own.screenShows(/\.\.\.> long\(50\)/)
  })

  it('searches the history', async () => {
    for (const text of ['10 + 1', '20 + 2', '10 + 3']) own.line(text)
    await own.shows(/^13$/m)
    own.type(`${CTRL('R')}10`)
    await own.screenShows(/policy> 10 \+ 3\nhistory search: 10/)
    own.type(CTRL('R'))
    await own.screenShows(/policy> 10 \+ 1\nhistory search: 10/)
    own.type(`\r${CTRL('E')}0\r`)
    await own.shows(/^20$/m)
  })

  it('keeps the caret right among wide, combining and tabulated characters', async () => {
    own.paste('"日本 e\u0301\t|"')
    await own.screenShows(/日本 e\u0301/)
    expect(own.cursor().column).toBe(8 + 1 + 4 + 1 + 1 + 1 + 2)
    own.type(LEFT + LEFT + LEFT)
    await expect.poll(() => own.cursor().column).toBe(8 + 1 + 4 + 1 + 1)
    own.type('!')
    await own.screenShows(/日本 e\u0301!/)
    own.type('\r')
    await own.shows(/^"日本 e\u0301!\\t\|"$/m)
  })
})

describe('the entries of policy repl', () => {
  const {start} = promptOfEachTest()

  it('takes a definition over several lines, with CI set, and leaves the terminal as it was on Ctrl-D', async () => {
    const own = await start(WORLD, {env: {CI: 'true'}})
    own.line('def f(x):')
    await own.shows(/\.\.\.> *$/)
    own.line('return x + 40')
    own.line('')
    await own.shows(/def f\(x\):\n {3}\.\.\.> {5}return x \+ 40\npolicy>/)
    own.line('f(2)')
    await own.shows(/^42\npolicy> *$/m)
    own.type(CTRL('D'))
    await leavesSane(own)
    expect(own.history).toBe('def f(x):\n\t    return x + 40\nf(2)\n')
  })

  it('recalls a block as one entry, also in the next session, and runs it changed', async () => {
    const first = await start()
    first.paste('def f(x):\n    return x + 1')
    await first.screenShows(/return x \+ 1/)
    first.type('\r')
    await first.screenShows(/\.\.\.> *\n*$/)
    first.type('\r')
    await first.shows(PROMPT)
    first.line(':quit')
    await leavesSane(first)
    first.close()
    const own = await start()
    own.type(UP + UP)
    await own.screenShows(/policy> def f\(x\):\n {3}\.\.\.> {5}return x \+ 1/)
    own.type(CTRL('W') + '41')
    own.type('\u001b\r')
    own.line('f(1)')
    await own.shows(/^42$/m)
  })

  it('goes on in the keys of vi', async () => {
    const own = await start([...WORLD, '--vi'])
    own.type('one two three')
    own.type(ESCAPE)
    await own.screenShows(/policy: one two three/)
    own.type('0wcw2')
    await own.screenShows(/policy> one 2 three/)
    own.type(ESCAPE)
    await own.screenShows(/policy: /)
    own.type('ddi6*7\r')
    await own.shows(/^42$/m)
  })
})
