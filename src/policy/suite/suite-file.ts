import type {ContractVersion, RouteSpec} from '#starlark-wasm'
import type {DialOptions} from '../model/dial.js'
import type {EventCode, Outcome, RouteOutcome} from '../model/record.js'
import type {RecordedDefaults, RecordedProviders} from '../recording/format.js'
import type {RouteText} from '../world/dial-file.js'

/** A suite as it stands in its file (`schemas/policy-suite.schema.json`; cli 6). */
export interface SuiteFile {
  readonly policy?: string
  readonly contract?: ContractVersion
  readonly now?: string
  readonly dial?: DialPart
  readonly fixtures?: Readonly<Record<string, DialPart>>
  readonly cases?: readonly CaseFile[]
  readonly invariants?: readonly string[]
  readonly recordings?: readonly (string | RecordingUse)[]
}

/** One value, or several that the case is run with in turn. */
export type Each<Value> = Value | readonly Value[]

/** A dial, or a part of one; a list where one value is usual multiplies the case. */
export interface DialPart {
  readonly use?: Each<string>
  readonly recording?: string
  readonly id?: Each<string>
  readonly app?: Each<string>
  readonly peer_pk?: Each<string>
  readonly port?: Each<number>
  readonly now?: Each<string>
  readonly direct?: Each<string | null>
  readonly peer_mux?: Each<boolean>
  readonly options?: Partial<DialOptions> | null
  readonly defaults?: RecordedDefaults
  readonly candidates?: readonly RouteText[]
  readonly reverse_candidates?: readonly RouteText[]
  readonly dead_relays?: readonly string[]
  readonly providers?: RecordedProviders
}

export interface RecordingUse {
  readonly file: string
  readonly now?: string
  readonly snapshot?: string
  readonly silent_failures?: readonly string[]
}

export interface CaseFile {
  readonly name: string
  readonly skip?: string
  readonly only?: boolean
  readonly dial?: DialPart
  readonly legs?: readonly LegText[]
  readonly when?: 'tick' | {readonly added: number} | {readonly dropped: number}
  readonly distribution?: string
  readonly expect?: Expectation
}

export type LegText = string | LegFields

export interface LegFields {
  readonly kind?: string
  readonly latency_ms?: number
  readonly alive?: boolean
  readonly sent_bytes?: number
  readonly recv_bytes?: number
  readonly retransmits?: number
  readonly hops?: readonly string[]
}

/** What a case expects; what is left out may be anything, but for silent failures, which must be listed. */
export interface Expectation {
  readonly outcome?: Outcome['kind'] | OutcomeExpectation
  readonly direct_dial?: SpecExpectation
  readonly before_dial?: SpecExpectation
  readonly select_route?: Each<SpecExpectation>
  readonly leg_change?: SpecExpectation
  readonly tick?: TickExpectation
  readonly closed?: readonly number[]
  readonly adds_leg?: boolean
  readonly distribution?: string
  readonly silent_failures?: readonly SilentFailure[]
  readonly logs?: readonly string[]
  readonly steps?: number | {readonly max?: number; readonly total?: number}
}

export type BothWays = number | {readonly forward?: number; readonly reverse?: number}

export interface OutcomeExpectation {
  readonly kind?: Outcome['kind']
  readonly route?: string
  readonly reverse?: string
  readonly legs?: number | readonly string[]
  readonly picked_by?: RouteOutcome['picked_by']
  readonly attempts?: number
  readonly floor?: BothWays
  readonly leg_targets?: BothWays
  readonly distribution?: string
  readonly distribution_from?: RouteOutcome['distribution_from']
  readonly rotation_interval_seconds?: number
  readonly use_existing_tp_only?: boolean
  readonly transport_kind?: string
  readonly reason?: string
}

/** `nothing` is a call that returned an empty spec, `not-called` a call that was not made. */
export type SilentCall = 'nothing' | 'not-called'

export type SpecExpectation = SilentCall | SpecFields

export type SpecFields = Partial<Omit<RouteSpec, 'chosen' | 'reverse_chosen'>> & {
  readonly chosen?: string | null
  readonly reverse_chosen?: string | null
  readonly fails?: string
}

export type TickExpectation =
  | SilentCall
  | {
      readonly drop_legs?: readonly number[]
      readonly add_leg?: boolean
      readonly exclude_hops?: readonly string[]
      readonly fails?: string
    }

export type SilentFailure = string | {readonly code: EventCode; readonly field?: string; readonly message?: string}
