import type {ServiceDiscovery, ServiceType} from '../services/public/service-discovery.js'
import type {UptimeTracker} from '../services/public/uptime-tracker.js'
import type {Visor} from '../services/hypervisor/visor-over-http.js'
import type {TransportFilter} from '../visor/calls/transport-calls.js'
import type {TransportEntry} from '../visor/model/transport.js'
import type {ListedTransport, TransportList} from './answers.js'

export interface ListTransports {
  readonly filter: TransportFilter
  /** Only the one of this id. */
  readonly id?: string | undefined
  /** Traffic of this many days instead of since the transport was opened. */
  readonly days?: number | undefined
  /** With those that are registered and not open. */
  readonly withInactive?: boolean
  /** Who knows what visors offer, and their releases; absent is not asked. */
  readonly serviceDiscovery?: Pick<ServiceDiscovery, 'services'> | undefined
  readonly uptimeTracker?: Pick<UptimeTracker, 'uptimes'> | undefined
}

/** The transports of a visor, with what else is asked for. */
export async function listTransports(visor: Visor, wanted: ListTransports): Promise<TransportList> {
  const {transports} = visor
  const {id, filter} = wanted
  const open = id === undefined ? await transports.list(filter) : [await transports.get(id)]
  const all = wanted.withInactive ? [...open, ...(await inactive(visor, open, filter))] : open
  const counted = wanted.days === undefined ? all : await withTraffic(visor, all, wanted.days)
  return {transports: await described(counted, wanted)}
}

/** Those that transport discovery knows and the visor does not have open. */
async function inactive(
  {node, transports}: Visor,
  open: readonly ListedTransport[],
  {types = [], keys = []}: TransportFilter,
): Promise<ListedTransport[]> {
  const local = (await node.overview()).local_pk
  const ids = new Set(open.map(({id}) => id))
  return (await transports.discoverByKey(local))
    .filter(({id, type, edges}) => {
      const isWanted = types.length === 0 || types.includes(type)
      return !ids.has(id) && isWanted && (keys.length === 0 || edges.some((key) => keys.includes(key)))
    })
    .map((entry) => asListed(entry, local))
}

function asListed({id, type, edges, label}: TransportEntry, local_pk: string): ListedTransport {
  const unknown = {
    log: null,
    is_up: null,
    latency_ms: null,
    throughput_bps: null,
    remote_ip: null,
    remote_country: null,
  }
  const remote_pk = edges[0] === local_pk ? edges[1] : edges[0]
  return {id, type, local_pk, remote_pk, is_setup: false, label, ...unknown, inactive: true}
}

async function withTraffic(
  {process}: Visor,
  transports: readonly ListedTransport[],
  days: number,
): Promise<ListedTransport[]> {
  const traffic = await process.transportTraffic(days)
  return transports.map((transport) => ({
    ...transport,
    log: traffic.get(transport.id) ?? {recv_bytes: 0, sent_bytes: 0},
  }))
}

const OFFERED: readonly ServiceType[] = ['vpn', 'proxy', 'visor']

/** With the release and the services of the visor at the other end, as far as the public services know them. */
async function described(
  transports: readonly ListedTransport[],
  {serviceDiscovery, uptimeTracker}: ListTransports,
): Promise<readonly ListedTransport[]> {
  if (transports.length === 0 || (serviceDiscovery === undefined && uptimeTracker === undefined)) return transports
  const keys = [...new Set(transports.map(({remote_pk}) => remote_pk))]
  const [uptimes, ...lists] = await Promise.all([
    uptimeTracker?.uptimes({visors: keys}),
    ...(serviceDiscovery === undefined ? [] : OFFERED.map((type) => serviceDiscovery.services(type))),
  ])
  const releases = new Map(uptimes?.map(({pk, version}) => [pk, version]))
  const offers = new Map<string, {services: string[]; country: string}>()
  for (const [index, entries] of lists.entries()) {
    for (const {address, geo} of entries) {
      const known = offers.get(address.public_key) ?? {services: [], country: geo?.country ?? ''}
      offers.set(address.public_key, {...known, services: [...known.services, OFFERED[index] ?? '']})
    }
  }
  return transports.map((transport) => {
    const version = releases.get(transport.remote_pk) ?? ''
    const offered = offers.get(transport.remote_pk)
    return {
      ...transport,
      remote_country: transport.remote_country ?? (offered?.country || null),
      ...(version === '' ? {} : {version}),
      ...(offered === undefined ? {} : {services: offered.services}),
    }
  })
}
