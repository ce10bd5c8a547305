import type {RecordingLine} from './format.js'

/** The order in which the writer puts the properties of every object; others follow by name. */
const ORDER = [
  ...['type', 'format', 'recorded_by', 'recorded_at', 'id', 'at', 'dial', 'group', 'app', 'peer_pk', 'port', 'now'],
  ...['options', 'role', 'attempt', 'leg', 'mux', 'forward_mux', 'reverse_mux'],
  ...['min_hops', 'forward_min_hops', 'reverse_min_hops', 'use_existing_tp_only', 'exclude', 'source', 'contract'],
  ...['defaults', 'distribution', 'rotation_interval_seconds', 'peer_mux', 'direct', 'unknown', 'note', 'tunnel_role'],
  ...['event', 'leg_index', 'leg_count', 'index', 'country', 'kind', 'latency_ms', 'alive', 'standby', 'sent_bytes'],
  ...['recv_bytes', 'retransmits', 'trusted', 'hypervisor', 'has_transport', 'transports', 'first_hop', 'hops'],
  ...['hops_geo', 'hop_kinds', 'est_latency_ms', 'transport_kinds', 'route_latency_ms', 'by', 'reason', 'incomplete'],
  ...[
    'forward',
    'reverse',
    'setup',
    'fetches',
    'local_routes',
    'peers',
    'legs',
    'providers',
    'outcome',
    'expect',
    'flags',
  ],
]
const RANK = new Map(ORDER.map((name, index) => [name, index]))

/**
 * A line as the writer writes it: one line of JSON without spaces, properties in one fixed order, no line feed.
 *
 * The same line always gives the same bytes, whatever order its object was made in.
 */
export function formatLine(line: RecordingLine): string {
  return JSON.stringify(line, (_key, value: unknown) => (isPlainObject(value) ? inOrder(value) : value))
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inOrder(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rank = (name: string): number => RANK.get(name) ?? ORDER.length
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const names = Object.keys(value).sort((a, b) => rank(a) - rank(b) || byName(a, b))
  return Object.fromEntries(names.map((name) => [name, value[name]]))
}
