import type {Contract, ContractVersion, Inspection} from '#starlark-wasm'
import {ToolLimitProblem} from '../errors.js'
import {compileEngine, EngineThread, type JobEnd} from './engine-thread.js'
import type {SessionOutput} from './jobs/session.js'
import type {
  DecisionInput,
  DecisionOf,
  JournalStep,
  PromptWorld,
  ReplDecided,
  ReplRequest,
  ReplRequestName,
  ReplRequests,
  ReplViewed,
} from './repl-requests.js'
import type {ShownEntry} from './shown-entry.js'

export interface ReplEngineOptions {
  /** The package's folder. */
  readonly root: string
  readonly contract: ContractVersion
  /** Milliseconds that one entry or call may take. */
  readonly timeoutMs?: number
}

/** A session came back in a new instance: every entry was run again. */
export interface Restart {
  /** How many entries were. */
  readonly entries: number
  /** Labels of those that were not, as a limit had stopped them, or did now: what they had changed is gone. */
  readonly left_out: readonly string[]
}

/** Milliseconds in which all entries of a session must have run again. */
const REPLAY_MS = 60_000

type Answer<Name extends ReplRequestName> = JobEnd<ReplRequests[Name]['output']>

/**
 * The engine of a workbench: one persistent session in a thread of its own. A thread that does not answer is ended, an
 * instance that a limit stopped is lost; either way the session comes back by running its journal again. An error of a
 * script happens again, so that what was done before it is done again; what a limit stopped is not run again.
 */
export class ReplEngine {
  readonly #options: ReplEngineOptions & {readonly timeoutMs: number}
  readonly #module: Promise<WebAssembly.Module>
  readonly #journal: JournalStep[] = []
  /** Labels of entries that a limit stopped: what they did is in the session, but not in the journal. */
  #stopped: string[] = []
  #thread: EngineThread
  #tail: Promise<unknown> = Promise.resolve()
  readonly #onRestart = new Set<(restart: Restart) => void>()

  /** Starts compiling the engine. */
  constructor(options: ReplEngineOptions) {
    this.#options = {timeoutMs: 10_000, ...options}
    this.#module = compileEngine(options.root)
    this.#thread = this.#start()
  }

  /** Runs one entry of the prompt; `label` is the file name that positions carry. */
  async run(text: string, label: string): Promise<ShownEntry> {
    const answer = await this.#ask('entry', {text, label}, undefined, (result) => this.#note(result, text, label))
    return answer.kind === 'done' ? answer.output : {...answer, steps: 0, output: []}
  }

