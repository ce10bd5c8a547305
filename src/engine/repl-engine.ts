import {once} from 'node:events'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Contract, ContractVersion, Inspection, ToolLimit} from '#starlark-wasm'
import type {
  DecisionInput,
  FromReplWorker,
  JournalStep,
  PromptWorld,
  ReplDecided,
  ReplRequestName,
  ReplRequests,
  ReplWorkerSettings,
  ToReplWorker,
} from './repl-requests.js'
import type {ShownEntry} from './shown-entry.js'

export interface ReplEngineOptions {
  /** The package's folder. */
  readonly root: string
  readonly contract: ContractVersion
  /** Milliseconds that one entry or call may take. */
  readonly timeoutMs?: number
}

/** Milliseconds in which a thread must listen to an interruption; a builtin that takes longer is ended with it. */
const LISTENS_MS = 500

/** A thread that has not begun after this long never will. */
const START_MS = 60_000

const STACK_MB = 64

type Answer<Name extends ReplRequestName> =
  {readonly kind: 'done'; readonly output: ReplRequests[Name]['output']} | ToolLimit

/**
 * The engine of a workbench: one persistent session in a thread of its own. A thread that does not answer is ended, an
 * instance that a limit stopped is lost; either way the session comes back by replaying its journal, without the entry that
 * was to blame.
 */
export class ReplEngine {
  readonly #options: ReplEngineOptions & {readonly timeoutMs: number}
  readonly #module: Promise<WebAssembly.Module>
  readonly #interrupt = new SharedArrayBuffer(4)
  readonly #journal: JournalStep[] = []
  #worker: Promise<Worker>
  #tail: Promise<unknown> = Promise.resolve()
  #onInterrupt: (() => void) | undefined

  /** Starts compiling the engine. */
  constructor(options: ReplEngineOptions) {
    this.#options = {timeoutMs: 10_000, ...options}
    this.#module = compile(join(options.root, 'starlark-wasm/starlark.wasm'))
    this.#worker = this.#start()
    this.#worker.catch(() => undefined)
  }

  /** Runs one entry of the prompt; `label` is the file name that positions carry. */
  async run(text: string, label: string): Promise<ShownEntry> {
    const answer = await this.#ask('entry', {text, label})
    const result: ShownEntry = answer.kind === 'done' ? answer.output : {...answer, steps: 0, output: []}
    const hasRun = result.kind === 'value' || (result.kind === 'failure' && result.stage === 'call')
    if (hasRun || (result.kind === 'tool-limit' && result.limit === 'steps')) {
      this.#journal.push({kind: 'entry', text, label})
    }
    return result
  }

