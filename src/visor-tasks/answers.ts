import type {App, AppConnection} from '../visor/model/app.js'
import type {ForwardedConnection, VisorTest} from '../visor/model/forwarding.js'
import type {ActiveRoute, MuxGroup, PolicyInfo} from '../visor/model/route-status.js'
import type {RouteDescriptor, RoutingRule} from '../visor/model/routing-rule.js'
import type {TransportSummary} from '../visor/model/transport.js'
import type {SettingValues} from '../visor/model/router-settings.js'
import type {PortDetail, ServiceHealth} from '../visor/model/visor-summary.js'

// What the commands of a running visor print as JSON; the schemas are made from these types.

/** Nothing to tell but that it was done. */
export interface Done {
  readonly done: true
}

/** Transports in order of their ids. */
export interface TransportList {
  readonly transports: readonly ListedTransport[]
}

/** Transport types by name. */
export interface TransportTypes {
  readonly types: readonly string[]
}

/** What became of each key that a transport was wanted to, in the order given. */
export interface AddedTransports {
  readonly peers: readonly AddedTransport[]
}

export interface AddedTransport {
  readonly remote_pk: string
  /** `null` where no type held. */
  readonly transport: TransportSummary | null
  /** The types that did not hold, in the order tried. */
  readonly refused: readonly {readonly type: string; readonly reason: string}[]
}

/** Transports as transport discovery knows them. */
export interface DiscoveredTransports {
  readonly transports: readonly DiscoveredTransport[]
}

export interface DiscoveredTransport {
  readonly id: string
  readonly type: string
  /** Both ends, ascending. */
  readonly edges: readonly string[]
  readonly label: string
  /** What visors of 2020 and 2021 tell besides; `null` later. */
  readonly is_up: boolean | null
  /** RFC 3339. */
  readonly registered_at: string | null
  readonly is_public: boolean | null
  /** What each end thinks of whether it is up. */
  readonly opinions: readonly boolean[] | null
}

/** Apps by name. */
export interface AppList {
  readonly apps: readonly App[]
}

/** Lines of an app's log, oldest first. */
export interface LogLines {
  readonly lines: readonly string[]
}

/** The key under which an app from outside is known, 32 hex digits. */
export interface RegisteredApp {
  readonly key: string
}

/** Connections of a running app. */
export interface AppConnections {
  readonly connections: readonly AppConnection[]
}

/** Rules by route id. */
export interface RuleList {
  readonly rules: readonly RoutingRule[]
}

/** The id of a rule that was saved, or that a new one may have. */
export interface RouteId {
  readonly route_id: number
}

/** Connections of apps and the transports they use. */
export interface ActiveRoutes {
  readonly routes: readonly ActiveRoute[]
}

/** Both ends of a connection, as rules make it. */
export interface RouteGroups {
  readonly groups: readonly RuleGroup[]
}

export interface RuleGroup {
  readonly descriptor: RouteDescriptor
  /** `null` where the rule is missing. */
  readonly consume_route_id: number | null
  readonly forward_route_id: number | null
  readonly next_transport_id: string | null
}

/** The legs of the connections of one app. */
export interface AppLegs {
  readonly app: string
  readonly groups: readonly MuxGroup[]
}

export interface PublicKey {
  readonly public_key: string
}

export interface Health {
  /** `connecting`, `healthy`, or empty before the module runs. */
  readonly services_health: string
  readonly uptime_s: number
}

/** Ports by name of what serves them. */
export interface PortList {
  readonly ports: readonly PortDetail[]
}

/** Public keys of hypervisors. */
export interface HypervisorKeys {
  readonly hypervisors: readonly string[]
}

export interface MinHops {
  readonly min_hops: number
}

/** Latencies of one visor, in the order of the tries. */
export interface Pinged {
  readonly remote_pk: string
  readonly latencies_ms: readonly number[]
}

/** How visors answered a test. Durations are Go text, such as `12.3ms`. */
export interface TestedVisors {
  readonly visors: readonly VisorTest[]
}

/** What a command on the visor's machine printed. */
export interface Executed {
  readonly output: string
}

/** Local ports that remote visors may reach. */
export interface ServedPorts {
  readonly ports: readonly number[]
}

/** Remote ports that are served here. */
export interface ForwardedPorts {
  readonly connections: readonly ForwardedConnection[]
}

/** The id of a connection, a UUID. */
export interface ConnectionId {
  readonly id: string
}

/** The routing policy of one app. */
export interface AppPolicy {
  readonly app: string
  /** `null` when the app has none and the visor's own decides. */
  readonly policy: PolicyInfo | null
}

/** The visor has finished starting. */
export interface Ready {
  readonly ready: true
}

export interface Suspended {
  readonly is_suspended: boolean
}

export interface Uptime {
  readonly uptime_s: number
}

/** What a visor answers in a form of its own, which differs from release to release. */
export interface OpenAnswer {
  readonly value: unknown
}

/** Lines of the log of the visor itself, oldest first; most are JSON objects. */
export interface RuntimeLog {
  readonly lines: readonly string[]
}

/** A text for developers. */
export interface TextAnswer {
  readonly text: string
}

/** The services of the deployment, by name. */
export interface ServiceHealthList {
  readonly services: readonly ServiceHealth[]
}

/** Where a visor is on the internet, as far as it knows. */
export interface VisorAddresses {
  readonly local_ip: string
  /** `null` where the visor could not find out. */
  readonly public_ip: string | null
  /** Whether the two are the same, so that others reach it without help. */
  readonly is_public: boolean
}

export interface RewardAddress {
  /** `null` for none. */
  readonly reward_address: string | null
}

/** Visors that are connected to a hypervisor, by key. */
export interface ConnectedVisors {
  readonly visors: readonly string[]
}

/** Where a page can be opened. */
export interface PageAddress {
  readonly url: string
}

export interface CalculatesRoutes {
  readonly calculates_routes: boolean
}

/** Settings of dials, by name. */
export interface DialSettings {
  readonly settings: SettingValues
}

/** How many legs came. */
export interface GrownLegs {
  readonly legs: number
}

/** The id of a transport, which follows from its ends and its type. */
export interface TransportId {
  readonly transport_id: string
}

/** Transports of other visors, asked through a transport setup node. */
export interface TransportsOfOthers {
  readonly visors: readonly TransportsOfOther[]
}

export interface TransportsOfOther {
  readonly remote_pk: string
  /** In the visor's own form; `null` where it could not be asked. */
  readonly transports: unknown
  /** Why it could not be asked, else `null`. */
  readonly error: string | null
}

/** A transport with what is known about it besides; what is not known is absent. */
export interface ListedTransport extends TransportSummary {
  /** Registered, and not open. */
  readonly inactive?: true
  /** The release of the visor at the other end. */
  readonly version?: string
  /** What that visor offers: `vpn`, `proxy`, `visor`. */
  readonly services?: readonly string[]
}
