import type {Candidate, Contract, ContractVersion, Instant} from '#starlark-wasm'
import type {Context} from '../context.js'
import {instantOf} from '../engine/instant-of.js'
import {readPolicy} from '../engine/read-policy.js'
import type {ReplEngine, Restart} from '../engine/repl-engine.js'
import type {DecisionInput, ReplDecided} from '../engine/repl-requests.js'
import {EXIT, InputProblem, Problem, UsageProblem} from '../errors.js'
import type {Dial, Route} from '../policy/model/dial.js'
import type {DecisionRecord} from '../policy/model/record.js'
import {offerRoutes} from '../policy/router/build-candidates.js'
import {formatInstant, parseInstant} from '../policy/router/instant.js'
import {loadProblem} from '../policy/router/load-problem.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import {saidOptions} from './case-of.js'
import {compareDecisions} from './compare-decisions.js'
import {describeName} from './describe-name.js'
import {promptRoutes} from './dial-routes.js'
import {evaluated, limitProblem, type Evaluated} from './evaluated.js'
import {followPolicy, type Reload} from './follow-policy.js'
import {DialIndex} from './list-dials.js'
import {patchText, type Patch} from './patch-policy.js'
import {PromptDefinitions} from './prompt-definitions.js'
import {parseEntry} from './parse-entry.js'
import type {Consequence, DialView, ReplResult} from './result.js'
import {runCommand} from './run-command.js'

/** The policy that decides. */
export interface DecidingPolicy {
  readonly source: LoadedSource['source']
  readonly text: string
  /** Names that the prompt's definitions replace; empty without a patch. */
  readonly patched: readonly string[]
  /** Other names of the prompt that these use. */
  readonly helpers: readonly string[]
}

