import type {BuildInfo, VisorOverview, VisorSummary} from '../model/visor-summary.js'
import {NULL_KEY} from '../protocol/public-key.js'
import {decodeRule} from '../protocol/rule-bytes.js'
import type {buildInfo, overview, summary} from '../protocol/structs.js'
import type {ValueOf} from '../wire/go-type.js'
import {appsFromWire} from './app-from-wire.js'
import {transportsFromWire} from './transport-from-wire.js'

type WireOverview = ValueOf<typeof overview>
type WireSummary = ValueOf<typeof summary>

export function buildFromWire(wire: ValueOf<typeof buildInfo> | null): BuildInfo {
  return {version: wire?.Version ?? '', commit: wire?.Commit ?? '', date: wire?.Date ?? ''}
}

export function overviewFromWire(wire: WireOverview): VisorOverview {
  return {
    local_pk: wire.PubKey,
    build: buildFromWire(wire.BuildInfo),
    app_protocol_version: wire.AppProtoVersion,
    apps: appsFromWire(wire.Apps),
    transports: transportsFromWire(wire.Transports),
    routes_count: wire.RoutesCount,
    local_ip: wire.LocalIP,
    public_ip: wire.PublicIP,
    is_symmetric_nat: wire.IsSymmetricNAT,
    hypervisors: wire.Hypervisors,
    connected_hypervisors: wire.ConnectedHypervisor,
    nat_type: wire.NATType,
    country_code: wire.CountryCode,
    hostname: wire.Hostname,
  }
}

/** Before v1.0 the summary had the overview's fields itself (visor-rpc C.6). */
function overviewOf(wire: WireSummary): VisorOverview | undefined {
  if (wire.Overview !== null) return overviewFromWire(wire.Overview)
  if (wire.PubKey === NULL_KEY) return undefined
  return {
    local_pk: wire.PubKey,
    build: buildFromWire(wire.BuildInfo),
    app_protocol_version: wire.AppProtoVersion,
    apps: appsFromWire(wire.Apps),
    transports: transportsFromWire(wire.Transports),
    routes_count: wire.RoutesCount,
    local_ip: '',
    public_ip: '',
    is_symmetric_nat: false,
    hypervisors: [],
    connected_hypervisors: [],
    nat_type: '',
    country_code: '',
    hostname: '',
  }
}

/** @returns `undefined` for a summary that names no visor. */
export function summaryFromWire(wire: WireSummary): VisorSummary | undefined {
  const overview = overviewOf(wire)
  if (overview === undefined) return undefined
  return {
    overview,
    services_health: wire.Health?.ServicesHealth ?? '',
    uptime_s: wire.Uptime,
    rules: wire.Routes.flatMap(({Rule}) => decodeRule(Buffer.from(Rule, 'hex')) ?? []),
    dmsg:
      wire.DmsgStats === null
        ? null
        : {
            pk: wire.DmsgStats.PK,
            server_pk: wire.DmsgStats.ServerPK,
            round_trip_ms: wire.DmsgStats.RoundTrip / 1e6,
          },
    min_hops: wire.MinHops,
    persistent_transports: wire.PersistentTransports.map(({PK, NetType}) => ({pk: PK, type: NetType})),
    skybian_version: wire.SkybianBuildVersion,
    reward_address: wire.RewardAddress,
    build_tag: wire.BuildTag,
    public_autoconnect: wire.PublicAutoconnect,
    config_version: wire.ConfigVersion,
    connected_dmsg_servers: wire.ConnectedDmsgServers,
  }
}
