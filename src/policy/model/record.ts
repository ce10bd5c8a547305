import type {
  CallContext,
  Candidate,
  ContractVersion,
  EntryPoint,
  Frame,
  Leg,
  LegChange,
  LimitKind,
  OutputLine,
  Position,
  ReadBackNote,
  Rotation,
  RouteSpec,
} from '#starlark-wasm'
import type {DialOptions} from './dial.js'
import type {Distribution} from './distribution.js'

/**
 * Everything about one dial: what was asked of the script, what it said, what the router made of it, what was lost.
 *
 * It is plain JSON and its own interchange format (`schemas/decision-record.schema.json`). Tests, reports, replay and
 * the REPL read it; nothing else decides anything.
 */
export interface DecisionRecord {
  readonly format: 'skywire-decision/1'
  readonly contract: ContractVersion
  readonly engine: {readonly starlark: string; readonly engine: string}
  readonly policy: PolicySummary
  readonly dial: DialSummary
  /** Every call of the script, in the order made. */
  readonly calls: readonly Call[]
  readonly outcome: Outcome
  /** What was ignored, lost, assumed or limited, in the order met. */
  readonly events: readonly DecisionEvent[]
  readonly steps: {readonly total: number; readonly max: number; readonly ceiling: number}
}

export interface PolicySummary {
  /** The router's source label: an absolute path, `<inline>`, `<noop>`, `preset:<name>`. */
  readonly source: string
  readonly form: 'noop' | 'preset' | 'file' | 'inline'
  /** Of the script's bytes, hex; `null` for `noop`. */
  readonly sha256: string | null
  readonly on_leg_change: EntryPoint
  readonly on_tick: EntryPoint
}

export interface DialSummary {
  readonly id: string
  readonly app: string
  readonly peer_pk: string
  readonly port: number
  /** RFC 3339 with offset. */
  readonly now: string
  readonly direct: string | null
  /** What the caller asked for, and what was in force after BeforeDial. */
  readonly options: {readonly caller: DialOptions; readonly effective: DialOptions}
}

export type Phase = 'direct-dial' | 'before-dial' | 'select-route' | 'leg-change' | 'tick'

/** One call of the script. */
export type Call = {
  readonly index: number
  readonly phase: Phase
  /** For `select-route`: which route this is for. `leg` is 0 for the primary. */
  readonly fetch: {readonly role: 'primary' | 'aux'; readonly attempt: number; readonly leg: number} | null
  readonly ctx: JsonContext
  readonly candidates: readonly Candidate[]
  readonly reverse_candidates: readonly Candidate[]
  /** For callbacks. */
  readonly legs: readonly Leg[]
  readonly change: LegChange | null
  readonly result: CallOutcome
  readonly steps: number
  readonly output: readonly OutputLine[]
}

/** {@link CallContext} with its instant as RFC 3339, so that a record is JSON. */
export type JsonContext = Omit<CallContext, 'now'> & {readonly now: string}

/** How a call ended. A `spec` is what `decide_route` or `on_leg_change` said, a `rotation` what `on_tick` said. */
export type CallOutcome =
  | ({readonly kind: 'spec'; readonly spec: RouteSpec; readonly match: Match | null} & Returned)
  | ({readonly kind: 'rotation'; readonly rotation: Rotation | null} & Returned)
  | {
      readonly kind: 'failure'
      readonly stage: 'call' | 'read-back'
      readonly message: string
      readonly backtrace: readonly Frame[]
    }
  | {readonly kind: 'tool-limit'; readonly limit: LimitKind; readonly message: string}

export interface Returned {
  readonly returned: string
  readonly returned_type: string
  readonly made_at: Position | null
  readonly notes: readonly ReadBackNote[]
}

/** Which candidates `chosen` and `reverse_chosen` mean; `null` where not set or not found (the router's −1). */
export interface Match {
  readonly forward: number | null
  readonly reverse: number | null
}

/** What becomes of the dial: a closed list (cli 6). */
export type Outcome =
  | {readonly kind: 'dropped-in-before-dial'; readonly error: string}
  | {readonly kind: 'dropped-in-select-route'; readonly error: string; readonly attempts: number}
  | {readonly kind: 'direct-shortcut'; readonly transport_kind: string}
  | RouteOutcome
  | {readonly kind: 'no-route'; readonly reason: string; readonly attempts: number}
  | {readonly kind: 'not-recorded'; readonly asked: string}
  | {readonly kind: 'tool-limit'; readonly limit: LimitKind; readonly message: string}

