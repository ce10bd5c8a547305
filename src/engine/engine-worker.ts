import {parentPort, workerData} from 'node:worker_threads'
import {createEngine, type Engine} from '#starlark-wasm'
import {loadJob, type JobName} from './jobs.js'

/** What the pool says: the compiled engine first, then one job at a time. */
export type ToWorker =
  | {readonly kind: 'engine'; readonly module: WebAssembly.Module}
  | {readonly kind: 'job'; readonly name: JobName; readonly input: unknown}

/** What a worker answers: any number of events, then one end. An error is a bug of ours, as text with its stack. */
export type FromWorker =
  | {readonly kind: 'event'; readonly event: unknown}
  | {readonly kind: 'done'; readonly output: unknown}
  | {readonly kind: 'error'; readonly message: string; readonly stack: string}

/** How a worker is set up. */
export interface WorkerSettings {
  /** Milliseconds that one load or call may take. */
  readonly callTimeoutMs: number
}

const port = parentPort
if (!port) throw new TypeError('runs as a worker only')
const {callTimeoutMs} = workerData as WorkerSettings
let engine: Promise<Engine> | undefined

port.on('message', (message: ToWorker) => {
  if (message.kind === 'job') return void run(message.name, message.input)
  engine = createEngine({wasm: message.module, timeoutMs: callTimeoutMs})
  // A failure is told to the job that needs the engine.
  engine.catch(() => undefined)
})

async function run(name: JobName, input: unknown): Promise<void> {
  try {
    // The pool's types bind a job's name and its input; between threads only their order is left.
    const job = (await loadJob[name]()) as (
      engine: Engine | undefined,
      input: unknown,
      emit: (event: unknown) => void,
    ) => unknown
    tell({kind: 'done', output: job(await engine, input, (event) => tell({kind: 'event', event}))})
  } catch (error) {
    const {message, stack = ''} = error instanceof Error ? error : new Error(String(error))
    tell({kind: 'error', message, stack})
  }
}

function tell(message: FromWorker): void {
  port?.postMessage(message)
}
