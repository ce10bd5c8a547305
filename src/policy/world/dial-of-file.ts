import type {PeerFacts} from '#starlark-wasm'
import {InputProblem} from '../../errors.js'
import {NO_OPTIONS, VISOR_DEFAULTS} from '../model/build-dial.js'
import type {Dial, Route} from '../model/dial.js'
import {mergeProviders} from '../recording/merge-providers.js'
import {parseInstant} from '../router/instant.js'
import type {DialFile, RouteText} from './dial-file.js'
import {madeUpKey, namedRelay} from './relay-name.js'
import {parseTerseRoute} from './terse-route.js'

/**
 * The dial that a hand-written one means. What it does not say is that of a plain visor and a peer that can do mux.
 *
 * @param name - the dial's id where it has none of its own, and what messages call it.
 * @throws {@link InputProblem} for a route that cannot be read, or a time that is none.
 */
export function dialOfFile(file: DialFile, name: string): Dial {
  const facts: Record<string, PeerFacts> = {}
  const routesOf = (texts: readonly RouteText[], list: string): Route[] =>
    texts.map((text, index) => routeOf(text, `${name}: ${list}[${String(index)}]`, facts))
  const forward = routesOf(file.candidates ?? [], 'candidates')
  const reverse = file.reverse_candidates ? routesOf(file.reverse_candidates, 'reverse_candidates') : null
  const said = Object.fromEntries(Object.entries(file.providers ?? {}).map(([relay, each]) => [keyOf(relay), each]))
  return {
    id: file.id ?? name,
    app: file.app ?? '',
    peer_pk: file.peer_pk === undefined ? madeUpKey('peer') : keyOf(file.peer_pk),
    port: file.port ?? 0,
    now: momentOf(file, name),
    options: {...NO_OPTIONS, ...file.options},
    defaults: {
      min_hops: file.defaults?.min_hops ?? VISOR_DEFAULTS.min_hops,
      mux: file.defaults?.mux ?? VISOR_DEFAULTS.mux,
      distribution: file.defaults?.distribution ?? VISOR_DEFAULTS.distribution,
    },
    peer_mux: file.peer_mux ?? true,
    direct: file.direct ?? null,
    routes: {kind: 'world', forward, reverse, dead_relays: (file.dead_relays ?? []).map(keyOf)},
    providers: mergeProviders(facts, said),
  }
}

/** The key a relay's name stands for; any other text stands for itself. */
export function keyOf(relay: string): string {
  return namedRelay(relay)?.key ?? relay
}

/** `now`, or Friday 29 May 2026 at the hour said (contract 19); `null` where neither is said. */
function momentOf({now, friday = false, hour = 0}: DialFile, name: string): string | null {
  if (now === undefined) return friday ? `2026-05-29T${String(hour).padStart(2, '0')}:00:00Z` : null
  if (parseInstant(now)) return now
  throw new InputProblem(`no time: ${now}`, {place: {file: name}, hints: ['Write it as `2026-05-29T17:04:05+02:00`.']})
}

/** Why something is no route, in words; `undefined` for one that is. */
export function routeTextFault(text: RouteText): string | undefined {
  if (typeof text === 'string') {
    const parsed = parseTerseRoute(text)
    return parsed.kind === 'fault' ? parsed.message : undefined
  }
  if (!('transports' in text) || text.transports.length === text.hops.length + 1) return undefined
  const counts = `${String(text.transports.length)} and ${String(text.hops.length)}`
  return `one transport more than hops is needed, here are ${counts}`
}

/** Reads one route; what it tells of its relays is added to `facts`, whatever was said first stays. */
function routeOf(text: RouteText, where: string, facts: Record<string, PeerFacts>): Route {
  if (typeof text !== 'string') {
    const fault = routeTextFault(text)
    if (fault !== undefined) throw new InputProblem(`${where}: ${fault}`)
    const hops = text.hops.map(keyOf)
    tellCountries(text.hops, facts)
    if (!('transports' in text)) return {...text, hops}
    const transports = text.transports.map(({kind, latency_ms}) => ({kind: kind ?? '', latency_ms: latency_ms ?? null}))
    return {hops, transports}
  }
  const parsed = parseTerseRoute(text)
  if (parsed.kind === 'fault') throw new InputProblem(`${where}: ${parsed.message}`)
  for (const [key, each] of Object.entries(parsed.facts)) facts[key] = {...each, ...facts[key]}
  return parsed.route
}

function tellCountries(hops: readonly string[], facts: Record<string, PeerFacts>): void {
  for (const relay of hops.map(namedRelay)) {
    if (relay?.country === undefined || relay.country === '??') continue
    facts[relay.key] = {country: relay.country, ...facts[relay.key]}
  }
}