export interface RouteOutcome {
  readonly kind: 'route'
  /** `local`: calculated by the visor itself, without asking the script. */
  readonly picked_by: 'policy' | 'built-in' | 'built-in-after-failure' | 'local'
  readonly attempts: number
  /** Leg 0 is the primary. */
  readonly legs: readonly PickedLeg[]
  /** Leg targets per direction before any leg failed (contract 10.2). */
  readonly leg_targets: {readonly forward: number; readonly reverse: number}
  /** The hop floor in force, in transports, as handed to the route finder. */
  readonly floor: {readonly forward: number; readonly reverse: number}
  readonly use_existing_tp_only: boolean
  /** In force on the group, whoever set it; a group of one leg ignores it. */
  readonly distribution: Distribution
  readonly distribution_from: 'select-route' | 'before-dial' | 'caller' | 'visor'
  /** 0 is no rotation. */
  readonly rotation_interval_seconds: number
}

/** The routes of one leg. A direction that the leg does not have, or that is not known, is `null`. */
export interface PickedLeg {
  readonly index: number
  readonly forward: PickedRoute | null
  readonly reverse: PickedRoute | null
}

export interface PickedRoute {
  /** Position in the candidate list of its fetch. */
  readonly candidate: number
  readonly hops: readonly string[]
  readonly hops_geo: readonly string[]
  readonly est_latency_ms: number
  readonly picked_by: 'policy' | 'built-in' | 'local'
}

/**
 * Something that an author would want to know and a visor does not say.
 *
 * `failure`: a visor would go on without a word, and not as the author meant; `decide` exits 1 for it. `notice`: true
 * but harmless, or a limit of what was recorded.
 */
export interface DecisionEvent {
  readonly code: EventCode
  readonly level: 'failure' | 'notice'
  readonly phase: Phase | null
  /** Index into `calls`, where one call is the reason. */
  readonly call: number | null
  /** One sentence for people, in the words of the contract. */
  readonly message: string
  /** What the visor writes to its log for this, word for word; `null` where it writes nothing. */
  readonly visor_log: string | null
  /** The spec field concerned. */
  readonly field: string | null
  readonly position: Position | null
  /** Section of the policy contract, and the gotcha where there is one. */
  readonly source: string
}

/** Closed list of what can be reported about a dial. */
export type EventCode =
  /** The call raised an error; the router goes on as if the script had said nothing (9.1). */
  | 'call-failed'
  /** The returned value cannot be read back; the visor logs nothing (9.1). */
  | 'malformed-value'
  /** A field of a wrong type was read as its default (8.1, 8.2). */
  | 'wrong-type'
  /** A struct that is no route spec was read as an empty one (8.4). */
  | 'not-a-route-spec'
  /** A field has no effect in this phase (10.1). */
  | 'field-ignored'
  /** A `fallback` that is neither `drop` nor `direct` (10.2). */
  | 'unknown-fallback'
  /** A distribution descriptor that does not parse (15.4). */
  | 'invalid-distribution'
  /** A distribution on a group of one leg (13.4). */
  | 'distribution-unused'
  /** Weights and legs differ in number (16.3). */
  | 'weight-count'
  /** `chosen` or `reverse_chosen` matches no candidate (12.3). */
  | 'chosen-not-found'
  /** Several candidates have the hops of the chosen one, the first is taken (12.3). */
  | 'chosen-ambiguous'
  /** The chosen candidate uses an excluded relay, and is used anyway (12.4). */
  | 'chosen-excluded'
  /** A partial pick without an acceptable counterpart was discarded (12.4). */
  | 'partial-pick-discarded'
  /** The script refused this attempt; the router tries again (12.4). */
  | 'attempt-dropped'
  /** A drop in the direct-dial call refuses the shortcut only (11). */
  | 'shortcut-refused'
  /** The shortcut is used, so nothing else of the policy counts (11). */
  | 'shortcut-bypasses-policy'
  /** Setting up the route failed; the router tries again (13.2). */
  | 'set-up-failed'
  /** Routes were calculated locally, the script was not asked (12.1). */
  | 'local-routes'
  /** Fewer legs than the target: why (13.3). */
  | 'legs-missing'
  /** A multihop route with a dmsg transport was taken out before the script saw it (7). */
  | 'dmsg-removed'
  /** The hop floor does not fit 16 bits (10.2). */
  | 'floor-wrapped'
  /** A timer without `on_tick`, or `on_tick` without a timer (14.3). */
  | 'rotation-unused'
  /** An entry point that is not a function is treated as absent (3.2). */
  | 'entry-point-ignored'
  /** Something the recording does not know was assumed, or left open. */
  | 'assumed'
