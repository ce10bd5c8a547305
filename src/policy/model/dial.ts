import type {PeerFacts, Providers} from '#starlark-wasm'

/** What the app that dials asks for (contract 10.2). Zero, `false` and `""` mean "not said". */
export interface DialOptions {
  readonly mux: number
  readonly forward_mux: number
  readonly reverse_mux: number
  /** Hop floors count transports: 1 allows a direct route, 2 wants one intermediate. */
  readonly min_hops: number
  readonly forward_min_hops: number
  readonly reverse_min_hops: number
  readonly use_existing_tp_only: boolean
  /** A distribution descriptor (contract 15). */
  readonly distribution: string
  readonly rotation_interval_seconds: number
}

/** What the visor does where neither the policy nor the caller says anything. */
export interface VisorDefaults {
  /** In transports; 0 is no floor. */
  readonly min_hops: number
  readonly mux: number
  /** A distribution descriptor; `auto` unless configured otherwise. */
  readonly distribution: string
}

/** One transport of a route, in path order. */
export interface RouteTransport {
  /** `stcpr`, `sudph`, `stcp`, `dmsg`, a kind the contract does not know, or `""` where unknown. */
  readonly kind: string
  /** Average latency in ms, `null` where not measured (the router then counts 1000). */
  readonly latency_ms: number | null
}

/** A route as the route finder gave it: the transports, and the visors between them. */
export interface TransportRoute {
  /** One more than `hops`. */
  readonly transports: readonly RouteTransport[]
  readonly hops: readonly string[]
}

/** A route of which only what a script sees is known. */
export interface DerivedRoute {
  readonly hops: readonly string[]
  readonly hops_geo?: readonly string[]
  readonly est_latency_ms: number
  readonly transport_kinds?: readonly string[]
}

/** A candidate route in a recording or a dial file. */
export type Route = TransportRoute | DerivedRoute

/** How setting up the route that was picked went: `failed` names the relay at fault where the router could tell. */
export type SetUp = 'ok' | {readonly failed: string | null}

/** One answer to one question for routes, as the router met it (cli 5). */
export interface Fetch {
  readonly role: 'primary' | 'aux'
  /** 1 to 3 for the primary route; 1 for an auxiliary leg. */
  readonly attempt: number
  /** 0 for the primary route, the leg's index otherwise. */
  readonly leg: number
  /** The hop floor that was asked for, in transports; `null` where the source does not know it. */
  readonly min_hops: number | {readonly forward: number; readonly reverse: number} | null
  /** Relays that were excluded, in any order. They bind the built-in pick only. */
  readonly exclude: readonly string[]
  /** `local`: calculated by the visor itself, so the script is not asked; `none`: no route at all. */
  readonly source: 'route-finder' | 'local' | 'none'
  readonly forward: readonly Route[]
  /** `null` where the source does not know the reverse list. */
  readonly reverse: readonly Route[] | null
  readonly set_up: SetUp
}

/**
 * One app's request to reach a visor's port, with everything the router and the policy ask on the way.
 *
 * Routes are given in one of two ways. `fetches` is a recording: what was not recorded is answered with the outcome
 * `not-recorded`. `candidates` is a small world written by hand: the same routes answer every fetch, those shorter
 * than the hop floor left out.
 */
export interface Dial {
  readonly id: string
  readonly app: string
  readonly peer_pk: string
  readonly port: number
  /** RFC 3339 with offset; `null` where unknown, so that the reader must give it. */
  readonly now: string | null
  readonly options: DialOptions
  readonly defaults: VisorDefaults
  /** Whether the peer negotiates multiplexing. */
  readonly peer_mux: boolean
  /** Kind of the live direct transport to the peer, `null` without one. */
  readonly direct: string | null
  readonly routes: RecordedRoutes | WorldRoutes
  readonly providers: Providers
  /** What the source of this dial did not know and was assumed, one sentence each; left out where nothing was. */
  readonly assumed?: readonly string[]
}

export interface RecordedRoutes {
  readonly kind: 'recorded'
  readonly fetches: readonly Fetch[]
  /** `none`: where no route of a fetch could be used, the visor's own calculation found none either; unknown if left out. */
  readonly local_routes?: 'none'
}

export interface WorldRoutes {
  readonly kind: 'world'
  readonly forward: readonly Route[]
  /** In the order from the destination back; `null` mirrors `forward`. */
  readonly reverse: readonly Route[] | null
  /** Relays over which setting up a route fails. */
  readonly dead_relays: readonly string[]
}

export type {PeerFacts, Providers}
