import type {DialPatch, DialProbe} from '../probe.js'
import {madeUpKey, RELAY, route, world} from '../world.js'

const {a, b, c, d, e, f} = RELAY

function probe(id: string, title: string, ...dials: DialPatch[]): DialProbe {
  return {kind: 'dial', group: 'routes', id, title, dials: () => dials, across: ['apps', 'clock']}
}

/** So many routes over one relay each, latencies repeating but never sorted. */
function many(count: number): DialPatch {
  return {routes: world(Array.from({length: count}, (_, i) => route([madeUpKey(0x1000 + i)], 20 + ((i * 37) % 400))))}
}

export const ROUTE_PROBES: readonly DialProbe[] = [
  probe('ordinary', 'six routes over one or two relays, as a well-connected visor sees them', {}),
  probe('no-candidates', 'the route finder knows no route', {routes: world([])}),
  probe('direct-only', 'only a direct route is on offer', {routes: world([route([], 25)])}),
  probe('one-relay', 'one route, over one relay', {routes: world([route([a], 40)])}),
  probe('two-relays', 'one route, over two relays', {routes: world([route([a, d], 90)])}),
  probe('five-relays', 'one route, over five relays', {routes: world([route([a, b, c, d, e], 410)])}),
  probe('mixed-lengths', 'direct and multihop routes side by side, quickest last', {
    routes: world([route([d, e], 180), route([a, c, e], 150), route([a], 70), route([], 20)]),
  }),
  probe('duplicate-hops', 'several routes over the same relays, by different transports', {
    routes: world([route([a], 90, 'sudph'), route([a], 35), route([d, a], 80), route([d, a], 60, 'sudph')]),
  }),
  probe('same-latency', 'all routes are equally quick', {
    routes: world([route([a], 60), route([b], 60), route([d, e], 60)]),
  }),
  probe('one-bottleneck', 'every route starts at the same relay', {
    routes: world([route([a, b], 50), route([a, d], 60), route([a, e], 40)]),
  }),
  probe('disjoint', 'no two routes share a relay', {
    routes: world([route([a, b], 80), route([c], 120), route([d, e], 70), route([f], 95)]),
  }),
  probe('reverse-differs', 'the way back runs over other relays', {
    routes: world([route([a], 40), route([d], 50)], {reverse: [route([e, c], 130), route([b], 90)]}),
  }),
  probe('no-reverse', 'routes there, none back', {routes: world([route([a], 40), route([d], 50)], {reverse: []})}),
  {...probe('many-100', 'a hundred routes on offer', many(100)), across: ['apps']},
  {...probe('many-500', 'five hundred routes on offer', many(500)), across: ['apps']},
]
