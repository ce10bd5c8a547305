import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {spawn, type IPty} from '@lydell/node-pty'
import headless from '@xterm/headless'
import {expect, vi} from 'vitest'
import {RUN} from './spawn-program.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** The built program at a terminal of its own: keys go in, and a real terminal emulator makes a screen of what comes out. */
export class PseudoTerminal {
  readonly #pty: IPty
  readonly #screen: headless.Terminal
  readonly #state: string
  #written = Promise.resolve()
  /** Everything that was written, escape sequences included. */
  output = ''
  /** The status, when it has ended. */
  readonly ended: Promise<number>

  /**
   * Runs a command line through a shell, which then tells how it finds the terminal.
   *
   * @param folder - holds what the program keeps.
   */
  constructor(
    folder: string,
    argv: readonly string[],
    {columns = 80, rows = 24, env = {}}: Partial<Size> & {env?: Readonly<Record<string, string>>} = {},
  ) {
    this.#state = join(folder, 'state')
    mkdirSync(this.#state, {recursive: true})
    const program = [process.execPath, RUN, ...argv].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
    const script = `${program}; status=$?; echo "left with $status"; stty -a | grep -ow -e '-*icanon' -e '-*echo'; exit $status`
    this.#pty = spawn('/bin/sh', ['-c', script], {
      ...{name: env['TERM'] ?? 'xterm-256color', cols: columns, rows, cwd: ROOT},
      env: {...process.env, TERM: 'xterm-256color', NO_COLOR: '', SKYWIRE_CLI_STATE_DIR: this.#state, ...env},
    })
    this.#screen = new headless.Terminal({cols: columns, rows, scrollback: 5000, allowProposedApi: true})
    this.#screen.onData((answer) => this.#pty.write(answer))
    this.#pty.onData((data) => {
      this.output += data
      this.#written = new Promise((resolve) => this.#screen.write(data, resolve))
    })
    this.ended = new Promise((resolve) => this.#pty.onExit(({exitCode}) => resolve(exitCode)))
  }

  /** The process of the program, a child of the shell. */
  program(): number {
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(this.#pty.pid)], {encoding: 'utf8'})
    return Number(children.trim().split('\n')[0])
  }

  /** Sends keys as they are: `\r` is Enter, `\u0003` Ctrl-C. */
  type(keys: string): void {
    this.#pty.write(keys)
  }

  /** Types a line. */
  line(text: string): void {
    this.type(`${text}\r`)
  }

  /** Pastes as terminals do that mark it. */
  paste(text: string): void {
    this.type(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`)
  }

  resize({columns, rows}: Size): void {
    this.#screen.resize(columns, rows)
    this.#pty.resize(columns, rows)
  }

  /** Everything shown so far, what has scrolled by included; lines that the terminal broke are whole. */
  text(): string {
    const {buffer} = this.#screen
    const lines: string[] = []
    for (let at = 0; at < buffer.active.length; at++) {
      const line = buffer.active.getLine(at)
      const text = line?.translateToString(true) ?? ''
      if (line?.isWrapped) lines.push((lines.pop() ?? '') + text)
      else lines.push(text)
    }
    return lines.join('\n').trimEnd()
  }

  /** The rows on the screen now. */
  rows(): readonly string[] {
    const {active} = this.#screen.buffer
    return Array.from(
      {length: this.#screen.rows},
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    )
  }

  /** Where the cursor stands: row and column on the screen, from 0. */
  cursor(): {readonly row: number; readonly column: number} {
    const {active} = this.#screen.buffer
    return {row: active.cursorY, column: active.cursorX}
  }

  /** When everything shown has what is looked for. */
  async shows(pattern: RegExp): Promise<void> {
    await vi.waitFor(() => expect(this.text()).toMatch(pattern), {timeout: 60_000, interval: 20})
    await this.#written
  }

  /** When the rows on the screen, from the first to the last, have what is looked for. */
  async screenShows(pattern: RegExp): Promise<void> {
    await vi.waitFor(() => expect(this.rows().join('\n')).toMatch(pattern), {timeout: 60_000, interval: 20})
    await this.#written
  }

  close(): void {
    try {
      // The shell and the program, which would go on writing for a moment.
      process.kill(-this.#pty.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
    this.#screen.dispose()
  }

  get history(): string {
    return readFileSync(join(this.#state, 'repl-history'), 'utf8')
  }
}
