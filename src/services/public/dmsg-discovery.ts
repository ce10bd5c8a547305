import {list, number, object, or, publicKey, string, type Read} from '../http/json-shape.js'
import {PublicService, type PublicServiceOptions} from './public-service.js'

/** What the discovery holds about one key (visor-rpc E.6): a client with its servers, or a server with its address. */
const dmsgEntry = object({
  version: or(string, ''),
  sequence: or(number, 0),
  /** Nanoseconds since the Unix epoch, as far as a double holds them. */
  timestamp: or(number, 0),
  static: publicKey,
  client: or(object({delegated_servers: list(publicKey)}), null),
  server: or(
    object({
      /** `host:port`. */
      address: string,
      /** Sessions that the server still takes. */
      availableSessions: or(number, 0),
    }),
    null,
  ),
})
export type DmsgEntry = Read<typeof dmsgEntry>

/** Servers of the dmsg network, by key. */
export interface DmsgServers {
  readonly servers: readonly DmsgEntry[]
}

/** The directory of the dmsg network. */
export class DmsgDiscovery {
  readonly #service: PublicService

  constructor(options: PublicServiceOptions) {
    this.#service = new PublicService(
      {
        name: 'the dmsg discovery',
        flag: '--addr',
      },
      options,
    )
  }

  /** @throws {@link ServiceAnswered} with 404 when the key is not registered. */
  entry(key: string): Promise<DmsgEntry> {
    return this.#service.ask({method: 'GET', path: `/dmsg-discovery/entry/${key}`}, dmsgEntry)
  }

  /** Servers that take more clients, in no order. */
  availableServers(): Promise<readonly DmsgEntry[]> {
    return this.#service.ask({method: 'GET', path: '/dmsg-discovery/available_servers'}, list(dmsgEntry), [404])
  }
}
