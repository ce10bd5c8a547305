import {homedir} from 'node:os'
import {join} from 'node:path'
import {createInterface, type Interface} from 'node:readline'
import {Problem} from '../errors.js'
import {userFolder} from '../services/user-folder.js'
import {onAbruptEnd} from '../terminal.js'
import {complete} from './complete.js'
import {EntrySplitter} from './entry-splitter.js'
import {keepLine, readHistory} from './prompt-history.js'
import type {ReplResult} from './result.js'
import type {Workbench} from './workbench.js'

export interface PromptOptions {
  /** Loaded first; a failure is shown, and the prompt goes on without. */
  readonly policy: string | undefined
  /** Name and version, for the first line. */
  readonly program: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Results and problems as text; empty where there is nothing to show. */
  readonly renderResult: (result: ReplResult) => string
  readonly renderProblem: (problem: Problem) => string
}

const FIRST = 'policy> '
const MORE = '   ...> '

/** Reads entries from a terminal until Ctrl-D or `:quit`. Ctrl-C stops what runs, or drops what is typed. */
export async function runPrompt(workbench: Workbench, options: PromptOptions): Promise<void> {
  const history = join(userFolder('state', options.env, homedir()), 'repl-history')
  const prompt = new Prompt(workbench, options, history)
  await prompt.run(await readHistory(history))
}

class Prompt {
  readonly #workbench: Workbench
  readonly #options: PromptOptions
  readonly #history: string
  readonly #splitter = new EntrySplitter()
  /** Lines of the entry that is not whole yet. */
  #typed: string[] = []
  /** Lines that came while something ran, or in one paste. */
  readonly #queue: string[] = []
  #isRunning = false

  constructor(workbench: Workbench, options: PromptOptions, history: string) {
    this.#workbench = workbench
    this.#options = options
    this.#history = history
  }

  async run(history: readonly string[]): Promise<void> {
    const {input, output, policy, program} = this.#options
    this.#write(
      `${program.split(' ')[0] ?? ''}, contract ${this.#workbench.contract}. Type :help for help, Ctrl-D to leave.`,
    )
    const lines = createInterface({
      ...{
        input,
        output,
        terminal: true,
        history: history.toReversed(),
        historySize: 1000,
        removeHistoryDuplicates: true,
      },
      completer: (line: string, callback: (error: null, found: [string[], string]) => void) => {
        const text = [...this.#typed, line].join('\n')
        void complete(this.#workbench, text).then(({words, prefix}) => callback(null, [[...words], prefix]))
      },
    })
    const forget = onAbruptEnd(() => lines.close())
    try {
      if (policy !== undefined) await this.#runEntry(`:load ${policy}`)
      await new Promise<void>((resolve, reject) => {
        lines.on('close', resolve)
        lines.on('SIGINT', () => this.#interrupt(lines))
        lines.on('line', (line) => {
          this.#queue.push(line)
          // Lines of one paste arrive together: the first is looked at when all are here.
          if (this.#isRunning) return
          setImmediate(() => {
            this.#drain(lines).catch(reject)
          })
        })
        this.#ask(lines)
      })
    } finally {
      forget()
      lines.close()
    }
  }

  async #drain(lines: Interface): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    try {
      for (let line = this.#queue.shift(); line !== undefined; line = this.#queue.shift()) {
        await keepLine(this.#history, line)
        this.#typed.push(line)
        const entries = this.#splitter.push(line, this.#queue.length === 0)
        if (entries.length > 0) this.#typed = []
        for (const {text} of entries) {
          if (await this.#runEntry(text)) continue
          lines.close()
          return
        }
      }
    } finally {
      this.#isRunning = false
    }
    this.#ask(lines)
  }

  /** @returns whether the session goes on. */
  async #runEntry(text: string): Promise<boolean> {
    try {
      const {result} = await this.#workbench.run(text)
      if (result.kind === 'quit') return false
      this.#write(this.#options.renderResult(result))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.#write(this.#options.renderProblem(error))
    }
    return true
  }

  #interrupt(lines: Interface): void {
    if (this.#isRunning) {
      this.#queue.length = 0
      this.#workbench.engine.interrupt()
      return
    }
    const isEmpty = lines.line === '' && !this.#splitter.isPending
    this.#splitter.end()
    this.#typed = []
    lines.write(null, {ctrl: true, name: 'e'})
    lines.write(null, {ctrl: true, name: 'u'})
    this.#write(isEmpty ? '\nCtrl-D leaves.' : '^C')
    this.#ask(lines)
  }

  #ask(lines: Interface): void {
    lines.setPrompt(this.#splitter.isPending ? MORE : FIRST)
    lines.prompt()
  }

  #write(text: string): void {
    if (text !== '') this.#options.output.write(`${text}\n`)
  }
}
