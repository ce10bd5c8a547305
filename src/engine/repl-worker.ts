import {parentPort, workerData} from 'node:worker_threads'
import {createEngine} from '#starlark-wasm'
import {ReplAnswers} from './repl-answers.js'
import type {FromReplWorker, ReplWorkerSettings, ToReplWorker} from './repl-requests.js'

const port = parentPort
if (!port) throw new TypeError('runs as a worker only')
const {module, contract, interrupt, timeoutMs} = workerData as ReplWorkerSettings

const answers = createEngine({wasm: module, timeoutMs, interrupt: new Int32Array(interrupt)}).then(
  (engine) => new ReplAnswers(engine, contract),
)
// A failure is told to the first request.
answers.catch(() => undefined)

port.on('message', (request: ToReplWorker) => {
  void answer(request).then((message) => port.postMessage(message))
})

async function answer({name, input}: ToReplWorker): Promise<FromReplWorker> {
  try {
    const session = await answers
    const output = session.answer(name, input)
    return {kind: 'done', output, isLost: session.isLost}
  } catch (error) {
    const {message, stack = ''} = error instanceof Error ? error : new Error(String(error))
    return {kind: 'error', message, stack}
  }
}
