import {Worker} from 'node:worker_threads'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {ToolLimit} from '#starlark-wasm'
import type {FromWorker, ToWorker, WorkerSettings} from './engine-worker.js'
import type {JobName, Jobs} from './jobs.js'

/** How a job ended: with its output, or given up because of a limit of ours. */
export type JobEnd<Output> = {readonly kind: 'done'; readonly output: Output} | ToolLimit

export interface RunOptions<Name extends JobName> {
  readonly onEvent?: (event: Jobs[Name]['event']) => void
  readonly signal?: AbortSignal
  /** Instead of the thread's own. */
  readonly deadlineMs?: number
}

export interface ThreadOptions {
  /** The package's folder; the worker's program is found from there. */
  readonly root: string
  /** The engine; it may still be compiling while the thread starts. */
  readonly module: Promise<WebAssembly.Module>
  /** Milliseconds of silence after which a job is given up, and the thread with it. */
  readonly deadlineMs: number
  /** Milliseconds that one load or call may take; the engine looks at the clock itself. A little less than the deadline by default. */
  readonly callTimeoutMs?: number
}

/** Who waits for the job that is running. */
interface Waiting {
  readonly onMessage: (message: FromWorker) => void
  readonly onInterrupt: () => void
  readonly onFailure: (error: Error) => void
}

/** Enough for 10 000 nested parentheses, far below what a thread may reserve. */
const STACK_MB = 64

/** What a job makes is soon of no use; left to itself, a thread keeps five times as much of it before it looks. */
const YOUNG_MB = 4

/** A thread that has not begun after this long never will; on a busy machine it may take seconds. */
const START_MS = 60_000

/** Milliseconds in which a thread must listen to an interruption; a builtin that takes longer is ended with it. */
const LISTENS_MS = 500

/** One engine in a worker thread of its own; it runs one job at a time. */
export class EngineThread {
  readonly #worker: Worker
  readonly #deadlineMs: number
  /** Anything but 0 ends the current run as interrupted. */
  readonly #interrupt = new Int32Array(new SharedArrayBuffer(4))
  #waiting: Waiting | undefined
  #failure: Error | undefined

  constructor({root, module, deadlineMs, callTimeoutMs = deadlineMs - 300}: ThreadOptions) {
    const workerData: WorkerSettings = {callTimeoutMs, interrupt: this.#interrupt}
    this.#deadlineMs = deadlineMs
    this.#worker = new Worker(join(root, 'dist/engine/engine-worker.js'), {
      workerData,
      resourceLimits: {stackSizeMb: STACK_MB, maxYoungGenerationSizeMb: YOUNG_MB},
      // What a job prints by accident must not reach the answer of the command.
      stdout: true,
      stderr: true,
    })
    this.#worker.on('message', (message: FromWorker) => this.#waiting?.onMessage(message))
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', (code) => this.#fail(new Error(`the engine's worker ended with ${String(code)}`)))
    module.then(
      (compiled) => this.#send({kind: 'engine', module: compiled}),
      (error: unknown) => this.#fail(error instanceof Error ? error : new Error(String(error))),
    )
  }

  /** `false` once it failed or was ended; it runs no more jobs then. */
  get isAlive(): boolean {
    return this.#failure === undefined
  }

  /**
   * Runs a job. Events arrive in order and before the end; after `deadlineMs` of silence the thread is given up.
   *
   * @throws the signal's reason when it aborts; an `Error` with the worker's stack for a bug of ours.
   */
  run<Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
    {onEvent, signal, deadlineMs = this.#deadlineMs}: RunOptions<Name>,
  ): Promise<JobEnd<Jobs[Name]['output']>> {
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure)
        return
      }
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', aborted)
        this.#waiting = undefined
      }
      const giveUp = (): void => {
        end()
        void this.end()
      }
      const notStarted = (): void => {
        giveUp()
        reject(new Error(`the engine's worker did not start within ${String(START_MS / 1000)} s`))
      }
      const limit = (kind: ToolLimit['limit'], message: string): void => {
        giveUp()
        resolve({kind: 'tool-limit', limit: kind, message})
      }
      const silent = (): void => limit('time', `no answer for ${String(deadlineMs / 1000)} s`)
      let timer = setTimeout(notStarted, START_MS)
      const aborted = (): void => {
        giveUp()
        reject(signal?.reason as Error)
      }
      signal?.addEventListener('abort', aborted)
      const onInterrupt = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => limit('interrupt', 'interrupted'), LISTENS_MS)
      }
      const onMessage = (message: FromWorker): void => {
        if (message.kind === 'started') {
          if (this.#isInterrupted) return
          // The deadline is the script's: starting and loading are no part of it.
          clearTimeout(timer)
          timer = setTimeout(silent, deadlineMs)
          return
        }
        // The job's types bind its name to what its worker answers.
        if (message.kind === 'event') {
          if (!this.#isInterrupted) timer.refresh()
          onEvent?.(message.event as Jobs[Name]['event'])
          return
        }
        end()
        if (message.kind === 'done') resolve({kind: 'done', output: message.output as Jobs[Name]['output']})
        else reject(Object.assign(new Error(message.message), {stack: message.stack}))
      }
      const onFailure = (error: Error): void => {
        end()
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          resolve({kind: 'tool-limit', limit: 'memory', message: 'the answer needs more memory than there is'})
        } else reject(error)
      }
      Atomics.store(this.#interrupt, 0, 0)
      this.#waiting = {onMessage, onInterrupt, onFailure}
      this.#send({kind: 'job', name, input})
    })
  }

  /**
   * Asks what runs to end, which it does as `tool-limit`; a thread that does not listen within half a second is ended.
   * Asking again gives it no more time.
   *
   * @returns whether anything ran.
   */
  interrupt(): boolean {
    if (!this.#waiting) return false
    if (Atomics.exchange(this.#interrupt, 0, 1) === 0) this.#waiting.onInterrupt()
    return true
  }

  get #isInterrupted(): boolean {
    return Atomics.load(this.#interrupt, 0) !== 0
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    this.#failure ??= new Error('the engine was ended')
    await this.#worker.terminate()
  }

  #fail(error: Error): void {
    this.#failure ??= error
    this.#waiting?.onFailure(this.#failure)
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message)
  }
}

/** Compiles the engine of the package whose folder is `root`. */
export async function compileEngine(root: string): Promise<WebAssembly.Module> {
  const [bytes, {compileModule}] = await Promise.all([
    readFile(join(root, 'starlark-wasm/starlark.wasm')),
    import('#starlark-wasm'),
  ])
  return compileModule(bytes)
}
