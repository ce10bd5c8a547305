import type {PeerFacts, Providers} from '#starlark-wasm'
import {NO_OPTIONS, VISOR_DEFAULTS} from '../model/build-dial.js'
import type {Dial, Route, RouteTransport, WorldRoutes} from '../model/dial.js'

/** A made-up public key: the right shape, the same for the same number. Whether it is a point nobody asks. */
export function madeUpKey(number: number): string {
  return '02' + number.toString(16).padStart(8, '0').repeat(8)
}

/** Relays and peers by the names that the catalogue uses. */
export const PEER = madeUpKey(0xbee)
export const RELAY = {
  a: madeUpKey(0xa),
  b: madeUpKey(0xb),
  c: madeUpKey(0xc),
  d: madeUpKey(0xd),
  e: madeUpKey(0xe),
  f: madeUpKey(0xf),
} as const

/** What a visor in good order knows: where its relays are, how it reaches the near ones. */
export const FACTS: Providers = {
  [PEER]: {country: 'DE'},
  [RELAY.a]: {country: 'NL', latency_ms: 18, kind: 'stcpr', has_transport: true},
  [RELAY.b]: {country: 'US', latency_ms: 12, kind: 'sudph', has_transport: true},
  [RELAY.c]: {country: 'SG'},
  [RELAY.d]: {country: 'DE', latency_ms: 25, kind: 'stcpr', has_transport: true},
  [RELAY.e]: {country: 'FI'},
  [RELAY.f]: {country: 'CH', latency_ms: 31, kind: 'dmsg', has_transport: true},
}

/** {@link FACTS} with what is said here; a fact said to be `undefined` is unknown. */
export function factsWith(
  more: Readonly<Record<string, {readonly [Fact in keyof PeerFacts]: PeerFacts[Fact] | undefined}>>,
): Providers {
  const facts: Record<string, PeerFacts> = {...FACTS}
  for (const [key, said] of Object.entries(more)) {
    const known = Object.entries({...facts[key], ...said}).filter(([, value]) => value !== undefined)
    facts[key] = Object.fromEntries(known)
  }
  return facts
}

/** A route over relays, its latency shared out evenly over its transports; `null` is not measured. */
export function route(hops: readonly string[], latencyMs: number | null, kind = 'stcpr'): Route {
  const count = hops.length + 1
  const share = latencyMs === null ? null : latencyMs / count
  return {hops, transports: Array.from({length: count}, (): RouteTransport => ({kind, latency_ms: share}))}
}

/** The same routes for every question, there and back. */
export function world(
  forward: readonly Route[],
  more: Partial<Omit<WorldRoutes, 'kind' | 'forward'>> = {},
): WorldRoutes {
  return {kind: 'world', forward, reverse: null, dead_relays: [], ...more}
}

/** Six routes as a well-connected visor sees them: quickest neither first nor last, two longer ones. */
export const ORDINARY_ROUTES: readonly Route[] = [
  route([RELAY.a], 44),
  route([RELAY.b], 30),
  route([RELAY.a, RELAY.c], 190),
  route([RELAY.d], 61),
  route([RELAY.d, RELAY.e], 120),
  route([RELAY.e], 75),
]

/** The two moments that most policies tell apart, in a zone that is not UTC. */
export const ORDINARY_DAY = '2026-05-27T11:20:30+02:00'
export const FRIDAY_EVENING = '2026-05-29T20:40:50+02:00'

/** An ordinary dial on an ordinary day; probes change what they are about. */
export const BASE_DIAL: Omit<Dial, 'id'> = {
  app: 'vpn-client',
  peer_pk: PEER,
  port: 44,
  now: ORDINARY_DAY,
  options: NO_OPTIONS,
  defaults: VISOR_DEFAULTS,
  peer_mux: true,
  direct: null,
  routes: world(ORDINARY_ROUTES),
  providers: FACTS,
}
