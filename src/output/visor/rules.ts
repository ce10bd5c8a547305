import {formatDuration} from '../../config/values/duration.js'
import type {ActiveRoute} from '../../visor/model/route-status.js'
import type {RoutingRule} from '../../visor/model/routing-rule.js'
import type {RuleGroup} from '../../visor-tasks/answers.js'
import type {Look} from '../look.js'
import {ERA_GAP, renderTable, type Column} from '../table.js'
import {bytesText} from './transports.js'

const NAMES = {consume: 'Consume', forward: 'Forward', 'intermediary-forward': 'IntermediaryForward'} as const

const COLUMNS: readonly Column<RoutingRule>[] = [
  {title: 'id', text: ({key_route_id}) => String(key_route_id)},
  {title: 'type', text: ({type}) => NAMES[type]},
  {title: 'local-port', text: (rule) => ('descriptor' in rule ? String(rule.descriptor.src_port) : '-')},
  {title: 'remote-port', text: (rule) => ('descriptor' in rule ? String(rule.descriptor.dst_port) : '-')},
  {title: 'remote-pk', text: (rule) => ('descriptor' in rule ? rule.descriptor.dst_pk : '-')},
  {title: 'next-route-id', text: (rule) => ('next_route_id' in rule ? String(rule.next_route_id) : '-')},
  {title: 'next-transport-id', text: (rule) => ('next_transport_id' in rule ? rule.next_transport_id : '-')},
  {title: 'expire-at', text: ({keep_alive_ms}) => keepAliveText(keep_alive_ms)},
]

/** Until 2021 there was a column for the route id of answers, which no rule has any more (visor-rpc F.1). */
const RESP_ID: Column<RoutingRule> = {title: 'resp-id', text: () => '-'}

/**
 * Rules, one a line; what a rule has not is `-`.
 *
 * @param withRespId - in the columns of 2020 and 2021, which scripts may count.
 */
export function renderRules(rules: readonly RoutingRule[], withRespId: boolean, look: Look): string {
  return renderTable(rules, withRespId ? COLUMNS.toSpliced(5, 0, RESP_ID) : COLUMNS, look, ERA_GAP)
}

/** Rules as the earlier tools put them into JSON, with the true id of each (visor-rpc F.2). */
export function legacyRules(rules: readonly RoutingRule[]): unknown {
  return rules.map((rule) => ({
    id: rule.key_route_id,
    type: NAMES[rule.type],
    local_port: 'descriptor' in rule ? String(rule.descriptor.src_port) : '-',
    remote_port: 'descriptor' in rule ? String(rule.descriptor.dst_port) : '-',
    remote_pk: 'descriptor' in rule ? rule.descriptor.dst_pk : '-',
    next_route_id: 'next_route_id' in rule ? String(rule.next_route_id) : '-',
    next_transport_id: 'next_transport_id' in rule ? rule.next_transport_id : '-',
    'expire-at': Math.round(rule.keep_alive_ms * 1e6),
  }))
}

function keepAliveText(ms: number): string {
  return formatDuration(BigInt(Math.round(ms * 1e6)))
}

/** Connections of apps, and below one that has several transports a line for each (visor-rpc F.3, route status). */
export function renderActiveRoutes(routes: readonly ActiveRoute[], look: Look): string {
  if (routes.length === 0) return 'No active routes'
  const table = renderTable(
    routes,
    [
      {title: 'APP', text: ({app_name}) => app_name},
      {title: 'REMOTE', text: ({remote_pk}) => `${remote_pk.slice(0, 8)}..`},
      {title: 'PORTS', text: ({local_port, remote_port}) => `${local_port}:${remote_port}`},
      {title: 'LATENCY', text: ({latency_ms}) => `${Math.round(latency_ms)}ms`, align: 'right'},
      {title: 'TX', text: ({bytes_sent}) => bytesText(bytes_sent), align: 'right'},
      {title: 'RX', text: ({bytes_received}) => bytesText(bytes_received), align: 'right'},
      {title: 'UP', text: ({upload_speed}) => `${bytesText(upload_speed)}/s`, align: 'right'},
      {title: 'DOWN', text: ({download_speed}) => `${bytesText(download_speed)}/s`, align: 'right'},
      {title: 'ROUTES', text: ({transports}) => String(transports.length), align: 'right'},
      {title: 'MUX', text: ({mux_enabled}) => (mux_enabled ? 'yes' : 'no')},
    ],
    look,
  )
  const [titles = '', ...lines] = table.split('\n')
  return [titles, ...lines.flatMap((line, index) => [line, ...transportLines(routes[index])])].join('\n')
}

function transportLines(route: ActiveRoute | undefined): readonly string[] {
  if (route === undefined || route.transports.length < 2) return []
  return route.transports.map(({id, type, remote_pk, latency_ms}) => {
    return `  ${type} ${id} ${remote_pk.slice(0, 8)}.. ${Math.round(latency_ms)}ms`
  })
}

/** Pairs of rules, one connection a line. */
export function renderRouteGroups(groups: readonly RuleGroup[], look: Look): string {
  if (groups.length === 0) return 'no route groups'
  const or = (value: string | number | null): string => (value === null ? '-' : String(value))
  return renderTable(
    groups,
    [
      {title: 'local-port', text: ({descriptor}) => String(descriptor.src_port)},
      {title: 'remote-port', text: ({descriptor}) => String(descriptor.dst_port)},
      {title: 'remote-pk', text: ({descriptor}) => descriptor.dst_pk},
      {title: 'consume-id', text: ({consume_route_id}) => or(consume_route_id)},
      {title: 'forward-id', text: ({forward_route_id}) => or(forward_route_id)},
      {title: 'next-transport-id', text: ({next_transport_id}) => or(next_transport_id)},
    ],
    look,
  )
}