  /** What an entry did is kept for the next session before anything else is asked. */
  #note(result: Answer<'entry'>, text: string, label: string): void {
    const entry = result.kind === 'done' ? result.output : result
    if (entry.kind === 'tool-limit') this.#stopped.push(label)
    else if (entry.kind === 'value' || entry.stage === 'call') this.#journal.push({kind: 'entry', text, label})
  }

  /** Gives the prompt `ctx` and `candidates`, its clock, and what its providers answer. */
  async show(world: PromptWorld): Promise<void> {
    await this.#ask('world', world, undefined, () => {
      if (this.#journal.at(-1)?.kind === 'world') this.#journal.pop()
      this.#journal.push({kind: 'world', world})
    })
  }

  /** Forgets every entry; the dial that was last shown stays. */
  async reset(): Promise<void> {
    const world = this.#journal.findLast(({kind}) => kind === 'world')
    this.#drop((step) => step !== world)
    this.#stopped = []
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

  /** What becomes of a dial, without all that leads there. */
  async view(input: DecisionOf): Promise<ReplViewed> {
    const answer = await this.#ask('view', input)
    return answer.kind === 'done' ? answer.output : answer
  }

  /** The functions and names that the top level of a text binds; none where it does not parse. */
  async definitions(text: string): Promise<ReplRequests['definitions']['output']> {
    const answer = await this.#ask('definitions', text)
    return answer.kind === 'done' ? answer.output : []
  }

  async lint(text: string): Promise<ReplRequests['lint']['output']> {
    const answer = await this.#ask('lint', text)
    return answer.kind === 'done' ? answer.output : answer
  }

  async contract(): Promise<Contract> {
    const answer = await this.#ask('contract', null)
    if (answer.kind === 'done') return answer.output
    throw new ToolLimitProblem(`the engine does not answer: ${answer.message}`)
  }

  /** Tells of every restart. @returns ends that. */
  onRestart(listener: (restart: Restart) => void): () => void {
    this.#onRestart.add(listener)
    return () => this.#onRestart.delete(listener)
  }

  /** Stops what runs; its answer is a `tool-limit`. @returns whether anything ran. */
  interrupt(): boolean {
    return this.#thread.interrupt()
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#thread.end()
  }

  /** Requests are answered in the order asked, one at a time. */
  #ask<Name extends ReplRequestName>(
    name: Name,
    input: ReplRequests[Name]['input'],
    signal?: AbortSignal,
    note?: (answer: Answer<Name>) => void,
  ): Promise<Answer<Name>> {
    const answer = this.#tail.then(() => {
      signal?.throwIfAborted()
      return this.#askNow(name, input, note)
    })
    this.#tail = answer.catch(() => undefined)
    return answer
  }

  async #askNow<Name extends ReplRequestName>(
    name: Name,
    input: ReplRequests[Name]['input'],
    note?: (answer: Answer<Name>) => void,
  ): Promise<Answer<Name>> {
    try {
      const end = await this.#send({name, input})
      // The worker answers by name; between threads only the order of messages is left.
      const answer = end.kind === 'done' ? {...end, output: end.output.output as ReplRequests[Name]['output']} : end
      note?.(answer)
      if (end.kind !== 'done' || end.output.isLost) await this.#restart()
      return answer
    } catch (error) {
      // A bug of ours; the session goes on where its thread does not.
      if (!this.#thread.isAlive) await this.#restart()
      throw error
    }
  }

  /** Brings the session back; where not even that ends, it begins with nothing. */
  async #restart(): Promise<void> {
    if (!this.#thread.isAlive) this.#thread = this.#start()
    const before = this.#journal.filter(({kind}) => kind === 'entry')
    const end = await this.#send({name: 'replay', input: this.#journal}, REPLAY_MS)
    const isBack = end.kind === 'done' && !end.output.isLost
    const stopped = new Set(isBack ? (end.output.output as ReplRequests['replay']['output']) : before.map(labelOf))
    this.#drop((step) => step.kind === 'entry' && stopped.has(step.label))
    if (!isBack) {
      if (!this.#thread.isAlive) this.#thread = this.#start()
      await this.#send({name: 'replay', input: this.#journal})
    }
    const leftOut = [...this.#stopped, ...stopped]
    this.#stopped = []
    for (const tell of this.#onRestart) tell({entries: before.length - stopped.size, left_out: leftOut})
  }

  #drop(isDropped: (step: JournalStep) => boolean): void {
    const kept = this.#journal.filter((step) => !isDropped(step))
    this.#journal.splice(0, this.#journal.length, ...kept)
  }

  #send(request: ReplRequest, deadlineMs?: number): Promise<JobEnd<SessionOutput>> {
    const {contract} = this.#options
    return this.#thread.run('session', {contract, request}, deadlineMs === undefined ? {} : {deadlineMs})
  }

  #start(): EngineThread {
    const {root, timeoutMs} = this.#options
    // The engine looks at the clock between instructions; the deadline is for a builtin that never looks.
    return new EngineThread({root, module: this.#module, deadlineMs: timeoutMs * 2, callTimeoutMs: timeoutMs})
  }
}

function labelOf(step: JournalStep): string {
  return step.kind === 'entry' ? step.label : ''
}
