import {list, object, publicKey, type Read} from '../http/json-shape.js'
import {PublicService, type PublicServiceOptions} from './public-service.js'

/** Public keys of the visors that can be reached over each transport type. */
const boundVisors = object({sudph: list(publicKey), stcpr: list(publicKey)})
export type BoundVisors = Read<typeof boundVisors>

/** The service that knows at which address a visor takes transports (visor-rpc E.6). One visor's address needs a signature. */
export class AddressResolver {
  readonly #service: PublicService

  constructor(options: PublicServiceOptions) {
    this.#service = new PublicService(
      {
        name: 'the address resolver',
        flag: '--ar',
      },
      options,
    )
  }

  /** Who is bound, in no order. */
  bound(): Promise<BoundVisors> {
    return this.#service.ask({method: 'GET', path: '/transports'}, boundVisors)
  }
}
