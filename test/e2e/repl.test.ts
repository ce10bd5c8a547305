import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {RUN, startProgram} from '../support/spawn-program.js'
import {tempFolder} from '../support/temp-folder.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const hasTmux = spawnSync('tmux', ['-V']).status === 0

/** The workbench in a pane of 80 × 24, driven by keys. A server of its own, so that nobody's sessions are touched. */
class Pane {
  readonly #folder: string
  readonly #state: string
  #starts = 0

  constructor(folder: string) {
    this.#folder = folder
    this.#state = join(folder, 'state')
    mkdirSync(this.#state, {recursive: true})
  }

  /** Starts the program; what the shell says when it has ended follows, so that the terminal's state can be read. */
  start(argv: readonly string[] = [], env: Readonly<Record<string, string>> = {}): void {
    // A server that was ended may still hold its socket.
    this.#starts++
    const variables = Object.entries({SKYWIRE_CLI_STATE_DIR: this.#state, ...env}).map(
      ([name, value]) => `${name}=${value}`,
    )
    const program = ['env', ...variables, process.execPath, RUN, 'policy', 'repl', ...argv]
    const command = `${program.map(quoted).join(' ')}; echo "left with $?"; stty -a | grep -ow -e '-*icanon' -e '-*echo'; exec cat`
    this.#tmux('-f', '/dev/null', 'new-session', '-d', '-s', 'a', '-x', '80', '-y', '24', '-c', ROOT, command)
    this.#tmux('set-option', '-t', 'a', 'remain-on-exit', 'on')
  }

  keys(...keys: readonly string[]): void {
    this.#tmux('send-keys', '-t', 'a', ...keys)
  }

  /** Types a line as it is. */
  line(text: string): void {
    this.#tmux('send-keys', '-t', 'a', '-l', text)
    this.keys('Enter')
  }

  /** Pastes what a file holds. */
  paste(file: string): void {
    this.#tmux('load-buffer', file)
    this.#tmux('paste-buffer', '-t', 'a')
  }

  resize(columns: number): void {
    this.#tmux('resize-window', '-t', 'a', '-x', String(columns), '-y', '24')
  }

  /** Everything shown so far; lines that were broken at the edge are whole. */
  screen(): string {
    return this.#tmux('capture-pane', '-p', '-J', '-t', 'a', '-S', '-')
  }

  /** When the screen has what is looked for. */
  async shows(pattern: RegExp): Promise<void> {
    await vi.waitFor(() => expect(this.screen()).toMatch(pattern), {timeout: 20_000, interval: 40})
  }

  /** The process of the program, below the pane's shell. */
  program(): number {
    const shell = this.#tmux('display-message', '-p', '-t', 'a', '#{pane_pid}').trim()
    return Number(execFileSync('ps', ['-o', 'pid=', '--ppid', shell], {encoding: 'utf8'}).trim().split('\n')[0])
  }

  close(): void {
    spawnSync('tmux', ['-S', this.#socket, 'kill-server'])
  }

  get #socket(): string {
    return join(this.#folder, `tmux-${String(this.#starts)}`)
  }

  get history(): string {
    return readFileSync(join(this.#state, 'repl-history'), 'utf8')
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-S', this.#socket, ...args], {encoding: 'utf8'})
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

const WORLD = ['--candidate', 'SG,ID 120ms', '--candidate', 'DE 80ms']
const SANE = /left with \d+\s+icanon\s+echo/
const PROMPT = /policy> *$/m

describe.skipIf(!hasTmux)('policy repl at a terminal', () => {
  let pane: Pane
  let folder: string
  beforeEach(() => {
    folder = tempFolder()
    pane = new Pane(folder)
  })
  afterEach(() => pane.close())

  it('takes a definition over several lines, with CI set, and leaves the terminal as it was', async () => {
    pane.start(WORLD, {CI: 'true'})
    await pane.shows(PROMPT)
    pane.line('def f(x):')
    await pane.shows(/\.\.\.> *$/m)
    pane.line('  return x + 40')
    pane.keys('Enter')
    pane.line('f(2)')
    await pane.shows(/^42$/m)
    pane.keys('C-d')
    await pane.shows(/left with 0\s+icanon\s+echo/)
  })

  it('completes commands and fields, and recalls lines of an earlier session', async () => {
    pane.start(WORLD)
    await pane.shows(PROMPT)
    pane.keys(':ca', 'Tab')
    await pane.shows(/:cand/)
    pane.keys('Enter')
    await pane.shows(/ROUTE/)
    pane.keys('len(candidates[0].hops_g', 'Tab')
    await pane.shows(/hops_geo/)
    pane.line(')')
    await pane.shows(/^2$/m)
    pane.keys('C-d')
    await pane.shows(SANE)
    expect(pane.history).toBe(':cand\nlen(candidates[0].hops_geo)\n')
    pane.close()
    pane.start(WORLD)
    await pane.shows(PROMPT)
    pane.keys('Up')
    await pane.shows(/policy> len\(candidates\[0\]\.hops_geo\)/)
  })

  it('stops an endless loop on Ctrl-C, keeps the session, and drops what is typed', async () => {
    pane.start(WORLD)
    await pane.shows(PROMPT)
    pane.line('a = 7')
    pane.line('a')
    await pane.shows(/^7\n+policy> *$/m)
    pane.line('int("9" * 3000000) > 0')
    await pane.shows(/3000000\) > 0/)
    // The key may come before the entry runs: then it only says how to leave, and is pressed again.
    await vi.waitFor(
      () => {
        pane.keys('C-c')
        expect(pane.screen()).toMatch(/stopped: interrupted/)
      },
      {timeout: 20_000, interval: 200},
    )
    pane.line('a * 6')
    await pane.shows(/^42$/m)
    pane.keys('never', 'C-c')
    pane.line('a * 3')
    await pane.shows(/^21$/m)
    expect(pane.screen()).not.toContain('undefined: never')
  })

  it('takes a paste of 200 lines with empty ones in it as one function', async () => {
    const body = Array.from({length: 100}, (_, index) => `  n = n + ${String(index)}\n\n`).join('')
    const file = join(folder, 'paste')
    writeFileSync(file, `def long(n):\n${body}  return n\nlong(50)\n`)
    pane.start(WORLD)
    await pane.shows(PROMPT)
    pane.paste(file)
    await pane.shows(/^5000$/m)
    expect(pane.screen()).not.toContain('error:')
  })

  it('gives the terminal back when it is killed with SIGTERM', async () => {
    pane.start(WORLD)
    await pane.shows(PROMPT)
    process.kill(pane.program(), 'SIGTERM')
    await pane.shows(/left with 130\s+icanon\s+echo/)
  })

  it('goes on after a resize, with wide and combining characters', async () => {
    pane.start(WORLD)
    await pane.shows(PROMPT)
    pane.resize(60)
    pane.line('"日本 e\u0301" + "!"')
    await pane.shows(/^"日本 e\u0301!"$/m)
  })

  it('shows what becomes of the dial after a change of 5000 candidates, within 80 columns', async () => {
    const hops = (index: number): string => `02${index.toString(16).padStart(64, '0')}`
    const candidates = Array.from({length: 5000}, (_, index) => ({hops: [hops(index)], est_latency_ms: 5000 - index}))
    const fetch = {
      role: 'primary',
      attempt: 1,
      leg: 0,
      min_hops: null,
      exclude: [],
      source: 'route-finder',
      reverse: null,
      setup: 'ok',
    }
    const file = join(folder, 'large.jsonl')
    const header = {
      ...{type: 'header', format: 'skywire-recording/1', recorded_by: 'test', recorded_at: null, source: 'synthetic'},
      ...{contract: '2026-06', defaults: {}, unknown: []},
    }
    const dial = {
      type: 'dial',
      id: 'large',
      peer_pk: hops(9999),
      now: '2026-05-29T17:00:00Z',
      fetches: [{...fetch, forward: candidates}],
    }
    writeFileSync(file, `${JSON.stringify(header)}\n${JSON.stringify(dial)}\n`)
    pane.start(['examples/policies/proxy.star', '--recording', file])
    await pane.shows(PROMPT)
    pane.line(':ctx app=other')
    await pane.shows(/candidates +5000\n⇒ /)
    pane.line('len(candidates)')
    await pane.shows(/^5000$/m)
  })
})

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
