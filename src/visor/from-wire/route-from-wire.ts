import type {ActiveRoute, MuxGroup, PolicyInfo, RoutingPolicies} from '../model/route-status.js'
import type {RouteDescriptor, RouteGroup} from '../model/routing-rule.js'
import type {activeRoute, routeGroupMux, routingPolicies, routingPolicyInfo} from '../protocol/e3-structs.js'
import type {routeDescriptorFields, routeGroupInfo} from '../protocol/structs.js'
import type {ValueOf} from '../wire/go-type.js'

export function descriptorFromWire(wire: ValueOf<typeof routeDescriptorFields>): RouteDescriptor {
  return {src_pk: wire.SrcPK, src_port: wire.SrcPort, dst_pk: wire.DstPK, dst_port: wire.DstPort}
}

export function routeGroupFromWire(wire: ValueOf<typeof routeGroupInfo>): RouteGroup {
  return {
    consume_route_id: wire.ConsumeRuleID,
    forward_route_id: wire.FwdRuleID,
    descriptor: descriptorFromWire(wire.Desc),
    next_transport_id: wire.FwdNextTpID,
  }
}

export function activeRouteFromWire({AppName, Route}: ValueOf<typeof activeRoute>): ActiveRoute {
  return {
    app_name: AppName,
    local_pk: Route.LocalPK,
    remote_pk: Route.RemotePK,
    local_port: Route.LocalPort,
    remote_port: Route.RemotePort,
    initiator: Route.Initiator,
    alive: Route.Alive,
    latency_ms: Route.Latency / 1e6,
    bytes_sent: Number(Route.BandwidthSent),
    bytes_received: Number(Route.BandwidthReceived),
    upload_speed: Route.UploadSpeed,
    download_speed: Route.DownloadSpeed,
    mux_enabled: Route.MuxEnabled,
    transports: Route.Transports.map((transport) => ({
      id: transport.ID,
      type: transport.Type,
      remote_pk: transport.RemotePK,
      latency_ms: transport.Latency,
      forward_rule_id: transport.FwdRuleID,
      reverse_rule_id: transport.RvsRuleID,
    })),
    hops: Route.Hops.map((hop) => ({transport_id: hop.TpID, from: hop.From, to: hop.To, type: hop.TpType})),
  }
}

export function muxGroupFromWire(wire: ValueOf<typeof routeGroupMux>): MuxGroup {
  return {
    descriptor: descriptorFromWire(wire.Desc),
    mux_enabled: wire.MuxEnabled,
    sack_enabled: wire.SACKEnabled,
    per_frame_noise: wire.PerFrameNoise,
    distribution: wire.Distribution,
    reorder_pending: wire.ReorderPending,
    reorder_gap_age_ms: wire.ReorderGapAgeMS,
    write_seq: wire.WriteSeq,
    legs: wire.Legs.map((leg) => ({
      index: leg.Index,
      transport_id: leg.TransportID,
      type: leg.TpType,
      remote_pk: leg.RemotePK,
      latency_ms: leg.LatencyMS,
      sent_bytes: Number(leg.SentBytes),
      sent_packets: Number(leg.SentPackets),
      recv_bytes: Number(leg.RecvBytes),
      recv_packets: Number(leg.RecvPackets),
      retransmits: Number(leg.Retransmits),
      alive: leg.Alive,
      standby: leg.Standby,
    })),
  }
}

function policyFromWire({Source, Active, Backend}: ValueOf<typeof routingPolicyInfo>): PolicyInfo {
  return {source: Source, active: Active, backend: Backend}
}

export function policiesFromWire({Default, PerApp}: ValueOf<typeof routingPolicies>): RoutingPolicies {
  const apps = [...PerApp].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    default: Default === null ? null : policyFromWire(Default),
    per_app: Object.fromEntries(apps.map(([app, policy]) => [app, policyFromWire(policy)])),
  }
}
