import type {
  DialLine,
  HeaderLine,
  LegsLine,
  RecordedProviders,
  RecordingLine,
  TransportRouteLine,
} from '../policy/recording/format.js'
import {RECORDING_FORMAT} from '../policy/recording/format.js'
import {unknownWords} from '../policy/recording/known-words.js'
import {NotOverHttp} from '../services/hypervisor/over-http/not-over-http.js'
import type {VisorClient} from '../visor/client.js'
import {NotSupported} from '../visor/errors.js'
import type {ActiveRoute, MuxGroup} from '../visor/model/route-status.js'
import type {RoutingRule} from '../visor/model/routing-rule.js'
import type {TransportSummary} from '../visor/model/transport.js'
import type {VisorSummary} from '../visor/model/visor-summary.js'
import type {RecordingSource} from './record.js'

export interface VisorSourceOptions {
  /** Program and version, for the header. */
  readonly recordedBy: string
  readonly note?: string | undefined
  readonly contract: string
  readonly now: Date
}

/** What a visor cannot say; stands in the header. */
const UNKNOWN = [
  'Which routes the route finder offered: a list holds the routes in use.',
  'Which hop floor was asked for, how often routes were fetched, what was excluded, and whether a set-up failed.',
  'Routes in the reverse direction.',
  'Latencies of any transport but the first of a route.',
  'When the app dialled and what it asked for: the time of a dial is that of the recording.',
  'Trusted visors, and the country of visors without a transport of their own.',
]
const UNKNOWN_FROM_RULES = [
  'Which app a connection belongs to, and any route of more than one transport: visors tell since v1.3.29, over their RPC.',
  'Latencies and countries of transports: visors tell since v1.3.29, over their RPC.',
]

/** A connection as far as the visor tells of it. */
interface Connection {
  readonly app: string | null
  readonly peer_pk: string
  readonly port: number
  readonly routes: readonly TransportRouteLine[]
  /** Legs whose way is not known. */
  readonly hidden: number
  readonly groups: readonly MuxGroup[]
}

/**
 * A recording's source of a running visor: what it knows of its peers, and the routes that its apps use now.
 *
 * Before v1.3.29, and through a hypervisor, visors tell rules only; connections over one transport can be read off them.
 *
 * @throws the problems of asking a visor.
 */
export async function visorSource(
  visor: Pick<VisorClient, 'node' | 'transports' | 'rules'>,
  {recordedBy, note, contract, now}: VisorSourceOptions,
): Promise<RecordingSource> {
  const summary = await visor.node.summary()
  const transports = await visor.transports.list({withLogs: false})
  const active = await activeRoutesOf(visor)
  const connections =
    active === undefined
      ? connectionsOfRules(await visor.rules.list(), transports)
      : await connectionsOfRoutes(visor, active, transports)
  const header: HeaderLine = {
    ...{type: 'header', format: RECORDING_FORMAT, recorded_by: recordedBy, recorded_at: now.toISOString()},
    ...{source: 'visor', contract, defaults: {min_hops: summary.min_hops}},
    unknown: active === undefined ? [...UNKNOWN, ...UNKNOWN_FROM_RULES] : UNKNOWN,
    ...(note === undefined ? {} : {note}),
  }
  const peers = providersOf(summary, transports)
  const lines: RecordingLine[] = Object.keys(peers).length === 0 ? [] : [{type: 'providers', peers}]
  for (const connection of connections) lines.push(...linesOf(connection, transports, now.toISOString()))
  return {header, lines, problems: []}
}

/** `undefined` where the visor is too old to tell, or asked through a hypervisor. */
async function activeRoutesOf({rules}: Pick<VisorClient, 'rules'>): Promise<readonly ActiveRoute[] | undefined> {
  try {
    return await rules.activeRoutes()
  } catch (error) {
    if (error instanceof NotSupported || error instanceof NotOverHttp) return undefined
    throw error
  }
}

async function connectionsOfRoutes(
  {rules}: Pick<VisorClient, 'rules'>,
  active: readonly ActiveRoute[],
  transports: readonly TransportSummary[],
): Promise<readonly Connection[]> {
  const connections: Connection[] = []
  for (const route of active) {
    const {app_name: app, remote_pk: peer_pk, remote_port: port, hops} = route
    const groups = (await rules.muxGroups(app)).filter(
      ({descriptor}) => descriptor.dst_pk === peer_pk && descriptor.dst_port === port,
    )
    const latencyOf = new Map(route.transports.map(({id, latency_ms}) => [id, latency_ms]))
    const known = hops.length === 0 ? [] : [routeOfHops(hops, latencyOf)]
    const direct = route.transports
      .filter((transport) => transport.remote_pk === peer_pk)
      .map((transport) => transport.id)
    const single = transports.filter(({id}) => direct.includes(id) && id !== hops[0]?.transport_id).map(directRoute)
    const routes = [...known, ...single]
    connections.push({app, peer_pk, port, routes, hidden: Math.max(0, route.transports.length - routes.length), groups})
  }
  return connections
}

