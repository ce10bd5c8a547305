/**
 * What crosses the border between the engine and its callers.
 *
 * The field names of contexts, candidates, specs, legs and rotations are the interchange names of the policy
 * contract (section 21); they are the same here, in recordings and in `--json` output, so nothing is renamed on the way.
 */

/** The surface a policy is loaded against: `2026-06` is everything up to the leg field `retransmits`; `2026-08` adds `peers.has_transport`. */
export type ContractVersion = '2026-06' | '2026-08'

/** A candidate route as a script sees it (contract 7). */
export interface Candidate {
  /** Public keys of the intermediate visors, in path order, both ends excluded; empty for a direct route. */
  readonly hops: readonly string[]
  /** One ISO country code per hop, `??` where unknown. */
  readonly hops_geo: readonly string[]
  /** Milliseconds: the sum over all transports, 1000 added for each without a known latency, truncated. */
  readonly est_latency_ms: number
  /** Kinds of the visor's own transports to the intermediates, without duplicates and unknowns. */
  readonly transport_kinds: readonly string[]
}

/** The `ctx` of one call (contract 6), without the reverse candidates, which travel beside it. */
export interface CallContext {
  readonly app: string
  readonly peer_pk: string
  readonly port: number
  readonly now: Instant
  /** Decimal strings and `"true"`, in the order a script iterates them (contract 6.1). */
  readonly cli_overrides: Readonly<Record<string, string>>
  readonly is_direct_dial: boolean
  readonly transport_kind: string
}

/** A moment with the offset of the zone it is told in. */
export interface Instant {
  /** Nanoseconds since the Unix epoch. */
  readonly unix_nano: bigint
  /** Seconds east of UTC. */
  readonly offset_s: number
}

/** What `geo`, `transports` and `peers` answer about one visor. A field left out is unknown (contract 17). */
export interface PeerFacts {
  readonly country?: string
  /** Milliseconds over the visor's own preferred transport to that peer, an integer. */
  readonly latency_ms?: number
  readonly kind?: string
  readonly trusted?: boolean
  readonly hypervisor?: boolean
  readonly has_transport?: boolean
}

/**
 * {@link PeerFacts} by public key. An engine may keep a table by its identity: to change one, make a new object.
 */
export type Providers = Readonly<Record<string, PeerFacts>>

/** One leg of an established route group (contract 14.1). Bytes and retransmits are cumulative counts. */
export interface Leg {
  readonly index: number
  readonly kind: string
  /** Milliseconds, first transport only; 0 is unknown. */
  readonly latency_ms: number
  readonly alive: boolean
  readonly sent_bytes: number
  readonly recv_bytes: number
  readonly retransmits: number
  readonly hops: readonly string[]
}

export interface LegChange {
  readonly event: 'added' | 'dropped'
  readonly leg_index: number
}

/** A `decide_route` or `on_leg_change` result as the router reads it back (contract 8.1). Nothing is omitted. */
export interface RouteSpec {
  readonly chosen: Candidate | null
  readonly reverse_chosen: Candidate | null
  readonly mux: number
  readonly forward_mux: number
  readonly reverse_mux: number
  readonly min_hops: number
  readonly forward_min_hops: number
  readonly reverse_min_hops: number
  readonly fallback: string
  readonly distribution: string
  readonly rotation_interval_seconds: number
}

/** An `on_tick` result (contract 8.3). */
export interface Rotation {
  readonly drop_legs: readonly number[]
  readonly add_leg: boolean
  readonly exclude_hops: readonly string[]
}

/** A value that read-back silently turned into a default (contract 8.1, 8.2). */
export interface ReadBackNote {
  /** Path of the field: `mux`, `chosen.hops`, `chosen.hops[1]`. */
  readonly field: string
  /** Starlark type name of what the script gave. */
  readonly got: string
  readonly want: string
  /** The value as Starlark prints it, shortened. */
  readonly value: string
}

/** What a script printed or logged, in order. `text` is without the router's prefix. */
export interface OutputLine {
  readonly kind: 'print' | 'info' | 'warn'
  readonly text: string
}

