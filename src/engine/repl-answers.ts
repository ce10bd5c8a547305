import type {
  CallResult,
  ContractVersion,
  CoverageSites,
  Engine,
  LoadedPolicy,
  Providers,
  Instant,
  Session,
  Statement,
  ToolLimit,
  Watch,
} from '#starlark-wasm'
import {lintPolicy} from '../policy/lint/lint-policy.js'
import {DEFAULT_SELECTION} from '../policy/lint/select-rules.js'
import type {Dial} from '../policy/model/dial.js'
import {decideDial} from '../policy/router/decide-dial.js'
import {parseInstant} from '../policy/router/instant.js'
import {PolicyCache} from '../policy/router/open-policy.js'
import {viewOf} from '../policy/suite/decision-view.js'
import type {
  DecisionInput,
  DecisionOf,
  Definition,
  JournalStep,
  PromptWorld,
  ReplDecided,
  ReplRequestName,
  ReplRequests,
  ReplViewed,
  TraceSites,
  WatchedCall,
} from './repl-requests.js'
import {shownEntry} from './shown-entry.js'

/** The clock of the prompt, and what its providers answer. */
interface Prompting {
  readonly now: Instant
  readonly providers: Providers
}

/** What the prompt's clock and providers are before a dial is set. */
const NOWHERE: Prompting = {now: {unix_nano: 0n, offset_s: 0}, providers: {}}

/**
 * The session of a workbench, in the thread of its engine. The prompt's environment is one and mutable; the router's policy
 * is loaded for every decision, from its text, frozen, and sees nothing of the prompt.
 */
export class ReplAnswers {
  readonly #engine: Engine
  readonly #contract: ContractVersion
  #session: Session
  #world = NOWHERE
  #dial: Dial | null = null

  constructor(engine: Engine, contract: ContractVersion) {
    this.#engine = engine
    this.#contract = contract
    this.#session = engine.openSession({contract})
  }

  /** A limit ended the instance in which the session lived. */
  get isLost(): boolean {
    return !this.#session.alive
  }

  answer<Name extends ReplRequestName>(name: Name, input: ReplRequests[Name]['input']): unknown {
    const answers: {readonly [Each in ReplRequestName]: (input: ReplRequests[Each]['input']) => unknown} = {
      replay: (steps) => this.#replay(steps),
      world: (world) => this.#show(world),
      entry: ({text, label}) => shownEntry(this.#session.run(text, this.#world, label)),
      names: () => this.#session.names(),
      inspect: (expression) => this.#session.inspect(expression),
      decide: (request) => this.#decide(request),
      view: (request) => this.#view(request),
      definitions: (text) => this.#definitions(text),
      lint: (text) => this.#lint(text),
      contract: () => this.#engine.contract(this.#contract),
    }
    return answers[name](input)
  }

  #replay(steps: readonly JournalStep[]): readonly string[] {
    this.#session.dispose()
    this.#session = this.#engine.openSession({contract: this.#contract})
    const stopped: string[] = []
    for (const step of steps) {
      if (this.isLost) return stopped
      if (step.kind === 'world') this.#show(step.world)
      else if (this.#session.run(step.text, this.#world, step.label).kind === 'tool-limit') stopped.push(step.label)
    }
    return stopped
  }

  #show(world: PromptWorld): null {
    const {now, dial} = world
    this.#world = {now, providers: dial.providers}
    this.#dial = dial
    this.#session.bindContext('ctx', world.ctx, world.reverse_candidates)
    this.#session.bind('candidates', world.candidates)
    return null
  }

  #definitions(text: string): readonly Definition[] {
    const parsed = this.#engine.parse({label: '', text, contract: this.#contract})
    const statements = parsed.kind === 'parsed' ? (parsed.tree?.body ?? []) : []
    return statements.flatMap((statement, index) => {
      const name = definedName(statement)
      const line = statement.span[0]
      const isAlone =
        lastLine(statements[index - 1]) < line && (statements[index + 1]?.span[0] ?? Infinity) > lastLine(statement)
      return name !== null && isAlone ? [{name, line, end_line: lastLine(statement)}] : []
    })
  }

  #lint(text: string): ReturnType<typeof lintPolicy> {
    const options = {contract: this.#contract, selection: DEFAULT_SELECTION, probes: true}
    return lintPolicy(this.#engine, text, {...options, clock: () => performance.now()})
  }

  #view(request: DecisionOf): ReplViewed {
    const decided = this.#decide({...request, watch: null})
    return decided.kind === 'decided' ? {kind: 'viewed', view: viewOf(decided.record)} : decided
  }

  #decide({source, contract, now, watch, ...asked}: DecisionInput): ReplDecided {
    const shown = asked.dial ?? this.#dial
    if (!shown) throw new TypeError('no dial was shown')
    const dial = asked.at === null ? shown : {...shown, now: asked.at}
    const moment = (dial.now === null ? null : parseInstant(dial.now)) ?? now
    const cache = new PolicyCache(this.#engine, source, contract)
    const policy = cache.open({now: moment, providers: dial.providers})
    if (policy.kind !== 'open') return policy
    try {
      const {script} = policy
      if (watch === null || !script) {
        return {kind: 'decided', record: decideDial(policy, dial, {now}), watched: [], sites: NO_SITES}
      }
      const watched: WatchedCall[] = []
      const record = decideDial({...policy, script: watching(script, watch, watched)}, dial, {now})
      return {kind: 'decided', record, watched, sites: watch.trace === undefined ? NO_SITES : linesOf(script)}
    } finally {
      cache.dispose()
    }
  }
}

function lastLine(statement: Statement | undefined): number {
  if (!statement) return 0
  const [, , endLine, endColumn] = statement.span
  return endColumn === 1 ? endLine - 1 : endLine
}

/** What a statement binds to a function or a value; `null` for statements that do something else. */
function definedName(statement: Statement): string | null {
  if (statement.kind === 'DefStmt') return statement.name.name
  if (statement.kind !== 'AssignStmt' || statement.op !== '=') return null
  return statement.left.kind === 'Ident' ? statement.left.name : null
}

const NO_SITES: TraceSites = {statements: [], conditions: []}

function linesOf(script: LoadedPolicy): TraceSites {
  const sites: CoverageSites | ToolLimit = script.coverageSites()
  if (sites.kind !== 'sites') return NO_SITES
  return {
    statements: sites.statements.map(({line}) => line),
    conditions: sites.conditions.map(({line}) => line),
  }
}

/** The same script; what each call was watched for goes to `seen`. */
function watching(script: LoadedPolicy, watch: Watch, seen: WatchedCall[]): LoadedPolicy {
  const note = <T>(call: () => CallResult<T>): CallResult<T> => {
    const start = performance.now()
    const result = call()
    const elapsed = performance.now() - start
    seen.push({trace: result.trace ?? null, steps_by_line: result.steps_by_line ?? null, elapsed_ms: elapsed})
    return result
  }
  const {kind, label, contract, on_leg_change, on_tick, load_read, load_steps, output} = script
  return {
    ...{kind, label, contract, on_leg_change, on_tick, load_read, load_steps, output},
    decideRoute: (call) => note(() => script.decideRoute({...call, watch})),
    onLegChange: (call) => note(() => script.onLegChange({...call, watch})),
    onTick: (call) => note(() => script.onTick({...call, watch})),
    coverageSites: () => script.coverageSites(),
    dispose: () => script.dispose(),
  }
}
