import type {HeaderLine, RecordingLine, TransportRouteLine} from '../policy/recording/format.js'
import {RECORDING_FORMAT} from '../policy/recording/format.js'
import {unknownWords} from '../policy/recording/known-words.js'
import type {RouteFinder, RouteHop, RouteQuestion} from '../services/public/route-finder.js'
import type {TransportDiscovery} from '../services/public/transport-discovery.js'
import type {RecordingSource} from './record.js'
import type {VisorSourceOptions} from './visor-source.js'

/** What the services cannot say; stands in the header. */
const UNKNOWN = [
  'Latencies: the route finder and the transport discovery have none.',
  'Whether the routes could be set up, and whether a direct transport was live.',
  'Which app dials, on which port, with which options.',
  'What the visor answers about peers: countries, trust, hypervisors, its own transports.',
  'The defaults of the visor.',
]

/**
 * A recording's source of what the route finder offers now, with the kinds of transports from the transport discovery:
 * one dial with one fetch.
 *
 * @throws the problems of asking the services.
 */
export async function routeFinderSource(
  finder: Pick<RouteFinder, 'find'>,
  discovery: Pick<TransportDiscovery, 'all'>,
  question: RouteQuestion,
  {recordedBy, note, contract, now}: VisorSourceOptions,
): Promise<RecordingSource> {
  const [found, registered] = await Promise.all([finder.find(question), discovery.all()])
  const kinds = new Map(registered.map(({t_id, type}) => [t_id, type]))
  const header: HeaderLine = {
    ...{type: 'header', format: RECORDING_FORMAT, recorded_by: recordedBy, recorded_at: now.toISOString()},
    ...{source: 'route-finder', contract, defaults: {}, unknown: UNKNOWN},
    ...(note === undefined ? {} : {note}),
  }
  const [forward, reverse] = [found.forward, found.reverse].map((routes) => routes.map((hops) => routeOf(hops, kinds)))
  const all = [...(forward ?? []), ...(reverse ?? [])].flatMap(({transports}) => transports.map(({kind}) => kind))
  const flags = [
    ...unknownWords(
      all.flatMap((kind) => kind ?? []),
      [],
    ),
    ...(all.includes(null) ? ['the transport discovery does not know every transport of the routes'] : []),
  ]
  const dial: RecordingLine = {
    ...{type: 'dial', id: `${question.from.slice(0, 8)}-${question.to.slice(0, 8)}`, peer_pk: question.to},
    now: now.toISOString(),
    fetches: [
      {
        ...{role: 'primary', attempt: 1, leg: 0, min_hops: question.minHops, exclude: [], source: 'route-finder'},
        ...{forward: forward ?? [], reverse: reverse ?? [], setup: 'ok'},
      },
    ],
    ...(flags.length === 0 ? {} : {flags}),
  }
  return {header, lines: [dial], problems: []}
}

function routeOf(hops: readonly RouteHop[], kinds: ReadonlyMap<string, string>): TransportRouteLine {
  return {
    transports: hops.map(({transport_id}) => ({kind: kinds.get(transport_id) ?? null, latency_ms: null})),
    hops: hops.slice(0, -1).map(({to}) => to),
  }
}
