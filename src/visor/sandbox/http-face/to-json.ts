import type {App} from '../../model/app.js'
import type {RouteDescriptor, RoutingRule} from '../../model/routing-rule.js'
import type {TransportSummary} from '../../model/transport.js'
import type {VisorOverview, VisorSummary} from '../../model/visor-summary.js'
import {encodeRule} from '../../protocol/rule-bytes.js'

// Our terms into the JSON of the API, names as in visor-rpc C.3. Lists without members are null, as Go writes them.

const STATUS = ['stopped', 'running', 'errored', 'starting']
const RULE_TYPES = ['consume', 'forward', 'intermediary-forward']
const NS_PER_MS = 1e6

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list)

export function appToJson({status, args, ...app}: App) {
  return {...app, ...(args.length === 0 ? {} : {args}), status: STATUS.indexOf(status)}
}

export function transportToJson(transport: TransportSummary, withLog: boolean) {
  const {id, local_pk, remote_pk, type, is_setup, label, log} = transport
  const counters = withLog && log !== null ? {log: {recv: log.recv_bytes, sent: log.sent_bytes}} : {}
  return {id, local_pk, remote_pk, type, ...counters, is_setup, label}
}

export function overviewToJson(overview: VisorOverview) {
  return {
    local_pk: overview.local_pk,
    build_info: overview.build,
    app_protocol_version: overview.app_protocol_version,
    apps: orNull(overview.apps.map(appToJson)),
    transports: orNull(overview.transports.map((transport) => transportToJson(transport, true))),
    routes_count: overview.routes_count,
    local_ip: overview.local_ip,
    public_ip: overview.public_ip,
    is_symmetic_nat: overview.is_symmetric_nat,
    hypervisors: orNull(overview.hypervisors),
    connected_hypervisor: orNull(overview.connected_hypervisors),
  }
}

/** What the hypervisor lists of a visor that it cannot reach. */
export function unreachableToJson(publicKey: string) {
  return {
    local_pk: publicKey,
    build_info: null,
    app_protocol_version: '',
    apps: null,
    transports: null,
    routes_count: 0,
    local_ip: '',
    public_ip: '',
    is_symmetic_nat: false,
    hypervisors: null,
    connected_hypervisor: null,
  }
}

export function dmsgToJson(dmsg: NonNullable<VisorSummary['dmsg']>) {
  return {
    public_key: dmsg.pk,
    server_public_key: dmsg.server_pk,
    round_trip: Math.round(dmsg.round_trip_ms * NS_PER_MS),
  }
}

export function summaryToJson(summary: VisorSummary, isHypervisor: boolean) {
  return {
    overview: overviewToJson(summary.overview),
    health: {services_health: summary.services_health},
    uptime: summary.uptime_s,
    routes: orNull(summary.rules.map((rule) => ruleToJson(rule, true))),
    ...(isHypervisor ? {is_hypervisor: true} : {}),
    dmsg_stats: summary.dmsg === null ? null : dmsgToJson(summary.dmsg),
    online: true,
    min_hops: summary.min_hops,
    persistent_transports: orNull(summary.persistent_transports),
    skybian_build_version: summary.skybian_version,
    reward_address: summary.reward_address,
    build_tag: summary.build_tag,
    public_autoconnect: summary.public_autoconnect,
  }
}

export function ruleToJson(rule: RoutingRule, withSummary: boolean) {
  const bytes = Buffer.from(encodeRule(rule)).toString('hex')
  return {key: rule.key_route_id, rule: bytes, ...(withSummary ? {rule_summary: ruleSummaryToJson(rule)} : {})}
}

function ruleSummaryToJson(rule: RoutingRule) {
  const shared = {
    keep_alive: Math.round(rule.keep_alive_ms * NS_PER_MS),
    rule_type: RULE_TYPES.indexOf(rule.type),
    key_route_id: rule.key_route_id,
  }
  switch (rule.type) {
    case 'consume':
      return {...shared, app_fields: {route_descriptor: descriptorToJson(rule.descriptor)}}
    case 'forward':
      return {...shared, forward_fields: {route_descriptor: descriptorToJson(rule.descriptor), ...nextToJson(rule)}}
    case 'intermediary-forward':
      return {...shared, intermediary_forward_fields: nextToJson(rule)}
  }
}

function descriptorToJson({dst_pk, src_pk, dst_port, src_port}: RouteDescriptor) {
  return {dst_pk, src_pk, dst_port, src_port}
}

function nextToJson(rule: {readonly next_route_id: number; readonly next_transport_id: string}) {
  return {next_rid: rule.next_route_id, next_tid: rule.next_transport_id}
}
