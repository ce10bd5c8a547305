import type {App, AppConnection, AppStatus} from '../../../visor/model/app.js'
import type {RoutingRule} from '../../../visor/model/routing-rule.js'
import type {TransportSummary} from '../../../visor/model/transport.js'
import type {VisorOverview, VisorSummary} from '../../../visor/model/visor-summary.js'
import {decodeRule} from '../../../visor/protocol/rule-bytes.js'
import type {AppState, ConnectionSummary} from '../answers/app-answers.js'
import type * as routes from '../answers/route-answers.js'
import type * as transports from '../answers/transport-answers.js'
import type {Overview, Summary} from '../answers/visor-answers.js'

// The API's answers as what a visor gives over its own RPC, so that commands need not know which way they came.

const APP_STATUS: readonly AppStatus[] = ['stopped', 'running', 'errored', 'starting']

const NS_PER_MS = 1e6

function appOf({status, ...app}: AppState): App {
  return {...app, status: APP_STATUS[status] ?? 'unknown'}
}

/** Apps by name. */
export function appsOf(apps: readonly AppState[]): App[] {
  return apps.map(appOf).sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function connectionOf(connection: ConnectionSummary): AppConnection {
  const {latency, bandwidth_sent, bandwidth_received, connection_duration, ...rest} = connection
  return {
    ...rest,
    latency_ms: latency / NS_PER_MS,
    bytes_sent: bandwidth_sent,
    bytes_received: bandwidth_received,
    duration_s: connection_duration ?? 0,
  }
}

export function transportOf({log, ...transport}: transports.TransportSummary): TransportSummary {
  return {
    ...transport,
    log: log === null ? null : {recv_bytes: log.recv, sent_bytes: log.sent},
    is_up: null,
    latency_ms: null,
    throughput_bps: null,
    remote_ip: null,
    remote_country: null,
  }
}

/** Transports by id. */
export function transportsOf(transports: readonly transports.TransportSummary[]): TransportSummary[] {
  return transports.map(transportOf).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** @returns `undefined` for bytes that are no rule. */
export function ruleOf({rule}: routes.RoutingRule): RoutingRule | undefined {
  return decodeRule(Buffer.from(rule, 'hex'))
}

/** The rule in the API's words, which it turns into bytes itself. */
export function ruleSummaryOf(rule: RoutingRule): routes.RuleSummary {
  const summary = {
    keep_alive: Math.round(rule.keep_alive_ms * NS_PER_MS),
    key_route_id: rule.key_route_id,
    app_fields: null,
    forward_fields: null,
    intermediary_forward_fields: null,
  }
  switch (rule.type) {
    case 'consume':
      return {...summary, rule_type: 0, app_fields: {route_descriptor: rule.descriptor}}
    case 'forward': {
      const {descriptor, next_route_id, next_transport_id} = rule
      const fields = {route_descriptor: descriptor, next_rid: next_route_id, next_tid: next_transport_id}
      return {...summary, rule_type: 1, forward_fields: fields}
    }
    case 'intermediary-forward': {
      const fields = {next_rid: rule.next_route_id, next_tid: rule.next_transport_id}
      return {...summary, rule_type: 2, intermediary_forward_fields: fields}
    }
  }
}

export function overviewOf(overview: Overview): VisorOverview {
  return {
    local_pk: overview.local_pk,
    build: overview.build_info ?? {version: '', commit: '', date: ''},
    app_protocol_version: overview.app_protocol_version,
    apps: appsOf(overview.apps),
    transports: transportsOf(overview.transports),
    routes_count: overview.routes_count,
    local_ip: overview.local_ip,
    public_ip: overview.public_ip,
    is_symmetric_nat: overview.is_symmetic_nat,
    hypervisors: overview.hypervisors,
    connected_hypervisors: overview.connected_hypervisor,
    nat_type: '',
    country_code: '',
    hostname: '',
  }
}

export function summaryOf(summary: Summary & {readonly overview: Overview}): VisorSummary {
  const {dmsg_stats: dmsg} = summary
  return {
    overview: overviewOf(summary.overview),
    services_health: summary.health?.services_health ?? '',
    uptime_s: summary.uptime,
    rules: summary.routes.flatMap((rule) => ruleOf(rule) ?? []),
    dmsg:
      dmsg === null
        ? null
        : {
            pk: dmsg.public_key ?? '',
            server_pk: dmsg.server_public_key ?? '',
            round_trip_ms: dmsg.round_trip / NS_PER_MS,
          },
    min_hops: summary.min_hops,
    persistent_transports: summary.persistent_transports,
    skybian_version: summary.skybian_build_version,
    reward_address: summary.reward_address,
    build_tag: summary.build_tag,
    public_autoconnect: summary.public_autoconnect,
    config_version: '',
    connected_dmsg_servers: [],
  }
}
