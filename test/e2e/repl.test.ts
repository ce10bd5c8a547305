import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {PseudoTerminal, type Size} from '../support/pseudo-terminal.js'
import {startProgram} from '../support/spawn-program.js'
import {tempFolder} from '../support/temp-folder.js'

const WORLD = ['--candidate', 'SG,ID 120ms', '--candidate', 'DE 80ms']
const PROMPT = /policy> *$/
const UP = '\u001b[A'
const DOWN = '\u001b[B'
const LEFT = '\u001b[D'
const ESCAPE = '\u001b'
const CTRL = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) & 0x1f)

describe('policy repl at a terminal', () => {
  let folder: string
  let terminal: PseudoTerminal | undefined
  beforeEach(() => {
    folder = tempFolder()
  })
  afterEach(() => terminal?.close())

  async function start(
    argv: readonly string[] = WORLD,
    options: Partial<Size> & {env?: Readonly<Record<string, string>>} = {},
  ): Promise<PseudoTerminal> {
    terminal = new PseudoTerminal(folder, ['policy', 'repl', ...argv], options)
    await terminal.shows(PROMPT)
    return terminal
  }

  async function leavesSane(own: PseudoTerminal, status = 0): Promise<void> {
    await own.shows(new RegExp(`left with ${String(status)}\\s+icanon\\s+echo`))
    expect(own.output.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(own.output.lastIndexOf('\u001b[?2004h'))
    expect(own.output.lastIndexOf('\u001b[?25h')).toBeGreaterThan(own.output.lastIndexOf('\u001b[?25l'))
  }

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

  it('offers completions with what they are, takes one, and takes it back', async () => {
    const own = await start()
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
    const own = await start()
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

  it('stops an endless loop on Ctrl-C, keeps the session, and drops what is typed', async () => {
    const own = await start()
    own.line('a = 7')
    own.line('a')
    await own.shows(/^7$/m)
    own.line('int("9" * 3000000) > 0')
    // Nothing waits any more, so this is what runs.
    await own.screenShows(/running, [\d.]+ s; Ctrl-C/)
    own.type(CTRL('C'))
    await own.shows(/stopped: interrupted/)
    own.line('a * 6')
    await own.shows(/^42$/m)
    own.type('never')
    own.type(CTRL('C'))
    await own.shows(/policy> never\^C\npolicy> *$/)
    own.line('a * 3')
    await own.shows(/^21$/m)
    expect(own.text()).not.toContain('undefined: never')
  })

  it('takes a paste of 200 lines with empty ones in it as one entry, within the screen', async () => {
    const body = Array.from({length: 100}, (_, index) => `  n = n + ${String(index)}\n\n`).join('')
    const own = await start()
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
    const own = await start()
    for (const text of ['10 + 1', '20 + 2', '10 + 3']) own.line(text)
    await own.shows(/^13$/m)
    own.type(`${CTRL('R')}10`)
    await own.screenShows(/policy> 10 \+ 3\nhistory search: 10/)
    own.type(CTRL('R'))
    await own.screenShows(/policy> 10 \+ 1\nhistory search: 10/)
    own.type(`\r${CTRL('E')}0\r`)
    await own.shows(/^20$/m)
  })

  it('gives the terminal back when it is killed with SIGTERM', async () => {
    const own = await start()
    own.type('half typed')
    await own.screenShows(/half typed/)
    process.kill(own.program(), 'SIGTERM')
    await leavesSane(own, 130)
  })

  it('gives the terminal back before it tells of a crash', async () => {
    const crash = 'process.once("SIGUSR2", () => { throw new Error("boom") })'
    const own = await start(WORLD, {env: {NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(crash)}`}})
    own.type('half typed')
    await own.screenShows(/half typed/)
    process.kill(own.program(), 'SIGUSR2')
    await own.shows(/boom/)
    await leavesSane(own, 70)
  })

  it('survives any keys', async () => {
    const own = await start()
    const letters = [
      'f(',
      '[',
      '"',
      ':',
      '?',
      'c',
      ' ',
      'x.',
      '日',
      'e\u0301',
      ')',
      ']',
      '\t',
      '\r',
      UP,
      DOWN,
      LEFT,
      ESCAPE,
    ]
    const controls = Array.from('ABCEFGHKLNOPRSTUWY_', (letter) => CTRL(letter))
    const keys = fc.array(fc.constantFrom(...letters, ...controls), {minLength: 150, maxLength: 150})
    for (const typed of fc.sample(keys, {numRuns: 4, seed: 7})) {
      for (const key of typed) own.type(key)
      own.resize({columns: 30 + typed.length / 3, rows: 15})
    }
    // What is typed last shows that all before it was heard, whatever it is typed into.
    own.type('QQQ')
    await own.screenShows(/QQQ/)
    // A search, a completion and the text are left one after the other; how many there are depends on the answers' pace.
    await vi.waitFor(
      () => {
        own.type(CTRL('C'))
        expect(own.rows().join('\n')).toMatch(/policy> *(?:\n.*)?\n*$/)
      },
      {timeout: 20_000, interval: 100},
    )
    own.line('6 * 7')
    await own.shows(/^42$/m)
    own.type(CTRL('D'))
    await leavesSane(own)
  })

  it('gives the terminal back before it says why it cannot begin', async () => {
    terminal = new PseudoTerminal(folder, ['policy', 'repl', '--recording', 'missing.jsonl'])
    await terminal.shows(/error: .*missing\.jsonl/)
    await leavesSane(terminal, 4)
  })

  it('draws anew after a resize, narrow and wide, and loses nothing of what is typed', async () => {
    const own = await start(['examples/policies/proxy.star', '--split'])
    own.type('[c.est_latency_ms for c in candidates if c.est_latency_ms < 100]')
    await own.screenShows(/< 100\]/)
    for (const columns of [40, 120, 60]) {
      own.resize({columns, rows: 24})
      await own.screenShows(new RegExp(`^[^\\n]{${String(columns - 3)},}─$`, 'm'))
    }
    const rows = own.rows().join('\n')
    expect(rows.match(/policy> \[c/g)).toHaveLength(1)
    expect(rows.match(/ROUTE/g)).toHaveLength(1)
    own.type('\r')
    await own.shows(/^\[\d+(, \d+)*\]$/m)
  })

  it('keeps the caret right among wide, combining and tabulated characters', async () => {
    const own = await start()
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

  it('shows hostile values shortened, and escapes in them as what they are', async () => {
    const own = await start()
    own.line('s = "\\033]0;title\\007\\033[2J" + "x" * 1000000')
    own.line('[s, s]')
    await own.shows(/xxxx…?/)
    own.line('print("\\033[31mred")')
    await own.shows(/␛\[31mred/)
    expect(own.output).not.toContain('\u001b]0;title')
    expect(own.output.length).toBeLessThan(200_000)
  })

  it('lets a dial of the recording be chosen from a list, filtered while typing', async () => {
    const own = await start(['examples/policies/proxy.star'])
    own.line(':dials')
    await own.screenShows(/policy> :dials[^]*ID +APP[^]*1 of \d+; type to filter/)
    own.type('skysocks fri')
    await own.screenShows(/:dials skysocks fri\nID[^\n]*\n15-fri[^]*1 of 1, \d+ filtered out/)
    own.type('\r')
    await own.shows(/policy> :use 15-fri[^]*dial +15-fri[^]*policy> *$/)
    own.line(':dials')
    await own.screenShows(/type to filter/)
    own.type(ESCAPE)
    await own.shows(PROMPT)
    own.line('6 * 7')
    await own.shows(/^42\npolicy> *$/m)
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

  it('shows what becomes of the dial after a change of 5000 candidates, beside what is typed', async () => {
    const own = await start(['examples/policies/proxy.star', '--split', '--recording', largeRecording(folder)])
    await own.screenShows(/ to \d+ of 5000/)
    own.line(':ctx app=other')
    await own.shows(/candidates +5000\n⇒ /)
    own.type('candidates[49')
    await own.screenShows(/4999/)
    own.type(`${CTRL('U')}len(candidates)\r`)
    await own.shows(/^5000$/m)
    own.type(`${DOWN}:view plain\r`)
    await own.screenShows(/policy> *\n*$/)
  })
})

/** A dial with 5000 candidates. */
function largeRecording(folder: string): string {
  const hops = (index: number): string => `02${index.toString(16).padStart(64, '0')}`
  const candidates = Array.from({length: 5000}, (_, index) => ({hops: [hops(index)], est_latency_ms: 5000 - index}))
  const fetch = {
    ...{role: 'primary', attempt: 1, leg: 0, min_hops: null, exclude: [], source: 'route-finder'},
    ...{reverse: null, setup: 'ok', forward: candidates},
  }
  const header = {
    ...{type: 'header', format: 'skywire-recording/1', recorded_by: 'test', recorded_at: null, source: 'synthetic'},
    ...{contract: '2026-06', defaults: {}, unknown: []},
  }
  const dial = {type: 'dial', id: 'large', peer_pk: hops(9999), now: '2026-05-29T17:00:00Z', fetches: [fetch]}
  const file = join(folder, 'large.jsonl')
  writeFileSync(file, `${JSON.stringify(header)}\n${JSON.stringify(dial)}\n`)
  return file
}

describe('policy repl as a script', () => {
  it('ends what runs when it is interrupted, and exits 130', async () => {
    const stdin = '1 // 0\nint("9" * 3000000) > 0\nprint("never")\n'
    const {child, said, ended} = startProgram(['policy', 'repl', '--keep-going', ...WORLD], {stdin})
    await said('floored division by zero')
    child.kill('SIGINT')
    const {status, stdout} = await ended
    expect(status).toBe(130)
    expect(stdout).not.toContain('never')
  })
})
