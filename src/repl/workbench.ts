import type {Contract, ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import {instantOf} from '../engine/instant-of.js'
import type {ReplEngine, Restart} from '../engine/repl-engine.js'
import type {DecisionInput, ReplDecided} from '../engine/repl-requests.js'
import {EXIT, InputProblem, Interrupted, Problem, UsageProblem} from '../errors.js'
import type {Dial} from '../policy/model/dial.js'
import type {DecisionRecord} from '../policy/model/record.js'
import {loadProblem} from '../policy/router/load-problem.js'
import type {DecisionView} from '../policy/suite/decision-view.js'
import {compareDecisions} from './compare-decisions.js'
import {CurrentDial} from './current-dial.js'
import {CurrentPolicy, readSource, type LoadedSource} from './current-policy.js'
import {describeName} from './describe-name.js'
import {evaluated, limitProblem, type Evaluated} from './evaluated.js'
import {followPolicy, type Reload} from './follow-policy.js'
import {DialIndex} from './list-dials.js'
import {parseEntry} from './parse-entry.js'
import {PromptDefinitions} from './prompt-definitions.js'
import {textAt, type PromptTexts} from './prompt-texts.js'
import type {Consequence, DialView, ReplResult} from './result.js'
import {runCommand} from './run-command.js'
import {untilAborted} from './until-aborted.js'

export interface WorkbenchOptions {
  readonly context: Context
  readonly engine: ReplEngine
  readonly contract: ContractVersion
  readonly dial: Dial
  /** The recording that dials come from. */
  readonly recording: string
  /** Whether every change shows at once what becomes of the dial. */
  readonly isAuto: boolean
  /** Program and version, for what is written. */
  readonly program: string
}

/** What a workbench holds between two entries, and what entries do to it. */
export class Workbench {
  readonly engine: ReplEngine
  readonly contract: ContractVersion
  readonly program: string
  recording: string
  isAuto: boolean
  readonly dial: CurrentDial
  readonly policy: CurrentPolicy
  readonly dials = new DialIndex()
  readonly definitions = new PromptDefinitions()
  readonly #texts: PromptTexts = new Map()
  #last: DecisionRecord | null = null
  #entries = 0
  /** Not told yet. */
  #restart: Restart | undefined
  /** What changes the session goes one after the other: an entry, a file that was saved. */
  #turn: Promise<unknown> = Promise.resolve()
  #interruption = new AbortController()
  #surface: Contract | undefined
  /** Told how far work has come that takes many steps. */
  onProgress: (text: string) => void = () => undefined

  private constructor({context, engine, contract, dial, recording, isAuto, program}: WorkbenchOptions) {
    this.engine = engine
    this.contract = contract
    this.program = program
    this.recording = recording
    this.isAuto = isAuto
    this.dial = new CurrentDial(engine, dial, instantOf(context.now()))
    this.policy = new CurrentPolicy(engine, this.#texts)
    engine.onRestart((restart) => (this.#restart = restart))
  }

  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const workbench = new Workbench(options)
    await workbench.dial.show()
    return workbench
  }

  /** The surface that scripts can use. */
  async surface(): Promise<Contract> {
    return (this.#surface ??= await this.engine.contract())
  }

  /**
   * Runs one entry, after those before it. @throws `Problem` where it makes no sense or cannot be done; the session goes on
   * as it was.
   */
  run(text: string): Promise<Evaluated> {
    return this.inTurn(async () => this.#withRestart(await this.#run(text)))
  }

  /** Does something that changes the session when nothing else does. Entries come in turn already. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => {
      this.#interruption = new AbortController()
      return work()
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Stops what runs: a script, or reading a file. */
  interrupt(): void {
    this.#interruption.abort(new Interrupted())
    this.engine.interrupt()
  }

  /** Aborts, with `Interrupted`, when the user has had enough of what runs. */
  get signal(): AbortSignal {
    return this.#interruption.signal
  }

  /** The answer to something that may never come. @throws `Interrupted` when the user has had enough. */
  orInterrupted<T>(answer: Promise<T>): Promise<T> {
    return untilAborted(answer, this.signal)
  }

  /**
   * Follows the file of the loaded policy, whichever that is: when it is saved, it is loaded again, and `listener` told
   * what that changes for the current dial. A file that cannot be loaded leaves the policy as it was.
   *
   * @returns ends it.
   */
  onReload(listener: (reload: Reload) => void): () => void {
    const end = new AbortController()
    followPolicy(this, listener, end.signal).catch((error: unknown) => {
      listener({kind: 'failed', problem: new InputProblem('the policy is not followed any more', {cause: error})})
    })
    return () => end.abort()
  }

  /** Says with an answer that the session came back in a new engine since the one before. */
  #withRestart(evaluated: Evaluated): Evaluated {
    const restart = this.#restart
    this.#restart = undefined
    return restart ? {...evaluated, result: {...evaluated.result, restart}} : evaluated
  }

  async #run(text: string): Promise<Evaluated> {
    const entry = parseEntry(text)
    switch (entry.kind) {
      case 'empty':
        return {result: {kind: 'nothing'}, status: EXIT.ok, isFailure: false}
      case 'about':
        return evaluated(await this.#about(entry.expression, entry.wantsSource))
      case 'starlark':
        return evaluated(await this.evaluate(entry.text, false))
      case 'command':
        return evaluated(await runCommand(this, entry))
    }
  }

  /** Runs Starlark in the prompt's environment. */
  async evaluate(text: string, isTimed: boolean): Promise<ReplResult> {
    this.#entries += 1
    const label = `<entry ${String(this.#entries)}>`
    this.#texts.set(label, text)
    const start = performance.now()
    const entry = await this.engine.run(text, label)
    if (entry.kind === 'value') this.definitions.add(text, await this.engine.definitions(text))
    const elapsed = isTimed ? Math.round((performance.now() - start) * 1000) / 1000 : null
    const file = entry.kind === 'failure' ? entry.position?.file : undefined
    return {kind: 'entry', entry, elapsed_ms: elapsed, source: textAt(this.#texts, file, {label, text})}
  }

  /** Reads a policy, and makes it the current one if the router would load it. @returns its functions. */
  async load(argument: string): Promise<readonly string[]> {
    const loaded = await this.read(argument)
    await this.decideWith(loaded.source)
    this.definitions.age()
    await this.policy.take(loaded)
    // At the prompt its functions are there to be called; what goes wrong there does not matter to the router.
    await this.engine.run(loaded.text, loaded.source.label)
    const names = await this.engine.names()
    return names.filter(({given, type}) => !given && type === 'function').map(({name}) => name)
  }

  read(argument: string): Promise<LoadedSource> {
    return this.orInterrupted(readSource(argument, this.contract))
  }

  /**
   * Decides a dial, the current one where none is given, with any policy, without making it the last decision.
   *
   * @throws `PolicyProblem` where it does not load, `ToolLimitProblem`
   */
  async decideWith(
    source: LoadedSource['source'],
    watch: DecisionInput['watch'] = null,
    dial: Dial | null = null,
  ): Promise<Extract<ReplDecided, {kind: 'decided'}>> {
    const {contract} = this
    const decided = await this.engine.decide({source, contract, dial, at: null, now: this.dial.started, watch})
    if (decided.kind === 'decided') return decided
    throw decided.kind === 'load-failure' ? loadProblem(decided, source) : limitProblem('not decided', decided)
  }

  /** Decides the current dial with the current policy. @throws `PolicyProblem`, `ToolLimitProblem` */
  async decide(watch: DecisionInput['watch'] = null): Promise<Extract<ReplDecided, {kind: 'decided'}>> {
    const decided = await this.decideWith(this.policy.deciding.source, watch)
    this.#last = decided.record
    return decided
  }

  /** What becomes of the current dial at another moment, in short. @throws `PolicyProblem`, `ToolLimitProblem` */
  async viewAt(moment: string): Promise<DecisionView> {
    const {source} = this.policy.deciding
    const {contract} = this
    const decided = await this.engine.view({source, contract, dial: null, at: moment, now: this.dial.started})
    if (decided.kind === 'viewed') return decided.view
    throw decided.kind === 'load-failure' ? loadProblem(decided, source) : limitProblem('not decided', decided)
  }

  /** Forgets what was defined at the prompt. The policy's functions stay, and so does a patch. */
  async reset(): Promise<void> {
    await this.engine.reset()
    this.definitions.clear()
    if (!this.policy.isLoaded) return
    const {text, source} = this.policy.loaded
    await this.engine.run(text, source.label)
  }

  /** The last decision that was shown or asked for. */
  get last(): DecisionRecord | null {
    return this.#last
  }

  /** What the last change comes to, where the user wants to see it or `isWanted`. */
  async consequence(isWanted = this.isAuto): Promise<Consequence | null> {
    if (!isWanted || !this.policy.isLoaded) return null
    const before = this.#last
    const {record} = await this.decide()
    return {record, patched: this.policy.deciding.patched, change: before && compareDecisions(before, record)}
  }

  /** What becomes of the dial, for who looks on: no last decision to be held against; `null` where none is made. */
  async foresee(): Promise<DecisionRecord | null> {
    try {
      return this.policy.isLoaded ? (await this.decideWith(this.policy.deciding.source)).record : null
    } catch (error) {
      if (error instanceof Problem) return null
      throw error
    }
  }

  /** The current dial for people. */
  view(): DialView {
    return this.dial.view(this.recording)
  }

  async #about(expression: string, wantsSource: boolean): Promise<ReplResult> {
    if (expression === '') throw new UsageProblem('what about?', {hints: ['Write `?RouteSpec` or `??latency`.']})
    const inspection = await this.engine.inspect(expression)
    const textOf = wantsSource ? (label: string) => this.#texts.get(label) : null
    const about = describeName(expression, inspection, await this.surface(), textOf)
    if (about) return {kind: 'about', expression, about}
    throw new InputProblem(`nothing is known about \`${expression}\``, {
      hints: ['Ask about a name, a field or an element; nothing is called to find out.'],
    })
  }
}
