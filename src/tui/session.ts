import {Problem} from '../errors.js'
import type {Look} from '../output/look.js'
import type {Reload} from '../repl/follow-policy.js'
import type {ReplResult} from '../repl/result.js'
import type {Workbench} from '../repl/workbench.js'
import {Display} from './display.js'
import {entriesIn} from './editor/entry-edits.js'
import {Inquiry} from './inquiry.js'
import {KeyDecoder} from './input/decode-keys.js'
import {overviewOf} from './overview.js'
import {reduce, type Event} from './state/reduce.js'
import type {Order, State} from './state/state.js'
import {sizeOf, takeTerminal, type RawTerminal} from './terminal-modes.js'
import {entryText} from './view/editor-lines.js'
import type {openScreen} from './view/screen.js'

export interface SessionOptions {
  readonly opening: Promise<Workbench>
  readonly policy: string | undefined
  readonly greeting: string
  readonly state: State
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly openScreen: typeof openScreen
  readonly keep: (text: string) => Promise<void>
  readonly look: () => Look
  readonly renderResult: (result: ReplResult, look: Look) => string
  readonly renderProblem: (problem: Problem, look: Look) => string
}

/** Milliseconds after which an escape that nothing followed is the key of that name. */
const ESCAPE_MS = 40

const TICK_MS = 100

