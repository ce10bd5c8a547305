import type {
  CallContext,
  Candidate,
  ContractVersion,
  EngineVersion,
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
import type {DialOptions, RouteTransport, VisorDefaults} from './dial.js'
import type {DistributionJson} from './distribution.js'

/**
 * Everything about one dial: what was asked of the script, what it said, what the router made of it, what was lost.
 *
 * It is plain JSON and its own interchange format (`schemas/decision-record.schema.json`). Tests, reports, replay and
 * the REPL read it; nothing else decides anything.
 */
export interface DecisionRecord {
  readonly format: 'skywire-decision/1'
  readonly contract: ContractVersion
  readonly engine: EngineVersion
  readonly policy: PolicySummary
  readonly dial: DialSummary
  /** Every call of the script, in the order made. */
  readonly calls: readonly Call[]
  /** Every question for routes, in the order asked, and what came of it. */
  readonly fetches: readonly FetchRecord[]
  readonly outcome: Outcome
  /** What was ignored, lost, assumed or limited, in the order met. */
  readonly events: readonly DecisionEvent[]
  /** What the visor writes to its log for this dial, in order. */
  readonly visor_log: readonly VisorLogLine[]
  readonly steps: StepCount
}

/** Instructions executed by the calls: over all, in the longest call, and the number at which a call is stopped. */
export interface StepCount {
  /** @integer */
  readonly total: number
  /** @integer */
  readonly max: number
  /** @integer */
  readonly ceiling: number
}

export interface PolicySummary {
  /** The router's source label: an absolute path, `<inline>`, `<noop>`, `preset:<name>`. */
  readonly source: string
  readonly form: 'noop' | 'preset' | 'file' | 'inline'
  /** Of the script's bytes, hex; `null` for `noop`. */
  readonly sha256: string | null
  readonly on_leg_change: EntryPoint
  readonly on_tick: EntryPoint
  /**
   * Instructions the top level executed; no ceiling holds there (3.2).
   * @integer
   */
  readonly load_steps: number
  /** What the top level logged; its `print` goes nowhere (4.6). */
  readonly load_output: readonly OutputLine[]
}

export interface DialSummary {
  readonly id: string
  readonly app: string
  readonly peer_pk: string
  /** @integer */
  readonly port: number
  /** RFC 3339 with offset. */
  readonly now: string
  /** Kind of the live direct transport to the peer, `null` without one. */
  readonly direct: string | null
  /** Whether the peer negotiates multiplexing. */
  readonly peer_mux: boolean
  /** What the caller asked for, and what was in force after BeforeDial. */
  readonly options: {readonly caller: DialOptions; readonly effective: DialOptions}
  /** What the visor does where neither the policy nor the caller speaks. */
  readonly defaults: VisorDefaults
}

export type Phase = 'direct-dial' | 'before-dial' | 'select-route' | 'leg-change' | 'tick'

/** One call of the script. */
export interface Call {
  /** @integer */
  readonly index: number
  readonly phase: Phase
  /** For `select-route`: which route this is for. `leg` is 0 for the primary. */
  readonly fetch: FetchId | null
  readonly ctx: JsonContext
  readonly candidates: readonly Candidate[]
  readonly reverse_candidates: readonly Candidate[]
  /** For callbacks. */
  readonly legs: readonly Leg[]
  readonly change: LegChange | null
  readonly result: CallOutcome
  /** @integer */
  readonly steps: number
  readonly output: readonly OutputLine[]
}

/** Which question for routes: attempt 1 to 3 of the primary route (leg 0), or the one attempt for an auxiliary leg. */
export interface FetchId {
  readonly role: 'primary' | 'aux'
  /** @integer */
  readonly attempt: number
  /** @integer */
  readonly leg: number
}

/** One question for routes and what came of it (contract 12, 13). */
export interface FetchRecord extends FetchId {
  /**
   * The hop floor as handed to the route finder, in transports.
   * @integer
   */
  readonly floor: {readonly forward: number; readonly reverse: number}
  /** Relays that the built-in pick had to avoid. */
  readonly exclude: readonly string[]
  readonly source: 'route-finder' | 'local' | 'none'
  /**
   * Candidates offered, after the dmsg filter; `null` where the reverse list is not known.
   * @integer
   */
  readonly offered: {readonly forward: number; readonly reverse: number | null}
  /**
   * Multihop routes with a dmsg transport that were taken out, both directions together (7).
   * @integer
   */
  readonly dmsg_removed: number
  /**
   * Index into `calls` of the SelectRoute call; `null` where the script was not asked.
   * @integer
   */
  readonly call: number | null
  /** What was picked; a direction is `null` where its list is not known. */
  readonly pick: (Match & {readonly picked_by: PickedBy}) | null
  readonly result: 'ok' | 'dropped' | 'no-path' | 'set-up-failed' | 'undecided'
  /** The relay at fault when setting up failed and the router could name it. */
  readonly failed_relay: string | null
}

/** `local`: from routes that the visor calculated itself, without asking the script. */
export type PickedBy = 'policy' | 'built-in' | 'local'

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

/** What a call returned, as Starlark shows it. */
export interface Returned {
  readonly returned: string
  readonly returned_type: string
  readonly made_at: Position | null
  readonly notes: readonly ReadBackNote[]
}

/** Which candidates `chosen` and `reverse_chosen` mean; `null` where not set or not found (the router's −1). */
export interface Match {
  /** @integer */
  readonly forward: number | null
  /** @integer */
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
  | {readonly kind: 'tool-limit'; readonly limit: LimitKind | 'legs'; readonly message: string}

/** A route group was set up. */
export interface RouteOutcome {
  readonly kind: 'route'
  /** `local`: calculated by the visor itself, without asking the script. */
  readonly picked_by: 'policy' | 'built-in' | 'built-in-after-failure' | 'local'
  /** @integer */
  readonly attempts: number
  /** Leg 0 is the primary. */
  readonly legs: readonly PickedLeg[]
  /**
   * Leg targets per direction before any leg failed (contract 10.2).
   * @integer
   */
  readonly leg_targets: {readonly forward: number; readonly reverse: number}
  /**
   * The hop floor in force, in transports, as handed to the route finder.
   * @integer
   */
  readonly floor: {readonly forward: number; readonly reverse: number}
  readonly use_existing_tp_only: boolean
  /** In force on the group, whoever set it; a group of one leg ignores it. */
  readonly distribution: DistributionJson
  readonly distribution_from: 'select-route' | 'before-dial' | 'caller' | 'visor'
  /** 0 is no rotation. */
  readonly rotation_interval_seconds: number
}

/** The routes of one leg. A direction that the leg does not have, or that is not known, is `null`. */
export interface PickedLeg {
  /** @integer */
  readonly index: number
  readonly forward: PickedRoute | null
  readonly reverse: PickedRoute | null
}

export interface PickedRoute {
  /**
   * Position in the candidate list of its fetch.
   * @integer
   */
  readonly candidate: number
  readonly hops: readonly string[]
  readonly hops_geo: readonly string[]
  readonly est_latency_ms: number
  /** `null` where only what a script sees of the route is known. */
  readonly transports: readonly RouteTransport[] | null
  readonly picked_by: PickedBy
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
  /**
   * Index into `calls`, where one call is the reason.
   * @integer
   */
  readonly call: number | null
  /** One sentence for people, in the words of the contract. */
  readonly message: string
  /** What the visor writes to its log for this, word for word; `null` where it writes nothing. */
  readonly visor_log: string | null
  /** The spec field concerned. */
  readonly field: string | null
  /** Where the script made the value concerned, or where it failed. */
  readonly position: Position | null
  /** Section of the policy contract, `10.1`. */
  readonly section: string
  /** Authoring gotcha of contract 22, `G03`. */
  readonly gotcha: string | null
  /** Item of contract 24 that this rests on, `24.6`; `null` where the behaviour is known. */
  readonly unconfirmed: string | null
}

/** A line of the visor's log (contract 4.6, 9.1, 20). */
export interface VisorLogLine {
  /** `null` where the contract does not say. */
  readonly level: 'debug' | 'info' | 'warn' | null
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
  /**
   * Index into `calls`, where one call is the reason.
   * @integer
   */
  readonly call: number | null
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
  /** The script refused the dial in BeforeDial (10.2). */
  | 'dial-refused'
  /** A `fallback` that is neither `drop` nor `direct` (10.2). */
  | 'unknown-fallback'
  /** A caller's per-direction value wins over the policy's symmetric one (10.2). */
  | 'caller-wins'
  /** The policy lowers a stricter visor-wide hop floor (10.2). */
  | 'floor-lowered'
  /** `fallback="direct"` does not keep the router from a multihop route (10.4). */
  | 'direct-not-forced'
  /** A distribution descriptor that does not parse (15.4). */
  | 'invalid-distribution'
  /** A distribution on a group of one leg (13.4). */
  | 'distribution-unused'
  /** Weights and legs differ in number (16.3). */
  | 'weight-count'
  /** A weight that is not above zero counts as 1 (16.3). */
  | 'weight-zero'
  /** The weights are not whole multiples of the smallest, so shares are rounded (16.3). */
  | 'weight-rounded'
  /** The ratio of weights makes a huge or platform-dependent schedule (16.3). */
  | 'weight-extreme'
  /** The mode reads packets that are most likely encrypted when it sees them (16.1). */
  | 'payload-encrypted'
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
  /** The direct-dial call refused or avoided the shortcut; the dial goes on (11). */
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
  /** Part of a rotation has no effect: an index out of range, the last live leg, relays to avoid without a new leg (14.3). */
  | 'rotation-ignored'
  /** An entry point that is not a function is treated as absent (3.2). */
  | 'entry-point-ignored'
  /** Something that is not known was assumed, or left open. */
  | 'assumed'

/** One `on_leg_change` (contract 14.2). */
export interface LegChangeRecord {
  /** `null` where the policy has no such function. */
  readonly call: Call | null
  /** In force afterwards. */
  readonly distribution: DistributionJson
  readonly changed: boolean
  readonly events: readonly DecisionEvent[]
  readonly visor_log: readonly VisorLogLine[]
}

/** One `on_tick`, with the `on_leg_change` calls that its drops bring about (contract 14.3). */
export interface TickRecord {
  /** `on_tick` first, then one `on_leg_change` per removed leg; empty where the policy has no such functions. */
  readonly calls: readonly Call[]
  /** Indices closed, as the legs stood at the tick, in the order closed. */
  readonly closed: readonly number[]
  /** Delivered after the array was compacted; indices are those before. */
  readonly changes: readonly LegChange[]
  /** The compacted array. */
  readonly legs: readonly Leg[]
  /** The one leg to dial, and the relays to avoid for it; `null` for none. */
  readonly add: {readonly exclude_hops: readonly string[]} | null
  readonly distribution: DistributionJson
  readonly events: readonly DecisionEvent[]
  readonly visor_log: readonly VisorLogLine[]
}
