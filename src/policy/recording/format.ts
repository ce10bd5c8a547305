import type {PeerFacts} from '#starlark-wasm'
import type {DialOptions} from '../model/dial.js'

/**
 * The lines of a recording as they stand in the file (cli 5, `schemas/recording.schema.json`).
 *
 * Whatever is left out or `null` is unknown, with one exception: a dial's `direct`, where `null` says that there was no
 * direct transport. Keys that begin with `x_` are free for other programs and are ignored.
 */
export type RecordingLine = HeaderLine | ProvidersLine | DialLine | LegsLine

/** The version this program writes, and the only one it reads. */
export const RECORDING_FORMAT = 'skywire-recording/1'

export type SourceKind = 'visor' | 'route-finder' | 'observed-legs' | 'synthetic'

/** The first line: where the recording comes from and what it cannot know. */
export interface HeaderLine {
  readonly type: 'header'
  readonly format: typeof RECORDING_FORMAT
  /** Program and version. */
  readonly recorded_by: string
  /** RFC 3339 with offset. */
  readonly recorded_at: string | null
  readonly source: SourceKind
  /** The contract version that the recorded visor, or the author, had in mind; a month. */
  readonly contract: string
  /** What the visor did where neither the policy nor the caller spoke. */
  readonly defaults: RecordedDefaults
  /** What the source cannot know, in its own words; one sentence each. */
  readonly unknown: readonly string[]
  /** Provenance, licence, anything a reader should know. */
  readonly note?: string
  /** Public keys are pseudonyms. */
  readonly pseudonymized?: boolean
}

export interface RecordedDefaults {
  readonly min_hops?: number | null
  readonly mux?: number | null
  readonly distribution?: string | null
}

/** What `geo`, `transports` and `peers` answer from this line on; facts are merged per key and field. */
export interface ProvidersLine {
  readonly type: 'providers'
  readonly peers: RecordedProviders
}

/** A `null` fact is unknown again. */
export type RecordedFacts = {readonly [Fact in keyof PeerFacts]?: PeerFacts[Fact] | null}

/** {@link RecordedFacts} by public key. */
export type RecordedProviders = Readonly<Record<string, RecordedFacts>>

/** One dial with every answer that the router got on the way. */
export interface DialLine {
  readonly type: 'dial'
  /** Unique in the file, and the same whenever the same source is recorded again. */
  readonly id: string
  readonly app?: string | null
  readonly peer_pk: string
  readonly port?: number | null
  /** RFC 3339 with the visor's own offset. */
  readonly now: string | null
  /** The caller's options; one left out is "not said" when `options` is there, unknown when it is not. */
  readonly options?: Partial<DialOptions> | null
  /** Visor-wide defaults at this dial, where they differ from the header's. */
  readonly defaults?: RecordedDefaults
  readonly peer_mux?: boolean | null
  /** `null`: no direct transport was live. */
  readonly direct?: string | null
  /** In the order met. */
  readonly fetches: readonly FetchLine[]
  /** `none`: the visor's own calculation, which is asked when no route can be used, found none either. */
  readonly local_routes?: 'none' | null
  /** This dial's own answers; they win over the `providers` lines. */
  readonly providers?: RecordedProviders
  /** What the router did, as far as the source could see. */
  readonly outcome?: Readonly<Record<string, unknown>>
  /** What its author expects of a policy. */
  readonly expect?: Readonly<Record<string, unknown>>
  /** What in this dial the contract does not know, one sentence each. */
  readonly flags?: readonly string[]
}

export interface FetchLine {
  readonly role: 'primary' | 'aux'
  readonly attempt: number
  readonly leg: number
  readonly min_hops?: number | {readonly forward: number; readonly reverse: number} | null
  readonly exclude: readonly string[]
  readonly source: 'route-finder' | 'local' | 'none'
  readonly forward: RouteList
  readonly reverse?: RouteList | null
  readonly setup: 'ok' | {readonly failed: string | null}
}

/** Routes in the route finder's order, or the number of an earlier fetch of this dial with the same list. */
export type RouteList = readonly RouteLine[] | {readonly same_as: number}

export type RouteLine = TransportRouteLine | DerivedRouteLine

export interface TransportRouteLine {
  /** In path order. */
  readonly transports: readonly {readonly kind?: string | null; readonly latency_ms?: number | null}[]
  /** Public keys between the transports: one fewer. */
  readonly hops: readonly string[]
  /** Measured over the whole route; kept beside, never given to a policy. */
  readonly route_latency_ms?: number | null
}

/** A route of which only what a script sees is known. */
export interface DerivedRouteLine {
  readonly hops: readonly string[]
  readonly hops_geo?: readonly string[]
  readonly est_latency_ms: number
  readonly transport_kinds?: readonly string[]
  readonly route_latency_ms?: number | null
}

/** A sample of an established group (with `legs`) or something that happened to it (with `event`). */
export interface LegsLine {
  readonly type: 'legs'
  readonly at: string | null
  /** The dial that made the group, where it is in this recording. */
  readonly dial?: string
  /** Tells apart the groups of one dial or run. */
  readonly group?: string
  readonly app?: string | null
  readonly distribution?: string | null
  readonly tunnel_role?: string
  readonly legs?: readonly SampledLeg[]
  /** `added`, `dropped`, `parked`, `promoted`, `created`, `closed`, or what the source calls it. */
  readonly event?: string
  /** -1 when the event is about the group. */
  readonly leg_index?: number
  readonly leg_count?: number
  readonly kind?: string
  readonly hops?: readonly string[]
  readonly first_hop?: string
  readonly by?: string
  readonly reason?: string
  /** `true`: the source holds more events of this timeline. */
  readonly incomplete?: boolean
}

export interface SampledLeg {
  readonly index: number
  readonly kind: string
  /** Of the first transport. */
  readonly latency_ms?: number | null
  readonly route_latency_ms?: number | null
  readonly alive: boolean
  readonly standby?: boolean
  readonly sent_bytes?: number
  readonly recv_bytes?: number
  readonly retransmits?: number
  readonly hops?: readonly string[]
  /** One per transport. */
  readonly hop_kinds?: readonly string[]
}
