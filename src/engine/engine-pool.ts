import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {ToolLimit} from '#starlark-wasm'
import type {FromWorker, ToWorker, WorkerSettings} from './engine-worker.js'
import type {JobName, Jobs} from './jobs.js'

export interface PoolOptions {
  /** The package's folder; the engine and the worker's program are found from there. */
  readonly root: string
  /** Workers at most; they are started when there is work for them. */
  readonly size?: number
  /** Milliseconds of silence after which a worker is given up. */
  readonly deadlineMs?: number
}

export interface RunOptions<Name extends JobName> {
  readonly onEvent?: (event: Jobs[Name]['event']) => void
  readonly signal?: AbortSignal
}

/** How a job ended: with its output, or given up because of a limit of ours. */
export type JobEnd<Output> = {readonly kind: 'done'; readonly output: Output} | ToolLimit

/** Enough for 10 000 nested parentheses, far below what a thread may reserve. */
const STACK_MB = 64

/** A whole answer is due within 5 s, the start of the program included (policy contract has no such limit). */
const DEADLINE_MS = 4300

/**
 * Runs jobs in worker threads, so that a script which never ends, or a builtin that nothing can interrupt, costs one
 * worker and no answer of another job. The engine is compiled once for all of them.
 */
export class EnginePool {
  readonly #options: Required<PoolOptions>
  readonly #idle: Worker[] = []
  readonly #waiting: ((worker: Worker) => void)[] = []
  readonly #all = new Set<Worker>()
  readonly #module: Promise<WebAssembly.Module>

  constructor({root, size = 1, deadlineMs = DEADLINE_MS}: PoolOptions) {
    this.#options = {root, size, deadlineMs}
    this.#module = readFile(join(root, 'starlark-wasm/starlark.wasm')).then((bytes) =>
      WebAssembly.compile(new Uint8Array(bytes)),
    )
    this.#release(this.#start())
  }

  /**
   * Runs one job, at once or when a worker is free. Events arrive in order and before the end.
   *
   * @throws the signal's reason when it aborts; an `Error` with the worker's stack for a bug of ours.
   */
  async run<Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
    {onEvent, signal}: RunOptions<Name> = {},
  ): Promise<JobEnd<Jobs[Name]['output']>> {
    signal?.throwIfAborted()
    await this.#module
    const worker = await this.#acquire()
    return new Promise((resolve, reject) => {
      const {deadlineMs} = this.#options
      const end = (finish: () => void, keep: boolean): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', aborted)
        worker.removeAllListeners()
        if (keep) this.#release(worker)
        else this.#discard(worker)
        finish()
      }
      const timer = setTimeout(() => {
        const message = `no answer for ${String(deadlineMs / 1000)} s`
        end(() => resolve({kind: 'tool-limit', limit: 'time', message}), false)
      }, deadlineMs)
      const aborted = (): void => end(() => reject(signal?.reason as Error), false)
      signal?.addEventListener('abort', aborted)
      worker.on('message', (message: FromWorker) => {
        timer.refresh()
        // The job's types bind its name to what its worker answers.
        if (message.kind === 'event') onEvent?.(message.event as Jobs[Name]['event'])
        else if (message.kind === 'done')
          end(() => resolve({kind: 'done', output: message.output as Jobs[Name]['output']}), true)
        else end(() => reject(workerError(message)), true)
      })
      worker.once('error', (error) => end(() => reject(error), false))
      worker.once('exit', (code) =>
        end(() => reject(new Error(`the engine's worker ended with ${String(code)}`)), false),
      )
      send(worker, {kind: 'job', name, input})
    })
  }

  /** Ends all workers, busy ones too. The pool is not used afterwards. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()))
  }

  #start(): Worker {
    const workerData: WorkerSettings = {callTimeoutMs: this.#options.deadlineMs - 300}
    const worker = new Worker(join(this.#options.root, 'dist/engine/engine-worker.js'), {
      workerData,
      resourceLimits: {stackSizeMb: STACK_MB},
      // What a job prints by accident must not reach the answer of the command.
      stdout: true,
      stderr: true,
    })
    this.#all.add(worker)
    void this.#module.then(
      (module) => send(worker, {kind: 'engine', module}),
      // Whoever runs a job is told why.
      () => worker.terminate(),
    )
    return worker
  }

  #acquire(): Promise<Worker> {
    const idle = this.#idle.pop()
    if (idle) return Promise.resolve(idle)
    if (this.#all.size < this.#options.size) return Promise.resolve(this.#start())
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #release(worker: Worker): void {
    const next = this.#waiting.shift()
    if (next) next(worker)
    else this.#idle.push(worker)
  }

  #discard(worker: Worker): void {
    this.#all.delete(worker)
    void worker.terminate()
    const next = this.#waiting.shift()
    if (next) next(this.#start())
  }
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message)
}

function workerError({message, stack}: {message: string; stack: string}): Error {
  return Object.assign(new Error(message), {stack})
}
