import type {App} from '../../model/app.js'
import type {RoutingRule} from '../../model/routing-rule.js'
import type {TransportEntry, TransportSummary} from '../../model/transport.js'
import type {VisorOverview, VisorSummary} from '../../model/visor-summary.js'
import {encodeRule} from '../../protocol/rule-bytes.js'

// Our terms into Go's. Fields that an era does not have are left out when they are written.

const STATUS = ['stopped', 'running', 'errored', 'starting']

export function appToWire(app: App) {
  return {
    AppConfig: {Name: app.name, Binary: app.binary, Args: app.args, AutoStart: app.auto_start, Port: app.port},
    Status: STATUS.indexOf(app.status),
    DetailedStatus: app.detailed_status,
  }
}

export function transportToWire(transport: TransportSummary, withLog: boolean) {
  return {
    ID: transport.id,
    Local: transport.local_pk,
    Remote: transport.remote_pk,
    Type: transport.type,
    Log: withLog ? transport.log : null,
    IsSetup: transport.is_setup,
    Label: transport.label,
    IsUp: transport.is_up ?? false,
    LatencyMS: transport.latency_ms ?? 0,
    ThroughputBps: transport.throughput_bps ?? 0,
    RemoteCountry: transport.remote_country ?? '',
  }
}

export function entryToWire(entry: TransportEntry) {
  return {ID: entry.id, Edges: entry.edges, Type: entry.type, Label: entry.label, Public: entry.is_public ?? false}
}

/** What transport discovery answered until v0.5. */
export function entryWithStatusToWire(entry: TransportEntry) {
  return {
    Entry: entryToWire(entry),
    IsUp: entry.is_up ?? false,
    Registered: Math.floor((entry.registered_at?.getTime() ?? 0) / 1000),
    Statuses: entry.opinions ?? [false, false],
  }
}

export function overviewToWire(overview: VisorOverview) {
  const {build} = overview
  return {
    PubKey: overview.local_pk,
    BuildInfo: {Version: build.version, Commit: build.commit, Date: build.date},
    AppProtoVersion: overview.app_protocol_version,
    Apps: overview.apps.map(appToWire),
    Transports: overview.transports.map((transport) => transportToWire(transport, true)),
    RoutesCount: overview.routes_count,
    LocalIP: overview.local_ip,
    PublicIP: overview.public_ip,
    IsSymmetricNAT: overview.is_symmetric_nat,
    Hypervisors: overview.hypervisors,
    ConnectedHypervisor: overview.connected_hypervisors,
    Hostname: overview.hostname,
  }
}

export function summaryToWire(summary: VisorSummary) {
  return {
    Overview: overviewToWire(summary.overview),
    Health: {ServicesHealth: summary.services_health},
    Uptime: summary.uptime_s,
    Routes: summary.rules.map((rule) => ({
      Key: rule.key_route_id,
      Rule: Buffer.from(encodeRule(rule)).toString('hex'),
      Summary: ruleToWire(rule),
    })),
    DmsgStats:
      summary.dmsg === null
        ? null
        : {
            PK: summary.dmsg.pk,
            ServerPK: summary.dmsg.server_pk,
            RoundTrip: Math.round(summary.dmsg.round_trip_ms * 1e6),
          },
    MinHops: summary.min_hops,
    PersistentTransports: summary.persistent_transports.map(({pk, type}) => ({PK: pk, NetType: type})),
    SkybianBuildVersion: summary.skybian_version,
    RewardAddress: summary.reward_address,
    BuildTag: summary.build_tag,
    PublicAutoconnect: summary.public_autoconnect,
  }
}

export function descriptorToWire({
  src_pk,
  src_port,
  dst_pk,
  dst_port,
}: Extract<RoutingRule, {descriptor: unknown}>['descriptor']) {
  return {SrcPK: src_pk, SrcPort: src_port, DstPK: dst_pk, DstPort: dst_port}
}

function ruleToWire(rule: RoutingRule) {
  const shared = {KeepAlive: Math.round(rule.keep_alive_ms * 1e6), KeyRouteID: rule.key_route_id}
  switch (rule.type) {
    case 'consume':
      return {...shared, Type: 0, ConsumeFields: {RouteDescriptor: descriptorToWire(rule.descriptor)}}
    case 'forward': {
      const next = {NextRID: rule.next_route_id, NextTID: rule.next_transport_id}
      return {...shared, Type: 1, ForwardFields: {RouteDescriptor: descriptorToWire(rule.descriptor), ...next}}
    }
    case 'intermediary-forward': {
      const next = {NextRID: rule.next_route_id, NextTID: rule.next_transport_id}
      return {...shared, Type: 2, IntermediaryForwardFields: next}
    }
  }
}
