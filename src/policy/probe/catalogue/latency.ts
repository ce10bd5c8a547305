import type {DialPatch, DialProbe} from '../probe.js'
import {factsWith, RELAY, route, world} from '../world.js'

const {a, b, d, e} = RELAY

function probe(id: string, title: string, ...dials: DialPatch[]): DialProbe {
  return {kind: 'dial', group: 'latency', id, title, dials: () => dials, across: ['apps', 'clock']}
}

export const LATENCY_PROBES: readonly DialProbe[] = [
  probe('unknown-latency', 'no transport of any route was measured, and no peer either', {
    routes: world([route([], null), route([a], null), route([d, e], null)]),
    providers: factsWith({
      [a]: {latency_ms: undefined},
      [b]: {latency_ms: undefined},
      [d]: {latency_ms: undefined},
    }),
  }),
  probe('partly-unknown-latency', 'one transport of each route was not measured', {
    routes: world([
      {
        hops: [a],
        transports: [
          {kind: 'stcpr', latency_ms: 20},
          {kind: 'stcpr', latency_ms: null},
        ],
      },
      {
        hops: [d, e],
        transports: [
          {kind: 'stcpr', latency_ms: null},
          {kind: 'sudph', latency_ms: 15},
          {kind: 'stcpr', latency_ms: 9},
        ],
      },
      route([b], 700),
    ]),
  }),
  probe('zero-latency', 'routes measured at less than a millisecond', {
    routes: world([route([], 0.2), route([a], 0.6), route([d], 0.9)]),
  }),
  probe('slow', 'every route takes more than two seconds', {
    routes: world([route([a], 2400), route([d], 3100), route([b, e], 5200)]),
  }),
]
