import {parentPort, workerData} from 'node:worker_threads'
import {createEngine, type Engine} from '#starlark-wasm'
import {loadJob, type JobName} from './jobs.js'

/** What the pool says: the compiled engine first, then one job at a time. */
export type ToWorker =
  | {readonly kind: 'engine'; readonly module: WebAssembly.Module}
  | {readonly kind: 'job'; readonly name: JobName; readonly input: unknown}

/** What a worker answers: that it began, any number of events, one end. An error is a bug of ours, with its stack. */
export type FromWorker =
  | {readonly kind: 'started'}
  | {readonly kind: 'event'; readonly event: unknown}
  | {readonly kind: 'done'; readonly output: unknown}
  | {readonly kind: 'error'; readonly message: string; readonly stack: string}

/** How a worker is set up. */
export interface WorkerSettings {
  /** Milliseconds that one load or call may take. */
  readonly callTimeoutMs: number
  /** Anything but 0 in its first element ends the current run as interrupted. */
  readonly interrupt: Int32Array
}

const port = parentPort
if (!port) throw new TypeError('runs as a worker only')
const {callTimeoutMs, interrupt} = workerData as WorkerSettings

/** A job may come before the engine, which may still be compiling. */
const engine = new Promise<Engine>((resolve, reject) => {
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'job') void run(message.name, message.input)
    else createEngine({wasm: message.module, timeoutMs: callTimeoutMs, interrupt}).then(resolve, reject)
  })
})
// A failure is told to the job that needs the engine.
engine.catch(() => undefined)

async function run(name: JobName, input: unknown): Promise<void> {
  try {
    // The pool's types bind a job's name and its input; between threads only their order is left.
    const job = (await loadJob[name]()) as (engine: Engine, input: unknown, emit: (event: unknown) => void) => unknown
    const ready = await engine
    tell({kind: 'started'})
    tell({kind: 'done', output: await job(ready, input, (event) => tell({kind: 'event', event}))})
  } catch (error) {
    const {message, stack = ''} = error instanceof Error ? error : new Error(String(error))
    tell({kind: 'error', message, stack})
  }
}

function tell(message: FromWorker): void {
  port?.postMessage(message)
}