/** A frame of a Starlark backtrace, or the place of a syntax error. Line and column are 1-based. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Frame extends Position {
  /** Name of the function, `<toplevel>` for the top level; builtins have their own name and no line (0). */
  readonly function: string
}

/**
 * Which limit of ours stopped a script; `interrupt` is the user's own wish, `number` an integer that JavaScript would round.
 */
export type LimitKind = 'memory' | 'stack' | 'time' | 'steps' | 'interrupt' | 'number'

/** Nothing was decided: a limit of ours stopped the script, a visor might have run it. */
export interface ToolLimit {
  readonly kind: 'tool-limit'
  readonly limit: LimitKind
  /** One line for people. */
  readonly message: string
}

/** An error of the script itself; the router would meet the same one. */
export interface ScriptFailure {
  readonly kind: 'failure'
  /** `call`: raised while running; `read-back`: the returned value has the wrong shape (contract 9.1). */
  readonly stage: 'call' | 'read-back'
  /** The interpreter's own text, without position; for `read-back` what follows `malformed value: ` in the router's. */
  readonly message: string
  /** Outermost call first, empty for `read-back`. The last frame that has a line is where it happened. */
  readonly backtrace: readonly Frame[]
}

/** How one call of a script ended. `T` is what it returned, as the router reads it. */
export type CallEnding<T> =
  | {
      readonly kind: 'value'
      readonly value: T
      /** Starlark type of the returned value (`NoneType` is the empty spec). */
      readonly returned_type: string
      /** The returned value as Starlark prints it, shortened. */
      readonly returned: string
      /** Where the constructor call stands that made the returned value; `null` where it was not made in this call. */
      readonly made_at: Position | null
      readonly notes: readonly ReadBackNote[]
    }
  | ScriptFailure
  | ToolLimit

/** One call of a script: how it ended, and what every ending has. */
export type CallResult<T> = CallEnding<T> & {
  /** Instructions executed, as the interpreter counts them; 0 when a limit ended the instance. */
  readonly steps: number
  readonly output: readonly OutputLine[]
  /** Present where {@link Watch} asked for it, unless a limit of ours ended the instrumented run. */
  readonly trace?: Trace
  /** The same. */
  readonly coverage?: CoverageCounts
  /** Present where {@link Watch} asked for it. */
  readonly steps_by_line?: StepsByLine
}

/** What else a call should find out; each costs time. What the script decides and how many steps it takes stays the same. */
export interface Watch {
  /** The most statements to trace. */
  readonly trace?: number
  readonly coverage?: boolean
  readonly steps_by_line?: boolean
}

/** The statements a call ran, in order. */
export interface Trace {
  readonly lines: readonly TraceLine[]
  /** More ran than were asked for. */
  readonly truncated: boolean
}

export interface TraceLine {
  readonly function: string
  /** Index of the statement in {@link CoverageSites.statements}, which have the place. */
  readonly statement: number
  /** 0 for the function that was called from outside. */
  readonly depth: number
  /**
   * Local variables whose printed value the statement changed, with the new value, shortened. The first line of a
   * function also has its parameters.
   */
  readonly changed: readonly {readonly name: string; readonly type: string; readonly value: string}[]
  /** How its conditions came out, in order; `condition` is an index into {@link CoverageSites.conditions}. */
  readonly outcomes: readonly {readonly condition: number; readonly value: boolean}[]
}

/**
 * Instructions by source line. The sum is exact; single lines can be off, as the interpreter keeps positions only for
 * instructions that can fail. The time is that of a run in which every instruction was counted, which takes longer than
 * most instructions: it is good for comparing lines.
 */
export type StepsByLine = readonly {readonly line: number; readonly steps: number; readonly nanoseconds: number}[]

/** A place that coverage counts. Lines and columns are 1-based, the end exclusive. */
export interface CoverageSite {
  /** `lambda` is the body of a lambda; `if`, `conditional` and `filter` are tests, `operand` a term of `and`/`or`. */
  readonly kind: 'statement' | 'lambda' | 'if' | 'conditional' | 'filter' | 'while' | 'operand'
  /** The outermost function that it stands in, empty at the top level. */
  readonly function: string
  readonly line: number
  readonly column: number
  readonly end_line: number
  readonly end_column: number
}

