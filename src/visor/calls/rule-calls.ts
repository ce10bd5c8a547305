import type {Caller, CallOptions} from '../caller.js'
import {activeRouteFromWire, muxGroupFromWire, routeGroupFromWire} from '../from-wire/route-from-wire.js'
import type {ActiveRoute, MuxGroup} from '../model/route-status.js'
import type {RouteGroup, RoutingRule} from '../model/routing-rule.js'
import {methods} from '../protocol/methods.js'
import {decodeRule, encodeRule} from '../protocol/rule-bytes.js'
import {ReplyMismatch} from '../wire/rpc-problems.js'

const {e2, e3} = methods

/** Routing rules and routes. Errors of the visor are in `protocol/methods/routing-methods.ts`. */
export function ruleCalls(visor: Caller) {
  const read = (method: string, bytes: Uint8Array): RoutingRule => {
    const rule = decodeRule(bytes)
    if (rule === undefined) {
      throw new ReplyMismatch(
        method,
        visor.address,
        new Error(`not a routing rule: ${Buffer.from(bytes).toString('hex')}`),
      )
    }
    return rule
  }

  /** All rules, by route id. */
  const list = async (options?: CallOptions): Promise<RoutingRule[]> => {
    const rules = await visor.call(e2.RoutingRules, {}, options)
    return rules.map((bytes) => read('RoutingRules', bytes)).sort((a, b) => a.key_route_id - b.key_route_id)
  }

  return {
    list,

    /** @throws CallRefused `rule not found` or `rule keep-alive timeout exceeded` */
    async get(routeId: number, options?: CallOptions): Promise<RoutingRule> {
      return read('RoutingRule', await visor.call(e2.RoutingRule, routeId, options))
    },

    /** Inserts, or replaces the rule of the same id. */
    async save(rule: RoutingRule, options?: CallOptions): Promise<void> {
      await visor.call(e2.SaveRoutingRule, encodeRule(rule), options)
    },

    /** Silent when there is none of that id. */
    async remove(routeId: number, options?: CallOptions): Promise<void> {
      await visor.call(e2.RemoveRoutingRule, routeId, options)
    },

    /** The lowest id above all in use. */
    async nextId(options?: CallOptions): Promise<number> {
      // In order of their ids.
      return 1 + ((await list(options)).at(-1)?.key_route_id ?? 0)
    },

    /**
     * Pairs of rules that make a connection.
     * @throws UnsafeCall before v1.3.29, where the call kills the visor: use {@link list}.
     */
    async groups(options?: CallOptions): Promise<RouteGroup[]> {
      return (await visor.call(e2.RouteGroups, {}, options)).map(routeGroupFromWire)
    },

    /** Connections of apps with their transports. @throws NotSupported before v1.3.29 */
    async activeRoutes(options?: CallOptions): Promise<ActiveRoute[]> {
      const call = async (): Promise<ActiveRoute[]> =>
        (await visor.call(e3.ActiveRoutes, {}, options)).map(activeRouteFromWire)
      return visor.firstKnown([call], 'active routes', 'v1.3.29')
    },

    /** The legs of an app's connections. @throws NotSupported before v1.3.29 */
    async muxGroups(app: string, options?: CallOptions): Promise<MuxGroup[]> {
      const call = async (): Promise<MuxGroup[]> =>
        (await visor.call(e3.RouteGroupMuxInfo, app, options)).map(muxGroupFromWire)
      return visor.firstKnown([call], 'multiplexed routes', 'v1.3.29')
    },
  }
}
