import {boolean, list, number, object, or, ShapeFault, string, type Read, type Shape} from '../http/json-shape.js'
import {PublicService, type PublicServiceOptions} from './public-service.js'

/** The kinds of services that visors offer. */
export type ServiceType = 'vpn' | 'proxy' | 'visor'

/** A visor's public key and a routing port, `key:port` in text. */
const serviceAddress: Shape<{readonly public_key: string; readonly port: number}> = (value, path) => {
  const match = typeof value === 'string' ? /^([0-9a-f]{66}):(\d{1,5})$/i.exec(value) : null
  if (match?.[1] === undefined) throw new ShapeFault(path, 'a public key and a port', value)
  return {public_key: match[1].toLowerCase(), port: Number(match[2])}
}

/** A service that a visor offers (visor-rpc E.3). */
const serviceEntry = object({
  address: serviceAddress,
  /** `vpn`, `skysocks` or `visor`. */
  type: string,
  /** Null where the service does not know. */
  geo: or(
    object({
      /** Degrees. */
      lat: or(number, 0),
      lon: or(number, 0),
      /** ISO code of two letters. */
      country: or(string, ''),
      region: or(string, ''),
    }),
    null,
  ),
  display_node_ip: or(boolean, false),
  /** Release of the visor; empty where unknown. */
  version: or(string, ''),
  local_ips: list(string),
  info: or(
    object({
      /** Milliseconds. */
      latency: or(number, 0),
      /** Percent. */
      uptime: or(number, 0),
      connections: or(number, 0),
    }),
    null,
  ),
})
export type ServiceEntry = Read<typeof serviceEntry>

export interface ServiceFilter {
  /** Release of the visor, such as `v1.3.20`. */
  readonly version?: string | undefined
  /** ISO country code of two letters. */
  readonly country?: string | undefined
  /** Most entries, chosen by the service. */
  readonly quantity?: number | undefined
}

/** The service that lists which visors offer VPN servers, proxies or public transports (visor-rpc E.3). */
export class ServiceDiscovery {
  readonly #service: PublicService

  constructor(options: PublicServiceOptions) {
    this.#service = new PublicService(
      {
        name: 'the service discovery',
        flag: '--sdurl',
      },
      options,
    )
  }

  /** Services of one type, in no order; empty when there are none. */
  async services(type: ServiceType, filter: ServiceFilter = {}): Promise<readonly ServiceEntry[]> {
    const {version, country, quantity} = filter
    const query = {type, version, country, quantity: quantity?.toString()}
    return this.#service.ask({method: 'GET', path: '/api/services', query}, list(serviceEntry), [204, 404])
  }
}
