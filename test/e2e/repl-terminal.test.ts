import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {CTRL, DOWN, ESCAPE, LEFT, leavesSane, PATIENT, promptOfEachTest, UP, WORLD} from '../support/prompt-terminal.js'

vi.setConfig(PATIENT)

describe('the terminal of policy repl', () => {
  const {run, start} = promptOfEachTest()

  it('gives the terminal back when it is killed with SIGTERM', async () => {
    const own = await start()
    own.type('half typed')
    await own.screenShows(/half typed/)
    process.kill(own.program(), 'SIGTERM')
    await leavesSane(own, 130)
  })

  it('gives the terminal to the shell and takes it again when it is stopped and continued', async () => {
    const own = await start()
    own.type('half typed')
    await own.screenShows(/half typed/)
    const program = own.program()
    process.kill(program, 'SIGSTOP')
    own.type(' and more')
    process.kill(program, 'SIGCONT')
    await own.screenShows(/policy> half typed and more/)
    expect(own.output.match(/\u001b\[\?2004h/g)?.length).toBe(2)
    process.kill(program, 'SIGHUP')
    await leavesSane(own, 130)
  })

  it('has a prompt, and no escapes, where the cursor cannot be moved', async () => {
    const own = await start(WORLD, {env: {TERM: 'dumb'}})
    own.line('def f(x):')
    await own.shows(/policy> def f\(x\):\n {3}\.\.\.> *$/)
    own.line('  return x')
    own.line('')
    own.line('1 // 0')
    await own.shows(/floored division[^]*policy> *$/)
    own.line('f(42)')
    await own.shows(/^42\npolicy> *$/m)
    own.type(CTRL('D'))
    await own.shows(/left with 1/)
    expect(own.output).not.toContain('\u001b')
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

  it('gives the terminal back before it says why it cannot begin', async () => {
    const own = await run(['policy', 'repl', '--recording', 'missing.jsonl'])
    await own.shows(/error: .*missing\.jsonl/)
    await leavesSane(own, 4)
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
})