  /** Gives the prompt `ctx` and `candidates`, its clock, and what its providers answer. */
  async show(world: PromptWorld): Promise<void> {
    const step: JournalStep = {kind: 'world', world}
    if (this.#journal.at(-1)?.kind === 'world') this.#journal.pop()
    this.#journal.push(step)
    await this.#ask('world', world)
  }

  /** Forgets every entry; the dial that was last shown stays. */
  async reset(): Promise<void> {
    const world = this.#journal.findLast(({kind}) => kind === 'world')
    this.#journal.splice(0, this.#journal.length, ...(world ? [world] : []))
    await this.#ask('replay', this.#journal)
  }

  /** The names of the prompt's environment; empty where a limit stopped the question. */
  async names(): Promise<ReplRequests['names']['output']> {
    const answer = await this.#ask('names', null)
    return answer.kind === 'done' ? answer.output : []
  }

  /**
   * Looks at an expression that calls nothing; `null` when it is none, or has no value.
   *
   * @throws the signal's reason where it aborted before the question was asked.
   */
  async inspect(expression: string, signal?: AbortSignal): Promise<Inspection | null> {
    const answer = await this.#ask('inspect', expression, signal)
    return answer.kind === 'done' ? answer.output : null
  }

  /** Decides a dial with a policy that is loaded afresh. */
  async decide(input: DecisionInput): Promise<ReplDecided> {
    const answer = await this.#ask('decide', input)
    return answer.kind === 'done' ? answer.output : answer
  }

  async lint(text: string): Promise<ReplRequests['lint']['output']> {
    const answer = await this.#ask('lint', text)
    return answer.kind === 'done' ? answer.output : answer
  }

  async contract(): Promise<Contract> {
    const answer = await this.#ask('contract', null)
    if (answer.kind === 'done') return answer.output
    throw new Error(answer.message)
  }

  /** Stops what runs; its answer is a `tool-limit`. @returns whether anything ran. */
  interrupt(): boolean {
    this.#onInterrupt?.()
    return this.#onInterrupt !== undefined
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await (await this.#worker.catch(() => undefined))?.terminate()
  }

  /** Requests are answered in the order asked, one at a time. */
  #ask<Name extends ReplRequestName>(
    name: Name,
    input: ReplRequests[Name]['input'],
    signal?: AbortSignal,
  ): Promise<Answer<Name>> {
    const answer = this.#tail.then(() => {
      signal?.throwIfAborted()
      return this.#askNow(name, input)
    })
    this.#tail = answer.catch(() => undefined)
    return answer
  }

  async #askNow<Name extends ReplRequestName>(name: Name, input: ReplRequests[Name]['input']): Promise<Answer<Name>> {
    const end = await this.#send({name, input})
    if (end.kind === 'gave-up') {
      this.#worker = this.#start()
      await this.#replay()
      return end.limit
    }
    if (end.isLost) await this.#replay()
    // The worker answers by name; between threads only the order of messages is left.
    return {kind: 'done', output: end.output as ReplRequests[Name]['output']}
  }

  /** Brings the session back; where not even that ends, it begins with nothing. */
  async #replay(): Promise<void> {
    const end = await this.#send({name: 'replay', input: this.#journal})
    if (end.kind === 'done' && !end.isLost) return
    this.#journal.length = 0
    if (end.kind === 'gave-up') this.#worker = this.#start()
    else await this.#send({name: 'replay', input: []})
  }

  async #send(
    request: ToReplWorker,
  ): Promise<
    | {readonly kind: 'done'; readonly output: unknown; readonly isLost: boolean}
    | {readonly kind: 'gave-up'; readonly limit: ToolLimit}
  > {
    const worker = await this.#worker
    const flag = new Int32Array(this.#interrupt)
    Atomics.store(flag, 0, 0)
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        this.#onInterrupt = undefined
      }
      const giveUp = (limit: ToolLimit): void => {
        settle()
        void worker.terminate()
        resolve({kind: 'gave-up', limit})
      }
      const {timeoutMs} = this.#options
      const silent = (): void =>
        giveUp({kind: 'tool-limit', limit: 'time', message: `no answer for ${String(timeoutMs / 1000)} s`})
      // Probes and long searches look at the clock themselves; this is for a builtin that never looks.
      let timer = setTimeout(silent, request.name === 'replay' ? START_MS : timeoutMs * 2)
      this.#onInterrupt = () => {
        // Pressing the key again must not give the thread more time.
        if (Atomics.exchange(flag, 0, 1) === 1) return
        clearTimeout(timer)
        timer = setTimeout(() => giveUp({kind: 'tool-limit', limit: 'interrupt', message: 'interrupted'}), LISTENS_MS)
      }
      const onMessage = (message: FromReplWorker): void => {
        settle()
        if (message.kind === 'done') resolve(message)
        else reject(Object.assign(new Error(message.message), {stack: message.stack}))
      }
      const onError = (error: Error): void => {
        settle()
        reject(error)
      }
      const onExit = (code: number): void => onError(new Error(`the engine's thread ended with ${String(code)}`))
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(request)
    })
  }

  async #start(): Promise<Worker> {
    const {root, contract, timeoutMs} = this.#options
    const workerData: ReplWorkerSettings = {
      module: await this.#module,
      contract,
      interrupt: this.#interrupt,
      timeoutMs,
    }
    const worker = new Worker(join(root, 'dist/engine/repl-worker.js'), {
      workerData,
      resourceLimits: {stackSizeMb: STACK_MB},
      // What runs there must not write into the answer of the command.
      stdout: true,
      stderr: true,
    })
    // Starting is no part of what an entry may take.
    await once(worker, 'message')
    return worker
  }
}

async function compile(file: string): Promise<WebAssembly.Module> {
  const [bytes, {compileModule}] = await Promise.all([readFile(file), import('#starlark-wasm')])
  return compileModule(bytes)
}
