import type {DialPatch, DialProbe} from '../probe.js'
import {factsWith, ORDINARY_ROUTES, PEER, RELAY, route, world} from '../world.js'

const {a, b, d, e, f} = RELAY

function probe(id: string, title: string, ...dials: DialPatch[]): DialProbe {
  return {kind: 'dial', group: 'direct', id, title, dials: () => dials, across: ['apps', 'clock']}
}

/** A live direct transport, which the route finder knows about too. */
function direct(kind: string): DialPatch {
  return {
    direct: kind,
    routes: world([...ORDINARY_ROUTES, route([], 22, kind)]),
    providers: factsWith({[PEER]: {kind, latency_ms: 22, has_transport: true}}),
  }
}

export const DIRECT_PROBES: readonly DialProbe[] = [
  ...['stcpr', 'sudph', 'stcp', 'dmsg'].map((kind) =>
    probe(`direct-${kind}`, `a live direct transport of kind ${kind} to the peer, and relays as well`, direct(kind)),
  ),
  probe('direct-alone', 'a live direct transport, and no other route', {...direct('stcpr'), routes: world([])}),
  probe('dmsg-route', 'the only route is direct over dmsg', {
    routes: world([route([], 210, 'dmsg')]),
    providers: factsWith({[PEER]: {kind: 'dmsg', latency_ms: 210, has_transport: true}}),
  }),
  probe('dmsg-on-the-way', 'multihop routes with a dmsg transport, which the router takes out', {
    routes: world([
      {
        hops: [f],
        transports: [
          {kind: 'dmsg', latency_ms: 20},
          {kind: 'stcpr', latency_ms: 20},
        ],
      },
      {
        hops: [d, e],
        transports: [
          {kind: 'stcpr', latency_ms: 20},
          {kind: 'dmsg', latency_ms: 20},
          {kind: 'stcpr', latency_ms: 20},
        ],
      },
      route([a], 90),
    ]),
  }),
  probe('only-dmsg-on-the-way', 'multihop routes only, each with a dmsg transport: none is left', {
    routes: world([route([f], 40, 'dmsg'), route([d, e], 60, 'dmsg')]),
  }),
  probe('first-hop-kinds', 'relays reached over stcpr, sudph, dmsg, and not at all', {
    routes: world([route([a], 60), route([b], 50), route([f], 40), route([e], 30)]),
  }),
  probe('unknown-kinds', 'transports of unknown or unheard-of kind', {
    routes: world([route([a], 60, ''), route([e], 50, 'quic')]),
    providers: factsWith({[a]: {kind: 'quic'}, [b]: {kind: undefined}}),
  }),
]
