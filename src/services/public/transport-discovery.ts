import {list, object, or, publicKey, ShapeFault, string, uuid, type Read, type Shape} from '../http/json-shape.js'
import {PublicService, type PublicServiceOptions} from './public-service.js'

/** Both ends of a transport, ascending. */
const edges: Shape<readonly [string, string]> = (value, path) => {
  const [first, second, ...rest] = list(publicKey)(value, path)
  if (first === undefined || second === undefined || rest.length > 0) throw new ShapeFault(path, 'two keys', value)
  return [first, second]
}

/** A transport as visors registered it (visor-rpc E.4). */
const registeredTransport = object({
  t_id: uuid,
  edges,
  /** `stcp`, `stcpr`, `sudph`, `dmsg`. */
  type: string,
  /** `user`, `automatic`, `skycoin` or empty. */
  label: or(string, ''),
})
export type RegisteredTransport = Read<typeof registeredTransport>

/** The service in which visors register their transports. Questions about one visor need its signature, so ask the visor. */
export class TransportDiscovery {
  readonly #service: PublicService

  constructor(options: PublicServiceOptions) {
    this.#service = new PublicService(
      {
        name: 'the transport discovery',
        flag: '--tpdurl',
      },
      options,
    )
  }

  /** Every registered transport, in no order; empty when there are none. */
  all(): Promise<readonly RegisteredTransport[]> {
    return this.#service.ask({method: 'GET', path: '/all-transports'}, list(registeredTransport), [404])
  }
}
