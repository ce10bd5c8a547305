import type {App} from './app.js'
import type {RoutingRule} from './routing-rule.js'
import type {TransportSummary} from './transport.js'

/** Who a visor is, what it runs, how it is connected. Text that a visor does not tell is `''`. */
export interface VisorOverview {
  readonly local_pk: string
  /** Parts are `unknown` in a plain build, `''` where not told. */
  readonly build: BuildInfo
  readonly app_protocol_version: string
  readonly apps: readonly App[]
  readonly transports: readonly TransportSummary[]
  readonly routes_count: number
  readonly local_ip: string
  /** May be a phrase of the NAT probe, such as `Test failed`. */
  readonly public_ip: string
  readonly is_symmetric_nat: boolean
  readonly hypervisors: readonly string[]
  readonly connected_hypervisors: readonly string[]
  /** `''` before v1.3.29. */
  readonly nat_type: string
  readonly country_code: string
  readonly hostname: string
}

export interface BuildInfo {
  readonly version: string
  readonly commit: string
  readonly date: string
}

export interface DmsgStats {
  readonly pk: string
  readonly server_pk: string
  readonly round_trip_ms: number
}

export interface PersistentTransport {
  readonly pk: string
  readonly type: string
}

/** An overview with state and settings. */
export interface VisorSummary {
  readonly overview: VisorOverview
  /** `connecting`, `healthy`, or `''` before the module runs. */
  readonly services_health: string
  readonly uptime_s: number
  readonly rules: readonly RoutingRule[]
  readonly dmsg: DmsgStats | null
  readonly min_hops: number
  readonly persistent_transports: readonly PersistentTransport[]
  readonly skybian_version: string
  readonly reward_address: string
  readonly build_tag: string
  readonly public_autoconnect: boolean
  /** `''` and empty before v1.3.29. */
  readonly config_version: string
  readonly connected_dmsg_servers: readonly string[]
}

/** A port that a visor serves. */
export interface PortDetail {
  readonly name: string
  readonly port: string
  /** `TCP`, `UDP`, `DMSG`, `SKYNET`. */
  readonly type: string
}

/** How a service of the deployment answers a visor. */
export interface ServiceHealth {
  readonly name: string
  readonly url: string
  readonly status: string
  readonly version: string
  /** Empty where there is none. */
  readonly error: string
  readonly latency_ms: number
  /** `dmsg` or `http`. */
  readonly transport: string
}

/** Whether a visor is a hypervisor, and how it serves. */
export interface HypervisorState {
  readonly is_enabled: boolean
  readonly serves_ui: boolean
  readonly asks_log_in: boolean
}