function connectionsOfRules(
  rules: readonly RoutingRule[],
  transports: readonly TransportSummary[],
): readonly Connection[] {
  return rules.flatMap((rule) => {
    if (rule.type !== 'forward') return []
    const {dst_pk: peer_pk, dst_port: port} = rule.descriptor
    const routes = transports
      .filter(({id, remote_pk}) => id === rule.next_transport_id && remote_pk === peer_pk)
      .map(directRoute)
    return [{app: null, peer_pk, port, routes, hidden: 1 - routes.length, groups: []}]
  })
}

function routeOfHops(hops: ActiveRoute['hops'], latencyOf: ReadonlyMap<string, number>): TransportRouteLine {
  return {
    transports: hops.map(({type, transport_id}) => ({kind: type, latency_ms: latencyOf.get(transport_id) ?? null})),
    hops: hops.slice(0, -1).map(({to}) => to),
  }
}

function directRoute({type, latency_ms}: TransportSummary): TransportRouteLine {
  return {transports: [{kind: type, latency_ms}], hops: []}
}

function* linesOf(
  connection: Connection,
  transports: readonly TransportSummary[],
  at: string,
): Generator<RecordingLine> {
  const {app, peer_pk, port, routes, hidden, groups} = connection
  const id = `${app ?? 'unknown'}-${peer_pk.slice(0, 8)}-${port}`
  const directs = transports.filter(({remote_pk}) => remote_pk === peer_pk)
  const [direct] = directs
  const flags = [
    ...unknownWords(
      routes.flatMap((route) => route.transports.flatMap(({kind}) => kind ?? [])),
      groups.flatMap(({distribution}) => (distribution === '' ? [] : distribution)),
    ),
    ...(hidden > 0 ? [`the visor does not tell the way of ${hidden} of its routes`] : []),
  ]
  const dial: DialLine = {
    ...{type: 'dial', id, app, peer_pk, port, now: at},
    ...(groups.some(({mux_enabled}) => mux_enabled) ? {peer_mux: true} : {}),
    // Which of several the router takes is not told.
    ...(direct === undefined ? {direct: null} : directs.length === 1 ? {direct: direct.type} : {}),
    fetches:
      routes.length === 0
        ? []
        : [
            {
              ...{role: 'primary', attempt: 1, leg: 0, min_hops: null, exclude: [], source: 'route-finder'},
              ...{forward: routes, reverse: null, setup: 'ok'},
            },
          ],
    ...(flags.length === 0 ? {} : {flags}),
  }
  yield dial
  for (const [index, group] of groups.entries()) yield sampleOf(group, {dial: id, group: `${id}:${index}`, app, at})
}

function sampleOf(
  {distribution, legs}: MuxGroup,
  names: {readonly dial: string; readonly group: string; readonly app: string | null; readonly at: string},
): LegsLine {
  return {
    type: 'legs',
    ...names,
    ...(distribution === '' ? {} : {distribution}),
    legs: legs.map(({index, type, latency_ms, alive, standby, sent_bytes, recv_bytes, retransmits}) => ({
      ...{index, kind: type, latency_ms: latency_ms === 0 ? null : latency_ms, alive, standby},
      ...{sent_bytes, recv_bytes, retransmits},
    })),
  }
}

function providersOf({overview}: VisorSummary, transports: readonly TransportSummary[]): RecordedProviders {
  const peers: Record<string, RecordedProviders[string]> = {}
  for (const {remote_pk, type, latency_ms, remote_country} of transports) {
    const more = {
      ...(latency_ms === null ? {} : {latency_ms: Math.round(latency_ms)}),
      ...(remote_country === null ? {} : {country: remote_country}),
    }
    // Which of several the visor prefers is not told.
    const kind = remote_pk in peers ? {kind: null} : {kind: type}
    peers[remote_pk] = {...peers[remote_pk], has_transport: true, ...kind, ...more}
  }
  for (const key of overview.hypervisors) peers[key] = {...peers[key], hypervisor: true}
  return peers
}
