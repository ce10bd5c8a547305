import type {Caller, CallOptions} from '../caller.js'
import {plainValue} from '../from-wire/plain-value.js'
import {methods} from '../protocol/methods.js'

const {e3} = methods
const WHAT = 'changing the legs of connections'
const SINCE = 'v1.3.29'

/** Which leg of which connection. */
export interface MuxLegChoice {
  readonly app: string
  /** The transport that the leg begins with. */
  readonly transport_id: string
  /** The port at this end, where the app has several connections. */
  readonly port?: number | undefined
}

/** The legs of connections. All fail with NotSupported on visors before v1.3.29. */
export function muxCalls(visor: Caller) {
  const known = <Reply>(call: () => Promise<Reply>): Promise<Reply> => visor.firstKnown([call], WHAT, SINCE)
  const wire = ({app, transport_id, port = 0}: MuxLegChoice) => ({
    AppName: app,
    TransportID: transport_id,
    SrcPort: port,
  })

  return {
    async add(leg: MuxLegChoice, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.AddMuxRoute, wire(leg), options))
    },

    async remove(leg: MuxLegChoice, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.RemoveMuxRoute, wire(leg), options))
    },

    /** Lets the router find more legs. @returns how many came */
    grow(app: string, legs: number, options?: CallOptions): Promise<number> {
      return known(() => visor.call(e3.GrowMuxRoute, {AppName: app, Legs: legs}, options))
    },

    /** What the two ends of an app's connections agreed on, in the visor's own form. */
    async negotiated(app: string, options?: CallOptions): Promise<unknown> {
      return plainValue((await known(() => visor.call(e3.RouteGroupMuxNegotiated, app, options))).value)
    },

    /** The weights of the legs, in the visor's own form. */
    async weights(app: string, port = 0, options?: CallOptions): Promise<unknown> {
      const call = () => visor.call(e3.MuxWeights, {AppName: app, RGPort: port}, options)
      return plainValue((await known(call)).value)
    },

    /** @param weights - by transport id. */
    async setWeights(
      app: string,
      weights: ReadonlyMap<string, number>,
      port = 0,
      options?: CallOptions,
    ): Promise<void> {
      await known(() => visor.call(e3.SetMuxWeights, {AppName: app, RGPort: port, Weights: weights}, options))
    },

    async clearWeights(app: string, port = 0, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.ClearMuxWeights, {AppName: app, RGPort: port}, options))
    },
  }
}
