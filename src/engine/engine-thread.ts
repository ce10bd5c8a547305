import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {ToolLimit} from '#starlark-wasm'
import type {FromWorker, ToWorker, WorkerSettings} from './engine-worker.js'
import type {JobName, Jobs} from './jobs.js'

/** How a job ended: with its output, or given up because of a limit of ours. */
export type JobEnd<Output> = {readonly kind: 'done'; readonly output: Output} | ToolLimit

export interface RunOptions<Name extends JobName> {
  readonly onEvent?: (event: Jobs[Name]['event']) => void
  readonly signal?: AbortSignal
}

/** Who waits for the job that is running. */
interface Waiting {
  readonly onMessage: (message: FromWorker) => void
  readonly onFailure: (error: Error) => void
}

/** Enough for 10 000 nested parentheses, far below what a thread may reserve. */
const STACK_MB = 64

/** A thread that has not begun after this long never will; on a busy machine it may take seconds. */
const START_MS = 60_000

/** One engine in a worker thread of its own; it runs one job at a time. */
export class EngineThread {
  readonly #worker: Worker
  readonly #deadlineMs: number
  #waiting: Waiting | undefined
  #failure: Error | undefined

  /** @param module - may still be compiling while the thread starts. */
  constructor(root: string, module: Promise<WebAssembly.Module>, deadlineMs: number) {
    const workerData: WorkerSettings = {callTimeoutMs: deadlineMs - 300}
    this.#deadlineMs = deadlineMs
    this.#worker = new Worker(join(root, 'dist/engine/engine-worker.js'), {
      workerData,
      resourceLimits: {stackSizeMb: STACK_MB},
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
    {onEvent, signal}: RunOptions<Name>,
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
      const silent = (): void => {
        giveUp()
        resolve({kind: 'tool-limit', limit: 'time', message: `no answer for ${String(this.#deadlineMs / 1000)} s`})
      }
      let timer = setTimeout(notStarted, START_MS)
      const aborted = (): void => {
        giveUp()
        reject(signal?.reason as Error)
      }
      signal?.addEventListener('abort', aborted)
      const onMessage = (message: FromWorker): void => {
        if (message.kind === 'started') {
          // The deadline is the script's: starting and loading are no part of it.
          clearTimeout(timer)
          timer = setTimeout(silent, this.#deadlineMs)
          return
        }
        timer.refresh()
        // The job's types bind its name to what its worker answers.
        if (message.kind === 'event') {
          onEvent?.(message.event as Jobs[Name]['event'])
          return
        }
        end()
        if (message.kind === 'done') resolve({kind: 'done', output: message.output as Jobs[Name]['output']})
        else reject(Object.assign(new Error(message.message), {stack: message.stack}))
      }
      const onFailure = (error: Error): void => {
        end()
        reject(error)
      }
      this.#waiting = {onMessage, onFailure}
      this.#send({kind: 'job', name, input})
    })
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
