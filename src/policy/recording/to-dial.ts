import {NO_OPTIONS, VISOR_DEFAULTS} from '../model/build-dial.js'
import type {Dial, Fetch, Providers, RecordedRoutes, Route, VisorDefaults} from '../model/dial.js'
import type {DialLine, FetchLine, RecordedDefaults, RouteLine, RouteList} from './format.js'
import {isReference} from './line-faults.js'
import {mergeProviders} from './merge-providers.js'

/** A dial that came out of a recording. */
export type RecordedDial = Dial & {readonly routes: RecordedRoutes}

/** What stands before a dial in its recording. */
export interface DialSurroundings {
  /** The header's; an empty object where the header is missing. */
  readonly defaults: RecordedDefaults
  /** The sum of the `providers` lines so far. */
  readonly providers: Providers
}

/**
 * What a recorded dial was, for the decision library.
 *
 * Providers are those of the lines before it with its own answers on top. What the source did not know takes the value of
 * an unconfigured visor and a caller who asks for nothing, and is named in `assumed`. `now` stays `null` where it is
 * unknown: no moment is as good as another. Source: cli 5.
 */
export function toDial(line: DialLine, {defaults, providers}: DialSurroundings): RecordedDial {
  const assumed: string[] = []
  const known = <Value>(value: Value | null | undefined, otherwise: Value, what: string): Value => {
    if (value !== null && value !== undefined) return value
    assumed.push(`${what} is not recorded; ${JSON.stringify(otherwise)} is assumed`)
    return otherwise
  }
  if (line.options === undefined || line.options === null) {
    assumed.push("the caller's options are not recorded; a caller who asks for nothing is assumed")
  }
  if (line.direct === undefined) {
    assumed.push('whether a direct transport was live is not recorded; none is assumed')
  }
  const visor: RecordedDefaults = {...defaults, ...line.defaults}
  const inForce: VisorDefaults = {
    min_hops: known(visor.min_hops, VISOR_DEFAULTS.min_hops, "the visor's hop floor"),
    mux: known(visor.mux, VISOR_DEFAULTS.mux, "the visor's mux"),
    distribution: known(visor.distribution, VISOR_DEFAULTS.distribution, "the visor's distribution"),
  }
  const dial: RecordedDial = {
    id: line.id,
    app: known(line.app, '', 'the app'),
    peer_pk: line.peer_pk,
    port: known(line.port, 0, 'the port'),
    now: line.now,
    options: {...NO_OPTIONS, ...line.options},
    defaults: inForce,
    peer_mux: known(line.peer_mux, false, 'whether the peer negotiates multiplexing'),
    direct: line.direct ?? null,
    routes: {
      kind: 'recorded',
      fetches: toFetches(line.fetches),
      ...(line.local_routes === 'none' ? {local_routes: line.local_routes} : {}),
    },
    providers: line.providers === undefined ? providers : mergeProviders(providers, line.providers),
    assumed: [...assumed, ...(line.flags ?? [])],
  }
  return dial
}

function toFetches(lines: readonly FetchLine[]): readonly Fetch[] {
  const fetches: Fetch[] = []
  // A list that is named again is the same list: it is read once and shared.
  const read = (list: RouteList, direction: 'forward' | 'reverse'): readonly Route[] => {
    if (!isReference(list)) return list.map(toRoute)
    return fetches[list.same_as]?.[direction] ?? []
  }
  for (const {role, attempt, leg, min_hops, exclude, source, forward, reverse, setup} of lines) {
    fetches.push({
      role,
      attempt,
      leg,
      min_hops: min_hops ?? null,
      exclude,
      source,
      forward: read(forward, 'forward'),
      reverse: reverse === null || reverse === undefined ? null : read(reverse, 'reverse'),
      set_up: setup,
    })
  }
  return fetches
}

function toRoute(line: RouteLine): Route {
  if ('transports' in line) {
    const transports = line.transports.map(({kind, latency_ms}) => ({kind: kind ?? '', latency_ms: latency_ms ?? null}))
    return {transports, hops: line.hops}
  }
  const {hops, hops_geo, est_latency_ms, transport_kinds} = line
  return {
    hops,
    est_latency_ms,
    ...(hops_geo === undefined ? {} : {hops_geo}),
    ...(transport_kinds === undefined ? {} : {transport_kinds}),
  }
}