/** How often sites were met, by index into {@link CoverageSites}. Those never met are left out. */
export interface CoverageCounts {
  readonly statements: readonly {readonly index: number; readonly count: number}[]
  readonly conditions: readonly {readonly index: number; readonly true: number; readonly false: number}[]
}

/** All places of a policy that coverage counts, in the order of the source as far as one function goes. */
export interface CoverageSites {
  readonly kind: 'sites'
  readonly statements: readonly CoverageSite[]
  /** Tests and operands; each has two outcomes. */
  readonly conditions: readonly CoverageSite[]
  /** What the top level met. */
  readonly load: CoverageCounts
}

/** What to load. */
export interface PolicyText {
  /** The source label that error texts carry: an absolute path, `<inline>`, or a name of the caller's. */
  readonly label: string
  /** The script, as bytes when it may not be valid UTF-8. */
  readonly text: string | Uint8Array
  readonly contract: ContractVersion
  /** What the clock shows while the top level runs. */
  readonly now: Instant
  /** What `geo`, `transports` and `peers` answer while the top level runs. */
  readonly providers: Providers
  /** Milliseconds that the load and each call may take; the engine's own limit where left out. */
  readonly timeoutMs?: number
}

/** Why a policy did not load (contract 3.2). */
export interface LoadFailure {
  readonly kind: 'load-failure'
  readonly step: 'parse' | 'init' | 'missing' | 'not-callable'
  /** The router's whole text: `parse <src>: <src>:<line>:<col>: <message>`, `init <src>: …`, … */
  readonly message: string
  /** Only the interpreter's part of it. */
  readonly detail: string
  readonly position: Position | null
  readonly backtrace: readonly Frame[]
  /** Every resolver error, first one included; the router's text has only the first. */
  readonly all: readonly {readonly message: string; readonly position: Position}[]
}

/** Optional entry points: `other` is a global of that name which cannot be called, which the router treats as absent. */
export type EntryPoint = 'function' | 'absent' | 'other'

/** A loaded policy: frozen globals, every call with a fresh step counter. */
export interface LoadedPolicy {
  readonly kind: 'loaded'
  readonly label: string
  readonly contract: ContractVersion
  readonly on_leg_change: EntryPoint
  readonly on_tick: EntryPoint
  /** Instructions the top level executed. */
  readonly load_steps: number
  readonly output: readonly OutputLine[]
  /** What the top level asked for; when both are false, loading again gives the same policy. */
  readonly load_read: {readonly clock: boolean; readonly providers: boolean}
  decideRoute(call: DecideCall): CallResult<RouteSpec>
  /** Absent entry points give the empty spec with 0 steps. */
  onLegChange(call: LegsCall & {readonly change: LegChange}): CallResult<RouteSpec>
  /** `null` where the script returned `None` or has no `on_tick`. */
  onTick(call: LegsCall): CallResult<Rotation | null>
  /** The places that coverage counts; found on first use, by loading an instrumented copy. */
  coverageSites(): CoverageSites | ToolLimit
  /** Frees the engine's memory; later calls fail. */
  dispose(): void
}

export interface DecideCall {
  readonly ctx: CallContext
  readonly candidates: readonly Candidate[]
  readonly reverse_candidates: readonly Candidate[]
  readonly providers: Providers
  readonly watch?: Watch
}

export interface LegsCall {
  readonly ctx: CallContext
  readonly legs: readonly Leg[]
  readonly providers: Providers
  readonly watch?: Watch
}

export type LoadResult = (LoadedPolicy | LoadFailure | ToolLimit) & {readonly output: readonly OutputLine[]}

/** What decides a policy: the port that the decision library is written against. Calls are synchronous. */
export interface PolicyEngine {
  readonly version: EngineVersion
  load(policy: PolicyText): LoadResult
}

/** Names what gave an answer. */
export interface EngineVersion {
  /** Module version of `go.starlark.net`. */
  readonly starlark: string
  /** Version of this package. */
  readonly engine: string
}
