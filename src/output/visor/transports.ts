import type {TransportSummary} from '../../visor/model/transport.js'
import type {DiscoveredTransport} from '../../visor-tasks/answers.js'
import type {Look} from '../look.js'
import {renderTable, type Column} from '../table.js'

export interface TransportColumns {
  /** What the third column is called: `remote` until 2021, `remote_pk` since (visor-rpc F.1, F.2). */
  readonly remote: 'remote' | 'remote_pk'
  /** With latency, throughput, country and traffic. */
  readonly more?: boolean
}

/** Transports, one a line; what the visor does not tell is `-`. */
export function renderTransports(
  transports: readonly TransportSummary[],
  {remote, more = false}: TransportColumns,
  look: Look,
): string {
  const columns: Column<TransportSummary>[] = [
    {title: 'type', text: ({type}) => type},
    {title: 'id', text: ({id}) => id},
    {title: remote, text: ({remote_pk}) => remote_pk},
    {title: 'mode', text: modeOf},
    tellsState(transports) ? IS_UP : {title: 'label', text: ({label}) => label},
  ]
  return renderTable(transports, more ? [...columns, ...MORE] : columns, look)
}

/** Until v0.5 transports had a state and no label (visor-rpc F.1). */
const IS_UP: Column<TransportSummary> = {title: 'is_up', text: ({is_up}) => String(is_up ?? false)}

function tellsState(transports: readonly TransportSummary[]): boolean {
  return transports.some(({is_up}) => is_up !== null)
}

const MORE: readonly Column<TransportSummary>[] = [
  {title: 'latency', text: ({latency_ms}) => (latency_ms === null ? '-' : `${rounded(latency_ms)} ms`), align: 'right'},
  {title: 'country', text: ({remote_country}) => remote_country ?? '-'},
  {title: 'recv', text: ({log}) => (log === null ? '-' : bytesText(log.recv_bytes)), align: 'right'},
  {title: 'sent', text: ({log}) => (log === null ? '-' : bytesText(log.sent_bytes)), align: 'right'},
]

/** How many transports there are, of which types. */
export function renderTransportStatistics(transports: readonly TransportSummary[]): string {
  const types = [...new Set(transports.map(({type}) => type))].sort()
  return [
    `Total transports: ${transports.length}`,
    `Unique visors: ${new Set(transports.map(({remote_pk}) => remote_pk)).size}`,
    ...types.map((type) => `${type}: ${transports.filter((each) => each.type === type).length}`),
  ].join('\n')
}

/** Transports as the earlier tools put them into JSON (visor-rpc F.2). */
export function legacyTransports(transports: readonly TransportSummary[]): unknown {
  return transports.map((transport) => ({
    type: transport.type,
    id: transport.id,
    remote_pk: transport.remote_pk,
    mode: modeOf(transport),
    label: transport.label,
  }))
}

/** Transports as transport discovery knows them, one a line; until 2021 it knew more. */
export function renderDiscovered(transports: readonly DiscoveredTransport[], look: Look): string {
  const hasState = transports.some(({is_up}) => is_up !== null)
  return renderTable(
    transports,
    [
      {title: 'id', text: ({id}) => id},
      {title: 'type', text: ({type}) => type},
      ...(hasState ? STATE : []),
      {title: 'edge1', text: ({edges}) => edges[0] ?? ''},
      {title: 'edge2', text: ({edges}) => edges[1] ?? ''},
      ...(hasState ? OPINIONS : []),
    ],
    look,
  )
}

/** What only visors until v0.5 tell (visor-rpc F.1). */
const STATE: readonly Column<DiscoveredTransport>[] = [
  {title: 'public', text: ({is_public}) => String(is_public ?? '-')},
  {title: 'registered', text: ({registered_at}) => registered_at ?? '-'},
  {title: 'up', text: ({is_up}) => String(is_up ?? '-')},
]

const OPINIONS: readonly Column<DiscoveredTransport>[] = [
  {title: 'opinion1', text: ({opinions}) => String(opinions?.[0] ?? '-')},
  {title: 'opinion2', text: ({opinions}) => String(opinions?.[1] ?? '-')},
]

function modeOf({is_setup}: TransportSummary): string {
  return is_setup ? 'setup' : 'regular'
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** One decimal of the largest unit that fits, by 1024 (visor-rpc F.3). */
export function bytesText(count: number): string {
  const units = ['KB', 'MB', 'GB'] as const
  if (count < 1024) return `${count} B`
  const power = Math.min(units.length, Math.floor(Math.log2(count) / 10))
  return `${(count / 1024 ** power).toFixed(1)} ${units[power - 1] ?? ''}`
}
