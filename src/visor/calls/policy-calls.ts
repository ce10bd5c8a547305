import type {Caller, CallOptions} from '../caller.js'
import {policiesFromWire} from '../from-wire/route-from-wire.js'
import type {RoutingPolicies} from '../model/route-status.js'
import {methods} from '../protocol/methods.js'

const {e3} = methods
const SINCE = 'v1.3.29'

/** Routing policies of apps. All fail with NotSupported on visors before v1.3.29. */
export function policyCalls(visor: Caller) {
  const set = async (app: string, policy: string, options?: CallOptions): Promise<void> => {
    const call = (): Promise<unknown> => visor.call(e3.SetAppRoutingPolicy, {AppName: app, Path: policy}, options)
    await visor.firstKnown([call], 'routing policies', SINCE)
  }

  return {
    /** The policy of each app that has one, and the visor's. */
    async list(options?: CallOptions): Promise<RoutingPolicies> {
      const call = async (): Promise<RoutingPolicies> =>
        policiesFromWire(await visor.call(e3.RoutingPolicies, {}, options))
      return visor.firstKnown([call], 'routing policies', SINCE)
    },

    /**
     * Gives an app a policy, from its next dial on.
     * @param policy - `@/absolute/file.star`, `@/absolute/file.wasm` (on the visor's machine), or the script itself.
     */
    set,

    /** Takes an app's policy away, from its next dial on. */
    clear(app: string, options?: CallOptions): Promise<void> {
      return set(app, '', options)
    },
  }
}