/** A policy with a script, under the name it was asked for by. */
export interface LoadedSource {
  readonly argument: string
  readonly source: Exclude<PolicySource, {readonly form: 'noop'}>
  readonly text: string
}

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
  readonly context: Context
  readonly engine: ReplEngine
  readonly contract: ContractVersion
  readonly program: string
  recording: string
  isAuto: boolean
  readonly dials = new DialIndex()
  readonly definitions = new PromptDefinitions()
  #patch: Patch | null = null
  #patched: DecidingPolicy | null = null
  #policy: LoadedSource | null = null
  /** Aborts when another policy, or another text of it, takes its place. */
  #replaced = new AbortController()
  #dial: Dial
  #isEdited = false
  /** Stands in where the dial does not say when it happened; one for the whole session. */
  readonly #started: Instant
  #last: DecisionRecord | null = null
  #offered: (Pick<Dial, 'routes' | 'providers'> & {readonly candidates: readonly Candidate[]}) | undefined
  #entries = 0
  /** Not told yet. */
  #restart: Restart | undefined
  /** What changes the session goes one after the other: an entry, a file that was saved. */
  #turn: Promise<unknown> = Promise.resolve()
  #surface: Contract | undefined
  readonly #texts = new Map<string, string>()

  private constructor(options: WorkbenchOptions) {
    this.context = options.context
    this.engine = options.engine
    this.contract = options.contract
    this.program = options.program
    this.recording = options.recording
    this.isAuto = options.isAuto
    this.#dial = options.dial
    this.#started = instantOf(options.context.now())
    this.engine.onRestart((restart) => (this.#restart = restart))
  }

  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const workbench = new Workbench(options)
    await workbench.#show()
    return workbench
  }

  get dial(): Dial {
    return this.#dial
  }

  get now(): Instant {
    return (this.#dial.now === null ? null : parseInstant(this.#dial.now)) ?? this.#started
  }

  /** What the policy is offered when it chooses a route, whatever the hop floor. */
  get candidates(): readonly Candidate[] {
    const {routes, providers} = this.#dial
    // Asked for at every key, and thousands of routes take a while.
    if (this.#offered?.routes !== routes || this.#offered.providers !== providers) {
      this.#offered = {routes, providers, candidates: offered(promptRoutes(this.#dial).forward, this.#dial)}
    }
    return this.#offered.candidates
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
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return turn
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
    return {kind: 'entry', entry, elapsed_ms: elapsed, source: this.#sourceOf(entry, {label, text})}
  }

  /** The text in which a failure happened: the policy's where the entry called into it. */
  #sourceOf(
    entry: Extract<ReplResult, {kind: 'entry'}>['entry'],
    own: {readonly label: string; readonly text: string},
  ): {readonly label: string; readonly text: string} {
    const file = entry.kind === 'failure' ? entry.position?.file : undefined
    const text = file === undefined ? undefined : this.#texts.get(file)
    return file === undefined || text === undefined ? own : {label: file, text}
  }

  /** Reads a policy, and makes it the current one if the router would load it. */
  async load(argument: string): Promise<readonly string[]> {
    const loaded = await this.read(argument)
    await this.decideWith(loaded.source)
    if (this.#policy?.argument !== argument) this.#patch = null
    this.#policy = loaded
    this.definitions.age()
    await this.patch(this.#patch)
    const {label} = loaded.source
    this.#texts.set(label, loaded.text)
    // At the prompt its functions are there to be called; what goes wrong there does not matter to the router.
    await this.engine.run(loaded.text, label)
    this.#replaced.abort()
    this.#replaced = new AbortController()
    const names = await this.engine.names()
    return names.filter(({given, type}) => !given && type === 'function').map(({name}) => name)
  }

  async read(argument: string): Promise<LoadedSource> {
    const source = await readPolicy(argument, this.contract)
    if (source.form === 'noop') throw new InputProblem('a policy without a script')
    const text = typeof source.text === 'string' ? source.text : new TextDecoder().decode(source.text)
    return {argument, source, text}
  }

  /** What decides: the loaded policy, patched where that was asked for. @throws {@link UsageProblem} where none is loaded. */
  get deciding(): DecidingPolicy {
    const {source, text} = this.loaded
    return this.#patched ?? {source, text, patched: [], helpers: []}
  }

  /** Decides with a patch of the loaded policy from now on; `null` for the policy as it is. */
  async patch(patch: Patch | null): Promise<void> {
    this.#patch = patch
    this.#patched = patch && (await this.patchedBy(patch))
  }

  /** The loaded policy with a patch in it. */
  async patchedBy(patch: Patch): Promise<DecidingPolicy> {
    const {source, text: old} = this.loaded
    const text = patchText(old, await this.engine.definitions(old), patch)
    const label = `${source.label} (patched)`
    this.#texts.set(label, text)
    const names = (list: Patch['helpers']): readonly string[] => list.map(({name}) => name)
    return {source: {...source, label, text}, text, patched: names(patch.replaced), helpers: names(patch.helpers)}
  }

  /** The policy's file, to be followed; `null` where there is none. */
  get policyFile(): string | null {
    const {argument, source} = this.#policy ?? {}
    return source?.form === 'file' && argument !== '-' ? source.label : null
  }

  /** Aborts when another policy takes the place of the current one. */
  get replaced(): AbortSignal {
    return this.#replaced.signal
  }

  /** The current policy. @throws {@link UsageProblem} where none is loaded. */
  get loaded(): LoadedSource {
    if (this.#policy) return this.#policy
    throw new UsageProblem('no policy is loaded', {hints: ['Type `:load FILE`, or `:load preset:spread-bw`.']})
  }

  /**
   * Decides a dial, the current one where none is given, with any policy, without making it the last decision.
   *
   * @throws `PolicyProblem` where it does not load, `ToolLimitProblem`
   */
  async decideWith(
    source: LoadedSource['source'],
    watch: DecisionInput['watch'] = null,
    dial: Dial = this.#dial,
  ): Promise<Extract<ReplDecided, {kind: 'decided'}>> {
    const decided = await this.engine.decide({source, watch, contract: this.contract, dial, now: this.#started})
    if (decided.kind === 'load-failure') throw loadProblem(decided, source)
    if (decided.kind === 'tool-limit') throw limitProblem('not decided', decided)
    return decided
  }

  /** Decides the current dial with the current policy. @throws `PolicyProblem`, `ToolLimitProblem` */
  async decide(watch: DecisionInput['watch'] = null): Promise<Extract<ReplDecided, {kind: 'decided'}>> {
    const decided = await this.decideWith(this.deciding.source, watch)
    this.#last = decided.record
    return decided
  }

  /** Makes a dial the current one. */
  async setDial(dial: Dial, isEdited: boolean): Promise<void> {
    this.#dial = dial
    this.#isEdited = isEdited
    await this.#show()
  }

  /** Forgets what was defined at the prompt. The policy's functions stay, and so does a patch. */
  async reset(): Promise<void> {
    await this.engine.reset()
    this.definitions.clear()
    if (this.#policy) await this.engine.run(this.#policy.text, this.#policy.source.label)
  }

  /** The last decision that was shown or asked for. */
  get last(): DecisionRecord | null {
    return this.#last
  }

  /** What the last change comes to, where the user wants to see it or `isWanted`. */
  async consequence(isWanted = this.isAuto): Promise<Consequence | null> {
    if (!isWanted || !this.#policy) return null
    const before = this.#last
    const {record} = await this.decide()
    return {record, patched: this.deciding.patched, change: before && compareDecisions(before, record)}
  }

  /** What becomes of the dial, for who looks on: no last decision to be held against; `null` where none is made. */
  async foresee(): Promise<DecisionRecord | null> {
    try {
      return this.#policy && (await this.decideWith(this.deciding.source)).record
    } catch (error) {
      if (error instanceof Problem) return null
      throw error
    }
  }

  /** The current dial for people. */
  view(): DialView {
    const {id, app, peer_pk, port, direct, peer_mux, options} = this.#dial
    return {
      ...{id, app, peer_pk, port, now: formatInstant(this.now), direct, peer_mux, options: saidOptions(options)},
      recording: this.#dial.routes.kind === 'recorded' ? this.recording : null,
      is_edited: this.#isEdited,
      candidates: this.candidates.length,
    }
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

  /** Gives the prompt what the policy sees when it chooses a route. */
  async #show(): Promise<void> {
    const dial = this.#dial
    await this.engine.show({
      now: this.now,
      providers: dial.providers,
      // SelectRoute gets neither port nor overrides (contract 6).
      ctx: {
        ...{app: dial.app, peer_pk: dial.peer_pk, port: 0, now: this.now},
        ...{cli_overrides: {}, is_direct_dial: false, transport_kind: ''},
      },
      candidates: this.candidates,
      reverse_candidates: offered(promptRoutes(dial).reverse ?? [], dial),
    })
  }
}

function offered(routes: readonly Route[], {providers}: Dial): readonly Candidate[] {
  return offerRoutes(routes, providers).routes.map(({candidate}) => candidate)
}
