import {compileEngine, EngineThread, type JobEnd, type RunOptions} from './engine-thread.js'
import type {JobName, Jobs} from './jobs.js'

export interface PoolOptions {
  /** The package's folder; the engine and the worker's program are found from there. */
  readonly root: string
  /** Workers at most; they are started when there is work for them. */
  readonly size?: number
  /** Milliseconds of silence after which a worker is given up. */
  readonly deadlineMs?: number
}

/** A whole answer is due within 5 s, the start of the program included. */
const DEADLINE_MS = 4300

/**
 * Runs jobs in worker threads, so that a script which never ends, or a builtin that nothing can interrupt, costs one
 * worker and no answer of another job. The engine is compiled once for all of them.
 */
export class EnginePool {
  readonly #options: Required<PoolOptions>
  readonly #module: Promise<WebAssembly.Module>
  readonly #threads = new Set<EngineThread>()
  readonly #idle: EngineThread[] = []
  readonly #waiting: ((thread: EngineThread) => void)[] = []

  /** Starts compiling the engine, and the first worker. */
  constructor({root, size = 1, deadlineMs = DEADLINE_MS}: PoolOptions) {
    this.#options = {root, size, deadlineMs}
    this.#module = compileEngine(root)
    this.#idle.push(this.#start())
  }

  /** How many jobs run at once. */
  get size(): number {
    return this.#options.size
  }

  /** Runs one job, at once or when a worker is free; for its end and failures see {@link EngineThread.run}. */
  async run<Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
    options: RunOptions<Name> = {},
  ): Promise<JobEnd<Jobs[Name]['output']>> {
    options.signal?.throwIfAborted()
    const thread = await this.#acquire()
    try {
      return await thread.run(name, input, options)
    } finally {
      this.#release(thread)
    }
  }

  /** Ends all workers, busy ones too. The pool is not used afterwards. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.end()))
  }

  #start(): EngineThread {
    const {root, deadlineMs} = this.#options
    const thread = new EngineThread({root, module: this.#module, deadlineMs})
    this.#threads.add(thread)
    return thread
  }

  #acquire(): Promise<EngineThread> {
    const idle = this.#idle.pop()
    if (idle) return Promise.resolve(idle)
    if (this.#threads.size < this.#options.size) return Promise.resolve(this.#start())
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #release(thread: EngineThread): void {
    const next = this.#waiting.shift()
    if (thread.isAlive) {
      if (next) next(thread)
      else this.#idle.push(thread)
      return
    }
    this.#threads.delete(thread)
    if (next) next(this.#start())
  }
}
