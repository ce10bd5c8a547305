import {boolean, list, map, number, object, or, publicKey, string, uuid, type Read} from '../../http/json-shape.js'

/** A transport of a visor (visor-rpc C.2.3, C.3). */
export const transportSummary = object({
  id: uuid,
  local_pk: publicKey,
  remote_pk: publicKey,
  /** `stcp`, `stcpr`, `sudph`, `dmsg`. */
  type: string,
  /** Bytes since the transport was made; null when logs were not asked for or are not kept. */
  log: or(object({recv: or(number, 0), sent: or(number, 0)}), null),
  /** Whether the remote is a trusted setup node. */
  is_setup: or(boolean, false),
  /** `user`, `automatic`, `skycoin`; empty in releases before 0.6. */
  label: or(string, ''),
})
export type TransportSummary = Read<typeof transportSummary>
export const transportSummaries = list(transportSummary)

/** A transport that the visor keeps up. */
const persistentTransport = object({
  pk: publicKey,
  /** Transport type. */
  type: string,
})
export type PersistentTransport = Read<typeof persistentTransport>
export const persistentTransports = list(persistentTransport)

/** What became of each id of a bulk removal. */
export const removals = map(
  object({
    success: boolean,
    /** Empty on success. */
    error: or(string, ''),
  }),
)
export type Removals = Read<typeof removals>
