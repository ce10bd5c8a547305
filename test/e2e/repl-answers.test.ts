import {execFile} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {CTRL, DOWN, ESCAPE, openPrompt, PATIENT, promptOfEachTest, PROMPT, WORLD} from '../support/prompt-terminal.js'
import type {PseudoTerminal} from '../support/pseudo-terminal.js'
import {RUN, startProgram} from '../support/spawn-program.js'
import {tempFolder} from '../support/temp-folder.js'

vi.setConfig(PATIENT)

describe('policy repl at a terminal, in one session', () => {
  let own: PseudoTerminal
  beforeAll(async () => {
    own = await openPrompt(tempFolder(), ['examples/policies/proxy.star'])
  })
  afterAll(() => own.close())

  it('stops an endless loop on Ctrl-C, keeps the session, and drops what is typed', async () => {
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

  it('shows hostile values shortened, and escapes in them as what they are', async () => {
    own.line('s = "\\033]0;title\\007\\033[2J" + "x" * 1000000')
    own.line('[s, s]')
    await own.shows(/xxxx…?/)
    own.line('print("\\033[31mred")')
    await own.shows(/␛\[31mred/)
    expect(own.output).not.toContain('\u001b]0;title')
    expect(own.output.length).toBeLessThan(200_000)
  })

  it('lets a dial of the recording be chosen from a list, filtered while typing', async () => {
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
})

describe('the split view of policy repl', () => {
  it('shows at once what each change makes of the dial, one of the file included', async () => {
    const folder = tempFolder()
    const policy = join(folder, 'nearest.star')
    const text =
      'def decide_route(ctx, candidates):\n    return RouteSpec(chosen = CHOICE) if candidates else RouteSpec()\n'
    writeFileSync(policy, text.replace('CHOICE', 'candidates[0]'))
    const own = await openPrompt(folder, [policy, '--split', ...WORLD], {rows: 40})
    try {
      await own.screenShows(/▸ +0 .*120 ms[^]*⇒ .*\(ID\), 120 ms/)
      own.line(':cand set 0 latency_ms=7')
      await own.screenShows(/─.*, edited[^]*▸ +0 .* 7 ms[^]*⇒ .*, 7 ms[^]*─\npolicy> *\n*$/)
      own.line(':cand drop 0')
      await own.screenShows(/▸ +0 .*80 ms[^]*⇒ .*\(DE\), 80 ms[^]*─\npolicy> *\n*$/)
      own.line(':hour 3')
      await own.screenShows(/─ .*T03:00:00[^]*─\npolicy> *\n*$/)
      own.line(':ctx app=renamed direct=stcpr')
      await own.screenShows(/─ .*· renamed ·[^]*⇒ the direct stcpr transport[^]*─\npolicy> *\n*$/)
      own.line(':ctx direct=none')
      own.line(':cand add FR 9ms')
      await own.screenShows(/ 1 .* 9 ms[^]*⇒ .*\(DE\), 80 ms[^]*─\npolicy> *\n*$/)
      // Saved in another window, while something is typed.
      own.type('half')
      writeFileSync(policy, text.replace('CHOICE', 'candidates[1]'))
      await own.screenShows(/loaded [^]*▸ +1 .* 9 ms[^]*⇒ .*\(FR\), 9 ms[^]*─\npolicy> half *\n*$/)
      own.type(`${CTRL('U')}:view plain\r`)
      await own.screenShows(/:view plain\npolicy> *\n*$/)
    } finally {
      own.close()
    }
  })
})

describe('policy repl with a dial of 5000 candidates', () => {
  const {folder, start} = promptOfEachTest()

  it('shows what becomes of the dial after a change of 5000 candidates, beside what is typed', async () => {
    const own = await start(['examples/policies/proxy.star', '--split', '--recording', largeRecording(folder())])
    await own.screenShows(/ to \d+ of 5000/)
    own.line(':ctx app=other')
    await own.shows(/candidates +5000\n⇒ /)
    own.line(':hour 0..23')
    // It takes a second or two, and says how far it has come; the user need not wait.
    await own.screenShows(/running, [\d.]+ s, hour \d+ of 24; Ctrl-C stops it/)
    own.type(CTRL('C'))
    await own.shows(/:hour 0\.\.23\nerror: interrupted/)
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
  it('ends without an error when nobody reads what it says any more', async () => {
    const command = `yes 1+1 | "${process.execPath}" "${RUN}" policy repl; echo "status $?" >&2`
    const {stdout, stderr} = await promisify(execFile)('/bin/sh', ['-c', `(${command}) | head -2`])
    expect(stdout).toBe('2\n2\n')
    expect(stderr).toBe('status 0\n')
  })

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
