import {parentPort, workerData} from 'node:worker_threads'
import {createEngine} from '#starlark-wasm'
import {ReplAnswers} from './repl-answers.js'
import type {FromReplWorker, ReplWorkerSettings, ToReplWorker} from './repl-requests.js'

const port = parentPort
if (!port) throw new TypeError('runs as a worker only')
const {module, contract, interrupt, timeoutMs} = workerData as ReplWorkerSettings

const engine = await createEngine({wasm: module, timeoutMs, interrupt: new Int32Array(interrupt)})
const session = new ReplAnswers(engine, contract)

port.on('message', (request: ToReplWorker) => port.postMessage(answer(request)))
// Nothing is asked before this is heard.
port.postMessage('ready')

function answer({name, input}: ToReplWorker): FromReplWorker {
  try {
    const output = session.answer(name, input)
    return {kind: 'done', output, isLost: session.isLost}
  } catch (error) {
    const {message, stack = ''} = error instanceof Error ? error : new Error(String(error))
    return {kind: 'error', message, stack}
  }
}
