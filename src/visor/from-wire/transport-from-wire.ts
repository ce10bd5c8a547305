import type {TransportEntry, TransportSummary} from '../model/transport.js'
import type {entryWithStatus, transportEntry, transportSummary} from '../protocol/structs.js'
import type {ValueOf} from '../wire/go-type.js'

/** Where a wire value of 0 or '' means that the visor does not tell. */
function told<T extends string | number>(value: T): T | null {
  return value === 0 || value === '' ? null : value
}

/** @param tellsState - whether the visor tells which transports are up; on the wire, down looks the same as unsaid. */
export function transportFromWire(
  wire: ValueOf<typeof transportSummary>,
  tellsState: boolean = wire.IsUp,
): TransportSummary {
  return {
    id: wire.ID,
    type: wire.Type,
    local_pk: wire.Local,
    remote_pk: wire.Remote,
    is_setup: wire.IsSetup,
    label: wire.Label,
    is_up: tellsState ? wire.IsUp : null,
    log: wire.Log,
    latency_ms: told(wire.LatencyMS),
    throughput_bps: told(wire.ThroughputBps),
    remote_ip: told(wire.RemoteIP),
    remote_country: told(wire.RemoteCountry),
  }
}

/** Transports in order of their ids: the visor has none. */
export function transportsFromWire(wire: readonly (ValueOf<typeof transportSummary> | null)[]): TransportSummary[] {
  const transports = wire.filter((transport) => transport !== null)
  const tellsState = transports.some(({IsUp}) => IsUp)
  return transports.map((transport) => transportFromWire(transport, tellsState)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function entryFromWire(wire: ValueOf<typeof transportEntry>): TransportEntry {
  const [one = '', other = ''] = wire.Edges
  const unknown = {is_up: null, registered_at: null, is_public: null, opinions: null}
  return {id: wire.ID, edges: [one, other], type: wire.Type, label: wire.Label, ...unknown}
}

export function entryWithStatusFromWire(wire: ValueOf<typeof entryWithStatus>): TransportEntry | undefined {
  if (wire.Entry === null) return undefined
  const [first = false, second = false] = wire.Statuses
  return {
    ...entryFromWire(wire.Entry),
    is_up: wire.IsUp,
    registered_at: new Date(Number(wire.Registered) * 1000),
    is_public: wire.Entry.Public,
    opinions: [first, second],
  }
}
