import {NotSupported} from '../errors.js'
import type {Caller, CallOptions} from '../caller.js'
import {overviewFromWire, summaryFromWire} from '../from-wire/summary-from-wire.js'
import type {BuildInfo, PersistentTransport, PortDetail, VisorOverview, VisorSummary} from '../model/visor-summary.js'
import {methods} from '../protocol/methods.js'
import {ConnectionLost} from '../wire/rpc-problems.js'

const {e1, e2, e3} = methods

/** The visor itself. Errors of the visor are in the tables of `protocol/methods/node-methods.ts`. */
export function nodeCalls(visor: Caller) {
  const known = (found: VisorSummary | undefined): VisorSummary => {
    if (found !== undefined) return found
    throw new NotSupported(visor.address, 'a summary of known form', 'v0.2.3')
  }

  const overview = async (options?: CallOptions): Promise<VisorOverview> =>
    visor.firstKnown(
      [
        async () => overviewFromWire(await visor.call(e2.Overview, {}, options)),
        async () => known(summaryFromWire(await visor.call(e2.Summary, {}, options))).overview,
      ],
      'its overview',
      'v0.2.3',
    )

  /** `connecting`, `healthy`, or `''` before the module runs. Safe at any time. */
  const health = async (options?: CallOptions): Promise<string> =>
    (await visor.call(e2.Health, {}, options)).ServicesHealth

  const summary = async (options?: CallOptions): Promise<VisorSummary> => {
    const wire = await visor.call(e2.Summary, {}, options)
    const found = known(summaryFromWire(wire))
    if (wire.Overview !== null) return found
    // Until v0.5 these had to be asked for one by one.
    const [services_health, uptime_s] = await Promise.all([health(options), visor.call(e2.Uptime, {}, options)])
    return {...found, services_health, uptime_s}
  }

  return {
    /** Identity, apps, transports and addresses. */
    overview,
    /** Overview with health, rules and settings. */
    summary,

    /** What was built: version, commit, date; each may be `unknown`. */
    async version(options?: CallOptions): Promise<BuildInfo> {
      return (await overview(options)).build
    },

    health,

    /** Seconds since the process began. Safe at any time. */
    uptime(options?: CallOptions): Promise<number> {
      return visor.call(e2.Uptime, {}, options)
    },

    /** The ports that the visor and its apps serve, by name. Kills a visor configured without dmsgpty or stcp: say so in help. */
    async ports(options?: CallOptions): Promise<PortDetail[]> {
      const ports = await visor.call(e2.Ports, {}, options)
      return [...ports]
        .map(([name, {Port, Type}]) => ({name, port: Port, type: Type}))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },

    /** Reads the configuration again. */
    async reload(options?: CallOptions): Promise<void> {
      await visor.call(e2.Reload, {}, options)
    },

    /** Ends the visor. That it hangs up instead of answering is success. */
    async shutdown(options?: CallOptions): Promise<void> {
      try {
        await visor.call(e2.Shutdown, {}, options)
      } catch (error) {
        if (!(error instanceof ConnectionLost)) throw error
      }
    },

    /** Runs a shell command on the visor's machine and gives its output. Only visors of 2020 to 2022 do. */
    async exec(command: string, options?: CallOptions): Promise<Uint8Array> {
      return visor.firstKnown([() => visor.call(e1.Exec, command, options)], 'exec', 'v0.2.3, and was removed in 2023')
    },

    /** The least number of hops of new routes; visors before v1.3.29 tell it in their summary only. */
    async minHops(options?: CallOptions): Promise<number> {
      return visor.firstKnown(
        [() => visor.call(e3.GetMinHops, {}, options), async () => (await summary(options)).min_hops],
        'its least number of hops',
        'v1.0',
      )
    },

    /** Kept in the visor's configuration. */
    async setMinHops(hops: number, options?: CallOptions): Promise<void> {
      await visor.call(e2.SetMinHops, hops, options)
    },

    /** Kept in the visor's configuration. */
    async setPublicAutoconnect(isOn: boolean, options?: CallOptions): Promise<void> {
      await visor.call(e2.SetPublicAutoconnect, isOn, options)
    },

    /** The transports that the visor keeps up. */
    async persistentTransports(options?: CallOptions): Promise<PersistentTransport[]> {
      const list = await visor.call(e2.GetPersistentTransports, {}, options)
      return list.map(({PK, NetType}) => ({pk: PK, type: NetType}))
    },

    /** Replaces that list. */
    async setPersistentTransports(list: readonly PersistentTransport[], options?: CallOptions): Promise<void> {
      await visor.call(
        e2.SetPersistentTransports,
        list.map(({pk, type}) => ({PK: pk, NetType: type})),
        options,
      )
    },

    /** The stored reward address, `''` for none. */
    rewardAddress(options?: CallOptions): Promise<string> {
      return visor.call(e2.GetRewardAddress, {}, options)
    },

    /** Stored as it is: the visor does not check it. */
    async setRewardAddress(address: string, options?: CallOptions): Promise<void> {
      await visor.call(e2.SetRewardAddress, address, options)
    },

    async deleteRewardAddress(options?: CallOptions): Promise<void> {
      await visor.call(e2.DeleteRewardAddress, {}, options)
    },
  }
}
