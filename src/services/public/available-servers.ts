import type {ServiceDiscovery, ServiceEntry, ServiceFilter, ServiceType} from './service-discovery.js'
import type {UptimeTracker} from './uptime-tracker.js'

/** A server that a visor offers to everybody. */
export interface AvailableServer extends Omit<ServiceEntry, 'address'> {
  readonly public_key: string
  readonly port: number
  /** Whether the uptime tracker says that the visor is online; null where it was not asked. */
  readonly online: boolean | null
}

/** Servers, by country and key. */
export interface ServerList {
  readonly servers: readonly AvailableServer[]
}

/** Which servers are wanted. */
export interface ServerQuestion extends ServiceFilter {
  readonly type: ServiceType
  /** Only that of this visor. */
  readonly publicKey?: string | undefined
  /** Those that are offline as well. */
  readonly withOffline: boolean
}

/**
 * Servers that service discovery lists, by country and key; only those that the uptime tracker says are online, unless
 * others are wanted too.
 *
 * @param uptimes - left out: nobody is asked who is online, and all servers are given.
 */
export async function availableServers(
  discovery: Pick<ServiceDiscovery, 'services'>,
  uptimes: Pick<UptimeTracker, 'onlineKeys'> | undefined,
  {type, publicKey, withOffline, ...filter}: ServerQuestion,
): Promise<readonly AvailableServer[]> {
  const [entries, online] = await Promise.all([discovery.services(type, filter), uptimes?.onlineKeys()])
  return entries
    .filter(({address}) => publicKey === undefined || address.public_key === publicKey)
    .map(({address, ...rest}) => ({...address, ...rest, online: online?.has(address.public_key) ?? null}))
    .filter((server) => withOffline || server.online !== false)
    .toSorted((a, b) => compare(countryOf(a), countryOf(b)) || compare(a.public_key, b.public_key))
}

/** ISO code of two letters, `??` where unknown. */
export function countryOf({geo}: Pick<AvailableServer, 'geo'>): string {
  return geo === null || geo.country === '' ? '??' : geo.country
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
