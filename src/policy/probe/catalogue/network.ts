import type {Fetch} from '../../model/dial.js'
import type {DialPatch, DialProbe} from '../probe.js'
import {ORDINARY_ROUTES, RELAY, route, world} from '../world.js'

const {a, b, d, e} = RELAY

function probe(id: string, title: string, ...dials: DialPatch[]): DialProbe {
  return {kind: 'dial', group: 'network', id, title, dials: () => dials, across: ['apps', 'clock']}
}

const LOCAL_ROUTES = [route([a, d], 80), route([d, e], 95)]

/** The answer to whatever a policy may ask: any usual floor, up to eight legs. */
const LOCAL_FETCHES: readonly Fetch[] = [0, 1, 2, 3].flatMap((forward) =>
  [0, 1, 2, 3].flatMap((reverse) =>
    Array.from({length: 8}, (_, leg): Fetch => ({
      role: leg === 0 ? 'primary' : 'aux',
      attempt: 1,
      leg,
      min_hops: {forward, reverse},
      exclude: [],
      source: 'local',
      forward: LOCAL_ROUTES,
      reverse: LOCAL_ROUTES,
      set_up: 'ok',
    })),
  ),
)

export const NETWORK_PROBES: readonly DialProbe[] = [
  probe('dead-relay', 'the relay of the quickest route is dead, so set-up is tried again', {
    routes: world(ORDINARY_ROUTES, {dead_relays: [b]}),
  }),
  probe('two-dead-relays', 'the relays of the two quickest routes are dead', {
    routes: world(ORDINARY_ROUTES, {dead_relays: [a, b]}),
  }),
  probe('all-relays-dead', 'no relay can be reached', {
    routes: world([route([a], 30), route([d, e], 60)], {dead_relays: [a, d, e]}),
  }),
  probe('peer-without-mux', 'the peer does not negotiate multiplexing', {peer_mux: false}),
  probe('too-few-routes', 'fewer routes than anybody wants legs', {routes: world([route([a], 40), route([a], 70)])}),
  probe('local-routes', 'the route finder does not answer; the visor calculates the routes itself', {
    routes: {kind: 'recorded', fetches: LOCAL_FETCHES},
  }),
]
