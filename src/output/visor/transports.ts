import type {DiscoveredTransport, ListedTransport, TransportsOfOthers} from '../../visor-tasks/answers.js'
import type {Look} from '../look.js'
import {ERA_GAP, renderTable, type Column} from '../table.js'
import {renderOpen} from './open-answer.js'

export interface TransportColumns {
  /** What the third column is called: `remote` until 2021, `remote_pk` since (visor-rpc F.1, F.2). */
  readonly remote: 'remote' | 'remote_pk'
  /** With release, country, services, latency and traffic. */
  readonly more?: boolean
  /** With traffic. */
  readonly traffic?: boolean
}

/** Transports, one a line; what the visor does not tell is `-`. */
export function renderTransports(
  transports: readonly ListedTransport[],
  {remote, more = false, traffic = false}: TransportColumns,
  look: Look,
): string {
  const columns: Column<ListedTransport>[] = [
    {title: 'type', text: ({type}) => type},
    {title: 'id', text: ({id}) => id},
    {title: remote, text: ({remote_pk}) => remote_pk},
    {title: 'mode', text: modeOf},
    tellsState(transports) ? IS_UP : {title: 'label', text: ({label}) => label},
  ]
  if (more) columns.push(...MORE)
  if (more || traffic) columns.push(...TRAFFIC)
  return renderTable(transports, columns, look, ERA_GAP)
}

/** Until v0.5 transports had a state and no label (visor-rpc F.1). */
const IS_UP: Column<ListedTransport> = {title: 'is_up', text: ({is_up}) => String(is_up ?? false)}

function tellsState(transports: readonly ListedTransport[]): boolean {
  return transports.some(({is_up}) => is_up !== null)
}

const MORE: readonly Column<ListedTransport>[] = [
  {title: 'version', text: ({version}) => version ?? '-'},
  {title: 'country', text: ({remote_country}) => remote_country ?? '-'},
  {title: 'services', text: ({services}) => services?.join(',') ?? '-'},
  {title: 'latency', text: ({latency_ms}) => (latency_ms === null ? '-' : `${rounded(latency_ms)} ms`), align: 'right'},
]

const TRAFFIC: readonly Column<ListedTransport>[] = [
  {title: 'recv', text: ({log}) => (log === null ? '-' : bytesText(log.recv_bytes)), align: 'right'},
  {title: 'sent', text: ({log}) => (log === null ? '-' : bytesText(log.sent_bytes)), align: 'right'},
]

/** How many transports there are, of which types. */
export function renderTransportStatistics(transports: readonly ListedTransport[]): string {
  const {total, unique_visors, by_type} = countTransports(transports)
  const types = Object.entries(by_type).map(([type, count]) => `${type}: ${count}`)
  return [`Total transports: ${total}`, `Unique visors: ${unique_visors}`, ...types].join('\n')
}

/** The same as the earlier tools put it into JSON (visor-rpc F.3). */
export function countTransports(transports: readonly ListedTransport[]) {
  const types = [...new Set(transports.map(({type}) => type))].sort()
  return {
    total: transports.length,
    unique_visors: new Set(transports.map(({remote_pk}) => remote_pk)).size,
    by_type: Object.fromEntries(types.map((type) => [type, transports.filter((each) => each.type === type).length])),
  }
}

/** Transports as the earlier tools put them into JSON (visor-rpc F.2). */
export function legacyTransports(transports: readonly ListedTransport[]): unknown {
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
    ERA_GAP,
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

function modeOf({is_setup, inactive}: ListedTransport): string {
  if (inactive) return 'inactive'
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

/** The transports of other visors, each below its key. */
export function renderOthers({visors}: TransportsOfOthers, look: Look): string {
  return visors
    .map(({remote_pk, transports, error}) => {
      const below = error === null ? renderOpen(transports, look) : `could not be asked: ${error}`
      return `${remote_pk}\n${below}`
    })
    .join('\n\n')
}
