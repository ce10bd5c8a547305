import type {Caller, CallOptions} from '../caller.js'
import {
  entryFromWire,
  entryWithStatusFromWire,
  transportFromWire,
  transportsFromWire,
} from '../from-wire/transport-from-wire.js'
import type {TransportEntry, TransportSummary} from '../model/transport.js'
import {methods} from '../protocol/methods.js'

const {e1, e2} = methods

export interface TransportFilter {
  /** Any of these types; all when absent or empty. */
  readonly types?: readonly string[]
  /** Any of these keys at either end; all when absent or empty. */
  readonly keys?: readonly string[]
  /** With the bytes sent and received. */
  readonly withLogs?: boolean
}

export interface AddTransport {
  readonly remote_pk: string
  readonly type: string
  /** Visors make 20 s of any limit; absent means none on their side. */
  readonly dialTimeoutMs?: number
  /** `user` or `skycoin`; visors before v1.3.29 always take `user`. */
  readonly label?: string
  /** Whether others may know of it: true by default; only visors before v1.0 ask. */
  readonly is_public?: boolean
}

/** Transports. Errors of the visor are in `protocol/methods/transport-methods.ts`. */
export function transportCalls(visor: Caller) {
  return {
    /** The transport types in use on the visor, by name. */
    async types(options?: CallOptions): Promise<string[]> {
      return [...(await visor.call(e2.TransportTypes, {}, options))].sort()
    },

    /** Transports in order of their ids; none while the visor is starting. */
    async list(
      {types = [], keys = [], withLogs = false}: TransportFilter = {},
      options?: CallOptions,
    ): Promise<TransportSummary[]> {
      const input = {FilterTypes: types, FilterPubKeys: keys, ShowLogs: withLogs}
      return transportsFromWire(await visor.call(e2.Transports, input, options))
    },

    /** One, with its log. @throws CallRefused `not found` */
    async get(id: string, options?: CallOptions): Promise<TransportSummary> {
      return transportFromWire(await visor.call(e2.Transport, id, options))
    },

    /**
     * Opens a transport, or gives the one there is.
     * @throws CallRefused with `unknown network type`, or the reason why it could not be dialled or registered.
     */
    async add(
      {remote_pk, type, dialTimeoutMs, label, is_public = true}: AddTransport,
      options?: CallOptions,
    ): Promise<TransportSummary> {
      const input = {
        RemotePK: remote_pk,
        TpType: type,
        Timeout: Math.round((dialTimeoutMs ?? 0) * 1e6),
        Public: is_public,
        ...(label === undefined ? {} : {Label: label}),
      }
      return transportFromWire(await visor.call(e2.AddTransport, input, options))
    },

    /** Silent when there is none of that id. */
    async remove(id: string, options?: CallOptions): Promise<void> {
      await visor.call(e2.RemoveTransport, id, options)
    },

    /** Removes all: visors since October 2024 do it themselves, for others one by one. */
    async removeAll(options?: CallOptions): Promise<void> {
      await visor.firstKnown<unknown>(
        [
          () => visor.call(e2.RemoveAllTransports, {}, options),
          async () => {
            for (const {ID} of await visor.call(e2.Transports, {}, options))
              await visor.call(e2.RemoveTransport, ID, options)
          },
        ],
        'removing transports',
        'v0.2.3',
      )
    },

    /** What transport discovery knows of an id. @throws CallRefused in the words of the discovery */
    async discoverById(id: string, options?: CallOptions): Promise<TransportEntry | undefined> {
      if ((await visor.era(options)) !== 'e1')
        return entryFromWire(await visor.call(e2.DiscoverTransportByID, id, options))
      return entryWithStatusFromWire(await visor.call(e1.DiscoverTransportByID, id, options))
    },

    /** What transport discovery knows of a visor. @throws CallRefused in the words of the discovery */
    async discoverByKey(key: string, options?: CallOptions): Promise<TransportEntry[]> {
      if ((await visor.era(options)) !== 'e1') {
        return (await visor.call(e2.DiscoverTransportsByPK, key, options)).map(entryFromWire)
      }
      const entries = await visor.call(e1.DiscoverTransportsByPK, key, options)
      return entries.flatMap((entry) => entryWithStatusFromWire(entry) ?? [])
    },
  }
}
