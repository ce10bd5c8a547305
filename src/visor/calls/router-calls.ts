import type {Caller, CallOptions} from '../caller.js'
import {plainValue} from '../from-wire/plain-value.js'
import {settingsFromWire, settingsToWire} from '../from-wire/settings-from-wire.js'
import {
  DIAL_SETTINGS,
  ROUTER_SETTINGS,
  type RouterKnob,
  type RouterSettings,
  type SettingValues,
} from '../model/router-settings.js'
import {methods} from '../protocol/methods.js'

const {e2, e3} = methods
const SINCE = 'v1.3.29'

/** Knobs to set, for every app or one. */
export interface KnobChanges {
  /** Values by name; empty for none. */
  readonly values: ReadonlyMap<string, string>
  /** For this app only. */
  readonly app?: string | undefined
  /** Back to their defaults first. */
  readonly reset?: boolean
}

/** Settings that have a call of their own, which can also switch them off or set them to 0. */
const OWN_CALLS = {
  min_hops: e2.SetMinHops,
  existing_tp_only: e3.SetExistingTPOnly,
  force_local: e3.SetForceLocalRoutes,
} as const

/** How a visor makes routes. All fail with NotSupported on visors before v1.3.29. */
export function routerCalls(visor: Caller) {
  const known = <Reply>(call: () => Promise<Reply>, what = 'settings of the router'): Promise<Reply> =>
    visor.firstKnown([call], what, SINCE)

  return {
    async settings(options?: CallOptions): Promise<RouterSettings> {
      const wire = await known(() => visor.call(e3.GetRouterSettings, {}, options))
      return {
        settings: settingsFromWire(ROUTER_SETTINGS, wire),
        knobs: wire.KnobState.map(({Name, Kind, Value, Default, Set, Persisted, Doc}): RouterKnob => ({
          ...{name: Name, kind: Kind, value: Value, default: Default},
          ...{set: Set, persisted: Persisted, doc: Doc},
        })),
      }
    },

    /**
     * Changes what `changes` has, and leaves the rest.
     *
     * @throws UsageProblem for a value that the call cannot carry: Go leaves zeros out, so 0 and off look like nothing.
     */
    async change(changes: SettingValues, knobs?: KnobChanges, options?: CallOptions): Promise<void> {
      const left = new Map(Object.entries(changes))
      for (const [name, method] of Object.entries(OWN_CALLS)) {
        const value = left.get(name)
        if (value === undefined) continue
        left.delete(name)
        await known(() => visor.call<unknown, unknown>(method, value, options))
      }
      const rest = settingsToWire(ROUTER_SETTINGS, Object.fromEntries(left))
      const hasKnobs = knobs !== undefined && (knobs.values.size > 0 || knobs.reset === true)
      if (Object.keys(rest).length === 0 && !hasKnobs) return
      const forKnobs = hasKnobs ? {Knobs: knobs.values, KnobApp: knobs.app ?? '', KnobReset: knobs.reset ?? false} : {}
      await known(() => visor.call(e3.SetRouterSettings, {...rest, ...forKnobs}, options))
    },

    async dialSettings(options?: CallOptions): Promise<SettingValues> {
      return settingsFromWire(DIAL_SETTINGS, await known(() => visor.call(e3.GetRouterDialSettings, {}, options)))
    },

    /** @throws CallRefused `refused (out of range): …`; UsageProblem as {@link change} */
    async changeDialSettings(changes: SettingValues, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.SetRouterDialSettings, settingsToWire(DIAL_SETTINGS, changes), options))
    },

    /** Whether the visor calculates routes itself, from what the transport discovery tells. */
    calculatesRoutes(options?: CallOptions): Promise<boolean> {
      return known(() => visor.call(e3.GetCalculateRoutes, {}, options), 'calculating routes')
    },

    async setCalculatesRoutes(isOn: boolean, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.SetCalculateRoutes, isOn, options), 'calculating routes')
    },

    /** @param mode - as the visor names it; `auto` lets it choose. */
    async setMuxMode(mode: string, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.SetMuxMode, mode, options), 'multiplexing modes')
    },

    /** How setting up routes went, in the visor's own form. @param reset - begins to count anew afterwards */
    async setupStatistics(reset: boolean, options?: CallOptions): Promise<unknown> {
      const {value} = await known(() => visor.call(e3.RouteSetupStats, {}, options), 'statistics of route setup')
      if (reset) await visor.call(e3.ResetRouteSetupStats, {}, options)
      return plainValue(value)
    },

    /** Counters of the routing table, in the visor's own form. */
    async tableStatistics(options?: CallOptions): Promise<unknown> {
      const {value} = await known(() => visor.call(e3.RoutingStats, {}, options), 'statistics of its routing table')
      return plainValue(value)
    },

    /** How many routes new connections are spread over; later releases have withdrawn it. */
    async setMuxRoutes(count: number, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.SetMuxRoutes, count, options), 'a number of multiplexed routes')
    },
  }
}
