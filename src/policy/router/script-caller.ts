import type {
  CallContext,
  CallResult,
  Candidate,
  Instant,
  LegsCall,
  LoadedPolicy,
  Providers,
  RouteSpec,
} from '#starlark-wasm'
import type {Call, CallOutcome, FetchId, Match, Phase, Returned} from '../model/record.js'
import {formatInstant} from './instant.js'
import {matchCandidate} from './match-candidate.js'
import {reportFailure, reportReturned} from './report-call.js'
import type {Trail} from './trail.js'
import {Undecided} from './trail.js'

/** What a `decide_route` call comes to for the router. `failed` is an empty spec in all but name. */
export type Answer =
  | {readonly kind: 'spec'; readonly spec: RouteSpec; readonly match: Match | null; readonly call: Call}
  | {readonly kind: 'failed'; readonly error: string; readonly call: Call}

export interface DecideRequest {
  readonly phase: Exclude<Phase, 'leg-change' | 'tick'>
  readonly fetch?: FetchId
  readonly port: number
  readonly cli_overrides?: Readonly<Record<string, string>>
  readonly transport_kind?: string
  readonly candidates?: readonly Candidate[]
  readonly reverse_candidates?: readonly Candidate[]
}

/** Who dials whom, and when: what every context of a dial shares. */
export interface Caller {
  readonly app: string
  readonly peer_pk: string
  readonly now: Instant
  readonly providers: Providers
}

/** Calls a script's entry points and puts every call, and what its result says at first sight, on a trail. */
export class ScriptCaller {
  readonly script: LoadedPolicy
  readonly #caller: Caller
  readonly #trail: Trail

  constructor(script: LoadedPolicy, caller: Caller, trail: Trail) {
    this.script = script
    this.#caller = caller
    this.#trail = trail
  }

  /** Calls `decide_route`. @throws {@link Undecided} when a limit of ours stopped it. */
  decide(request: DecideRequest): Answer {
    const {phase, candidates = [], reverse_candidates = []} = request
    const ctx = this.#context(request.port, {
      cli_overrides: request.cli_overrides ?? {},
      is_direct_dial: phase === 'direct-dial',
      transport_kind: request.transport_kind ?? '',
    })
    const result = this.script.decideRoute({ctx, candidates, reverse_candidates, providers: this.#caller.providers})
    const match =
      phase === 'select-route' && result.kind === 'value'
        ? matchSpec(result.value, candidates, reverse_candidates)
        : null
    const call = this.#record(ctx, result, {
      phase,
      fetch: request.fetch ?? null,
      candidates,
      reverse_candidates,
      result: outcomeOf(result, (value, returned) => ({kind: 'spec', spec: value, match, ...returned})),
    })
    return this.#answer('decide_route', result, match, call)
  }

  /** Calls `on_leg_change`. @throws {@link Undecided} */
  legChange(port: number, legs: LegsCall['legs'], change: NonNullable<Call['change']>): Answer {
    const ctx = this.#context(port)
    const result = this.script.onLegChange({ctx, legs, change, providers: this.#caller.providers})
    const call = this.#record(ctx, result, {
      phase: 'leg-change',
      legs,
      change,
      result: outcomeOf(result, (value, returned) => ({kind: 'spec', spec: value, match: null, ...returned})),
    })
    return this.#answer('on_leg_change', result, null, call)
  }

  /** Calls `on_tick`; `null` stands for `None` and for a failure. @throws {@link Undecided} */
  tick(port: number, legs: LegsCall['legs']) {
    const ctx = this.#context(port)
    const result = this.script.onTick({ctx, legs, providers: this.#caller.providers})
    const call = this.#record(ctx, result, {
      phase: 'tick',
      legs,
      result: outcomeOf(result, (value, returned) => ({kind: 'rotation', rotation: value, ...returned})),
    })
    if (result.kind === 'value') return {call, rotation: result.value, error: null}
    return {call, rotation: null, error: this.#fail('on_tick', result, call)}
  }

  #answer(entryPoint: string, result: CallResult<RouteSpec>, match: Match | null, call: Call): Answer {
    if (result.kind !== 'value') return {kind: 'failed', error: this.#fail(entryPoint, result, call), call}
    reportReturned(this.#trail, call, result)
    return {kind: 'spec', spec: result.value, match, call}
  }

  #fail(entryPoint: string, result: Exclude<CallResult<unknown>, {kind: 'value'}>, call: Call): string {
    if (result.kind === 'tool-limit') {
      throw new Undecided({kind: 'tool-limit', limit: result.limit, message: result.message})
    }
    return reportFailure(this.#trail, {call, failure: result, entryPoint, source: this.script.label})
  }

  #context(port: number, own: Partial<CallContext> = {}): CallContext {
    const {app, peer_pk, now} = this.#caller
    return {app, peer_pk, port, now, cli_overrides: {}, is_direct_dial: false, transport_kind: '', ...own}
  }

  #record(
    ctx: CallContext,
    {steps, output}: CallResult<unknown>,
    own: Partial<Call> & Pick<Call, 'phase' | 'result'>,
  ): Call {
    const call: Call = {
      index: this.#trail.calls.length,
      fetch: null,
      ctx: {...ctx, now: formatInstant(ctx.now)},
      candidates: [],
      reverse_candidates: [],
      legs: [],
      change: null,
      steps,
      output,
      ...own,
    }
    this.#trail.calls.push(call)
    for (const {kind, text} of output) this.#trail.write('info', `policy ${this.script.label}: ${kind}: ${text}`, call)
    return call
  }
}

function matchSpec(spec: RouteSpec, candidates: readonly Candidate[], reverse: readonly Candidate[]): Match {
  return {
    forward: spec.chosen && matchCandidate(spec.chosen, candidates),
    reverse: spec.reverse_chosen && matchCandidate(spec.reverse_chosen, reverse),
  }
}

function outcomeOf<T>(result: CallResult<T>, value: (value: T, returned: Returned) => CallOutcome): CallOutcome {
  if (result.kind === 'value') {
    const {returned, returned_type, made_at, notes} = result
    return value(result.value, {returned, returned_type, made_at, notes})
  }
  if (result.kind === 'tool-limit') return {kind: 'tool-limit', limit: result.limit, message: result.message}
  const {stage, message, backtrace} = result
  return {kind: 'failure', stage, message, backtrace}
}