/** One session at a terminal: brings events to the state, the state to the screen, and its orders to the workbench. */
export class Session {
  readonly #options: SessionOptions
  readonly #decoder = new KeyDecoder()
  readonly #inquiry: Inquiry
  readonly #display: Display
  #state: State
  #isDrawing = false
  #terminal: RawTerminal | undefined
  #escape: NodeJS.Timeout | undefined
  /** Entries are kept in the order in which they were typed, the last one before the session is over. */
  #kept = Promise.resolve()
  #end: (() => void) | undefined
  #fail: ((error: unknown) => void) | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    this.#state = options.state
    this.#inquiry = new Inquiry(
      options.opening,
      () => this.#state,
      (event) => this.#tell(event),
    )
    this.#display = new Display(options.stdout, options.openScreen, options.state, options.look)
  }

  /** Until the user leaves. Rejects with what the workbench could not do, and with bugs; the terminal is given back first. */
  async run(): Promise<void> {
    const {stdin, stdout, greeting, policy} = this.#options
    const onData = (chunk: string): void => this.#hear(chunk)
    const onResize = (): void => this.#resize()
    this.#terminal = takeTerminal(stdin, stdout, () => this.#close())
    // A terminal that is gone ends the session.
    stdin.setEncoding('utf8').on('data', onData).on('end', this.#leave).on('error', this.#leave)
    stdout.on('resize', onResize)
    process.on('SIGCONT', this.#resume)
    this.#print(greeting)
    try {
      await new Promise<void>((resolve, reject) => {
        this.#end = resolve
        this.#fail = reject
        this.#display.ended.catch(reject)
        void this.#guard(this.#open(policy))
      })
    } finally {
      stdin.off('data', onData).off('end', this.#leave).off('error', this.#leave).pause()
      stdout.off('resize', onResize)
      process.off('SIGCONT', this.#resume)
      clearTimeout(this.#escape)
      this.#close()
      this.#terminal.close()
      await this.#kept
    }
  }

  readonly #leave = (): void => this.#tell({kind: 'leave'})

  async #open(policy: string | undefined): Promise<void> {
    await this.#work(async (workbench) => {
      workbench.onProgress = (doing) => this.#tell({kind: 'progress', doing})
      workbench.onReload((reload) => this.#reloaded(reload))
      if (policy !== undefined) await this.#runEntry(workbench, `:load ${policy}`)
    })
  }

  #reloaded(reload: Reload): void {
    const {look, renderResult, renderProblem} = this.#options
    this.#print(
      reload.kind === 'reloaded' ? renderResult(reload.result, look()) : renderProblem(reload.problem, look()),
    )
    void this.#guard(this.#look())
  }

  #hear(chunk: string): void {
    clearTimeout(this.#escape)
    for (const input of this.#decoder.feed(chunk)) this.#tell(input)
    if (!this.#decoder.isWaiting) return
    this.#escape = setTimeout(() => {
      for (const input of this.#decoder.flush()) this.#tell(input)
    }, ESCAPE_MS)
  }

  #tell(event: Event): void {
    this.#state = reduce(this.#state, event)
    for (const order of this.#state.orders) this.#obey(order)
    if (this.#isDrawing) return
    // What comes in one piece is drawn once, and asked about when it is seen.
    this.#isDrawing = true
    setImmediate(() => {
      this.#isDrawing = false
      this.#display.draw(this.#state)
      void this.#guard(this.#inquiry.ask())
    })
  }

  #print(text: string): void {
    this.#display.print(text)
  }

  #resize(): void {
    this.#state = reduce(this.#state, {kind: 'resize', ...sizeOf(this.#options.stdout)})
    this.#display.resize(this.#state)
  }

  /** Stops the process and those that started it, as a shell does; its `fg` brings all of them back. */
  #suspend(): void {
    if (process.platform === 'win32') return
    this.#display.leave()
    this.#terminal?.leave()
    process.kill(0, 'SIGTSTP')
  }

  /** Comes back after a stop, whoever ordered it: meanwhile the terminal was somebody else's. */
  readonly #resume = (): void => {
    this.#terminal?.leave()
    this.#terminal?.enter()
    this.#display.again()
  }

  #close(): void {
    this.#state = reduce(this.#state, {kind: 'leave'})
    this.#display.close(this.#state)
  }

  #obey(order: Order): void {
    const {look, keep} = this.#options
    switch (order.kind) {
      case 'run':
        void this.#guard(this.#run(order.text))
        break
      case 'keep':
        this.#kept = this.#kept.then(() => keep(order.text))
        break
      case 'dropped':
        this.#display.draw(this.#state)
        this.#print(`${entryText(order.text, look())}^C`)
        break
      case 'interrupt':
        void this.#options.opening.then(
          (workbench) => workbench.interrupt(),
          () => undefined,
        )
        break
      case 'clear':
        this.#display.clear()
        break
      case 'suspend':
        this.#suspend()
        break
      case 'look':
        void this.#guard(this.#look())
        break
      case 'leave':
        this.#end?.()
    }
  }

  /** Runs what was typed at once: often one entry, after a paste several. The first that fails ends the others. */
  async #run(text: string): Promise<void> {
    this.#display.draw(this.#state)
    this.#print(entryText(text, this.#options.look()))
    await this.#work(async (workbench) => {
      const entries = entriesIn(text)
      for (const [index, entry] of entries.entries()) {
        const isLast = index === entries.length - 1 && this.#state.queue.length === 0
        if (!(await this.#runEntry(workbench, entry, isLast))) break
      }
    })
  }

  /** Does something that keeps the workbench busy, and says for how long. */
  async #work(job: (workbench: Workbench) => Promise<void>): Promise<void> {
    const start = performance.now()
    const ticks = setInterval(() => this.#tell({kind: 'running', elapsedMs: performance.now() - start}), TICK_MS)
    try {
      await job(await this.#options.opening)
    } finally {
      clearInterval(ticks)
    }
    await this.#look()
    this.#tell({kind: 'finished'})
  }

  /**
   * @param isLast - whether nothing waits that somebody would have to choose a dial before.
   * @returns whether what follows should run.
   */
  async #runEntry(workbench: Workbench, text: string, isLast = false): Promise<boolean> {
    const {look, renderResult, renderProblem} = this.#options
    try {
      const {result, isFailure} = await workbench.run(text)
      if (result.kind === 'quit') this.#leave()
      if (result.kind === 'view') this.#tell({kind: 'view', view: result.view})
      if (result.kind === 'dials' && result.total > 0 && isLast) await this.#browse(workbench, text)
      else this.#print(renderResult(result, look()))
      return !isFailure && result.kind !== 'quit'
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.#print(renderProblem(error, look()))
      return false
    }
  }

  async #browse(workbench: Workbench, text: string): Promise<void> {
    const {dials} = await workbench.dials.rows(workbench.recording)
    this.#tell({kind: 'browse', dials, query: text.trim().replace(/^\S+\s*/u, '')})
  }

  async #look(): Promise<void> {
    if (this.#state.view === 'plain') return
    this.#tell({kind: 'overview', overview: await overviewOf(await this.#options.opening)})
  }

  /** What is no problem of the user's ends the session. */
  async #guard(work: Promise<void>): Promise<void> {
    try {
      await work
    } catch (error) {
      this.#fail?.(error)
    }
  }
}
