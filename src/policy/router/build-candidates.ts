import type {Candidate, Providers} from '#starlark-wasm'
import type {DerivedRoute, Route, RouteTransport, TransportRoute} from '../model/dial.js'

/** A candidate together with what only the router knows of it. */
export interface OfferedRoute {
  readonly candidate: Candidate
  /** Milliseconds, not truncated: what the built-in pick compares (contract 13.1). */
  readonly score: number
  /** `null` where only what a script sees is known. */
  readonly transports: readonly RouteTransport[] | null
}

/** What one fetch offers in one direction, in the route finder's order. */
export interface Offer {
  readonly routes: readonly OfferedRoute[]
  /** How many multihop routes were taken out because of a dmsg transport. */
  readonly dmsgRemoved: number
}

/** Milliseconds that stand for a transport of unknown latency. */
const UNKNOWN_LATENCY_MS = 1000

/** Country code of a visor nobody knows the country of. */
const UNKNOWN_COUNTRY = '??'

/** Makes of `routes` what the router offers a script: dmsg multihop routes out, the order kept (contract 7). */
export function offerRoutes(routes: readonly Route[], providers: Providers): Offer {
  const kept = routes.filter(isOffered)
  return {routes: kept.map((route) => offerRoute(route, providers)), dmsgRemoved: routes.length - kept.length}
}

/** One route as a candidate; what a derived route leaves out comes from the providers (contract 7). */
export function offerRoute(route: Route, providers: Providers): OfferedRoute {
  const score = isTransportRoute(route) ? routeScore(route.transports) : route.est_latency_ms
  const derived = isTransportRoute(route) ? undefined : route
  return {
    candidate: {
      hops: route.hops,
      hops_geo: derived?.hops_geo ?? route.hops.map((hop) => countryOf(hop, providers)),
      est_latency_ms: Math.trunc(score),
      transport_kinds: derived?.transport_kinds ?? kindsToward(route.hops, providers),
    },
    score,
    transports: isTransportRoute(route) ? route.transports : null,
  }
}

/** Sum of the latencies in ms, 1000 for each transport without one (contract 7, 13.1). */
export function routeScore(transports: readonly RouteTransport[]): number {
  return transports.reduce(
    (sum, {latency_ms}) => sum + (latency_ms !== null && latency_ms > 0 ? latency_ms : UNKNOWN_LATENCY_MS),
    0,
  )
}

/** The same physical route seen from the destination: what a reverse list holds (contract 7). */
export function mirrorRoute(route: Route): Route {
  const hops = route.hops.toReversed()
  if (isTransportRoute(route)) return {transports: route.transports.toReversed(), hops}
  return {
    hops,
    est_latency_ms: route.est_latency_ms,
    ...(route.hops_geo && {hops_geo: route.hops_geo.toReversed()}),
    ...(route.transport_kinds && {transport_kinds: route.transport_kinds.toReversed()}),
  }
}

/** Length in transports, the unit of hop floors. */
export function transportCount(route: Route): number {
  return route.hops.length + 1
}

export function isTransportRoute(route: Route): route is TransportRoute {
  return 'transports' in route
}

/** No multihop route with a dmsg transport. One of unknown type counts as not dmsg; a derived route does not say (contract 7). */
export function isOffered(route: TransportRoute | DerivedRoute): boolean {
  return (
    !isTransportRoute(route) || route.transports.length === 1 || route.transports.every(({kind}) => kind !== 'dmsg')
  )
}

/** The visor's own transports to the relays, not those of the route. */
function kindsToward(hops: readonly string[], providers: Providers): readonly string[] {
  const kinds = hops.map((hop) => factsOf(hop, providers)?.kind ?? '').filter((kind) => kind !== '')
  return [...new Set(kinds)]
}

function countryOf(hop: string, providers: Providers): string {
  return factsOf(hop, providers)?.country ?? UNKNOWN_COUNTRY
}

function factsOf(key: string, providers: Providers): Providers[string] | undefined {
  return Object.hasOwn(providers, key) ? providers[key] : undefined
}
