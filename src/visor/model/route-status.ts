import type {RouteDescriptor} from './routing-rule.js'

/** A connection of an app and the transports it uses. Only v1.3.29 and later tell. */
export interface ActiveRoute {
  readonly app_name: string
  readonly local_pk: string
  readonly remote_pk: string
  readonly local_port: number
  readonly remote_port: number
  readonly initiator: boolean
  readonly alive: boolean
  readonly latency_ms: number
  readonly bytes_sent: number
  readonly bytes_received: number
  /** Bytes per second. */
  readonly upload_speed: number
  readonly download_speed: number
  readonly mux_enabled: boolean
  readonly transports: readonly ActiveRouteTransport[]
  readonly hops: readonly ActiveRouteHop[]
}

export interface ActiveRouteTransport {
  readonly id: string
  readonly type: string
  readonly remote_pk: string
  readonly latency_ms: number
  readonly forward_rule_id: number
  readonly reverse_rule_id: number
}

export interface ActiveRouteHop {
  readonly transport_id: string
  readonly from: string
  readonly to: string
  readonly type: string
}

/** The legs of one connection. */
export interface MuxGroup {
  readonly descriptor: RouteDescriptor
  readonly mux_enabled: boolean
  readonly sack_enabled: boolean
  readonly per_frame_noise: boolean
  /** The policy's descriptor, as text. */
  readonly distribution: string
  readonly reorder_pending: number
  readonly reorder_gap_age_ms: number
  readonly write_seq: number
  readonly legs: readonly MuxLeg[]
}

export interface MuxLeg {
  readonly index: number
  readonly transport_id: string
  readonly type: string
  readonly remote_pk: string
  readonly latency_ms: number
  readonly sent_bytes: number
  readonly sent_packets: number
  readonly recv_bytes: number
  readonly recv_packets: number
  readonly retransmits: number
  readonly alive: boolean
  readonly standby: boolean
}

/** The routing policy of one app or of the visor. */
export interface PolicyInfo {
  /** A path, `<inline>` or `<noop>`. */
  readonly source: string
  readonly active: boolean
  /** `skylark`, `wasm` or `''`. */
  readonly backend: string
}

export interface RoutingPolicies {
  /** `null` when the visor has none. */
  readonly default: PolicyInfo | null
  readonly per_app: Readonly<Record<string, PolicyInfo>>
}
