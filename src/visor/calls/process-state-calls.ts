import type {Caller, CallOptions} from '../caller.js'
import {plainValue} from '../from-wire/plain-value.js'
import type {ServiceHealth} from '../model/visor-summary.js'
import {methods} from '../protocol/methods.js'

const {e3} = methods
const SINCE = 'v1.3.29'

/** The process of a visor: its rest, its parts, its insides. All but {@link isReady} fail with NotSupported before v1.3.29. */
export function processStateCalls(visor: Caller & {ready(options?: CallOptions): Promise<void>}) {
  const known = <Reply>(what: string, call: () => Promise<Reply>): Promise<Reply> =>
    visor.firstKnown([call], what, SINCE)

  return {
    /** Waits until the visor has finished starting. @throws VisorNotReady after the time allowed */
    ready(options?: CallOptions): Promise<void> {
      return visor.ready(options)
    },

    async suspend(options?: CallOptions): Promise<void> {
      await known('suspending', () => visor.call(e3.Suspend, {}, options))
    },

    async resume(options?: CallOptions): Promise<void> {
      await known('suspending', () => visor.call(e3.Resume, {}, options))
    },

    isSuspended(options?: CallOptions): Promise<boolean> {
      return known('suspending', () => visor.call(e3.IsSuspended, {}, options))
    },

    /** Starts one module of the visor anew. */
    async reinitiate(module: string, options?: CallOptions): Promise<void> {
      await known('starting a module anew', () => visor.call(e3.ReinitiateModule, module, options))
    },

    /** The visor's own log: text that is meant to be a JSON list of objects and is not always (visor-rpc D.3). */
    async log(options?: CallOptions): Promise<string> {
      const {value} = await known('its own log', () => visor.call(e3.RuntimeLogs, {}, options))
      return typeof value === 'string' ? value : JSON.stringify(plainValue(value))
    },

    /** Counters of the Go runtime, in the visor's own form. */
    async runtime(options?: CallOptions): Promise<unknown> {
      return plainValue((await known('its runtime', () => visor.call(e3.RuntimeStats, {}, options))).value)
    },

    /** Proxies that run inside of the visor, in its own form. */
    async embeddedProxies(options?: CallOptions): Promise<unknown> {
      return plainValue((await known('embedded proxies', () => visor.call(e3.EmbeddedProxies, {}, options))).value)
    },

    /** The dmsg servers that the visor is connected to, in its own form. */
    async dmsgServers(options?: CallOptions): Promise<unknown> {
      return plainValue((await known('its dmsg servers', () => visor.call(e3.DMSGServers, {}, options))).value)
    },

    /** The transports of another visor, asked through a transport setup node, in the visor's own form. */
    async transportsOf(key: string, options?: CallOptions): Promise<unknown> {
      const call = () => visor.call(e3.TPSGetTransports, key, options)
      return plainValue((await known('transports of other visors', call)).value)
    },

    /** The stacks of all goroutines, as Go prints them. */
    goroutines(options?: CallOptions): Promise<string> {
      return known('its goroutines', () => visor.call(e3.GoroutineDump, {}, options))
    },

    /** How the services of the deployment answer the visor, by name. */
    async services(options?: CallOptions): Promise<ServiceHealth[]> {
      const rows = await known('the health of services', () => visor.call(e3.ServiceHealth, {}, options))
      return rows
        .map(({Name, URL, Status, Version, Error, LatencyMs, Transport}) => ({
          ...{name: Name, url: URL, status: Status, version: Version, error: Error},
          ...{latency_ms: LatencyMs, transport: Transport},
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },

    /** Bytes over each transport in the last days, by the id of the transport. */
    async transportTraffic(days: number, options?: CallOptions): Promise<ReadonlyMap<string, TransportTraffic>> {
      const rows = await known('the traffic of days', () => visor.call(e3.GetTransportLogs, days, options))
      const sums = new Map<string, TransportTraffic>()
      for (const {TpID, RecvBytes, SentBytes} of rows) {
        const {recv_bytes, sent_bytes} = sums.get(TpID) ?? {recv_bytes: 0, sent_bytes: 0}
        sums.set(TpID, {recv_bytes: recv_bytes + Number(RecvBytes), sent_bytes: sent_bytes + Number(SentBytes)})
      }
      return sums
    },
  }
}

export interface TransportTraffic {
  readonly recv_bytes: number
  readonly sent_bytes: number
}
