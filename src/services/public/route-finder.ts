import {list, map, object, publicKey, uuid, type Read} from '../http/json-shape.js'
import {PublicService, type PublicServiceOptions} from './public-service.js'

/** One step of a route, in the service's own names (visor-rpc E.2). */
const hop = object({
  TpID: uuid,
  From: publicKey,
  To: publicKey,
})
const routesByEdge = map(list(list(hop)))

/** One step of a route: over which transport, from which visor to which. */
export interface RouteHop {
  readonly transport_id: string
  readonly from: string
  readonly to: string
}

/** Routes between two visors; each list has fewest hops first and at most five. */
export interface FoundRoutes {
  readonly forward: readonly (readonly RouteHop[])[]
  readonly reverse: readonly (readonly RouteHop[])[]
}

/** Routes with the visors that they were asked for. */
export interface RoutesBetween extends FoundRoutes {
  readonly from: string
  readonly to: string
}

export interface RouteQuestion {
  /** Public key of the visor that dials. */
  readonly from: string
  readonly to: string
  /** Fewest and most transports of a route, both included. */
  readonly minHops: number
  readonly maxHops: number
}

/** The service that knows paths through the network (visor-rpc E.2). */
export class RouteFinder {
  readonly #service: PublicService

  constructor(options: PublicServiceOptions) {
    this.#service = new PublicService(
      {
        name: 'the route finder',
        flag: '--addr',
      },
      options,
    )
  }

  /**
   * Routes of both directions.
   *
   * @returns a list is empty when the service has none for that direction alone.
   * @throws {@link ServiceAnswered} with 404 when there is no route: `route not found`, `no route to destination`,
   *   `transport not found`.
   */
  async find({from, to, minHops, maxHops}: RouteQuestion): Promise<FoundRoutes> {
    const [forward, reverse] = [`${from}:${to}`, `${to}:${from}`]
    // Without options the most hops would be 0, and nothing is found.
    const body = {Edges: [forward, reverse], Opts: {MinHops: minHops, MaxHops: maxHops}}
    const found = await this.#service.ask({method: 'POST', path: '/routes', body}, routesByEdge)
    return {forward: hopsOf(found[forward]), reverse: hopsOf(found[reverse])}
  }
}

function hopsOf(paths: Read<typeof routesByEdge>[string] = []): readonly (readonly RouteHop[])[] {
  return paths.map((path) => path.map(({TpID, From, To}) => ({transport_id: TpID, from: From, to: To})))
}
