import type {DmsgEntry} from '../services/public/dmsg-discovery.js'
import type {Look} from './look.js'
import {renderTable} from './table.js'

/** Servers of the dmsg network, one a line. */
export function renderDmsgServers(servers: readonly DmsgEntry[], look: Look): string {
  if (servers.length === 0) return 'no servers'
  return renderTable(
    servers,
    [
      {title: 'pk', text: (entry) => entry.static},
      {title: 'address', text: ({server}) => server?.address ?? '-'},
      {title: 'sessions', text: ({server}) => String(server?.availableSessions ?? '-'), align: 'right'},
    ],
    look,
  )
}

/** What is registered about one key. */
export function renderDmsgEntry({static: pk, version, sequence, client, server}: DmsgEntry, look: Look): string {
  const facts: [string, string][] = [
    ['pk', pk],
    ['version', version],
    ['sequence', String(sequence)],
    ...(client?.delegated_servers ?? []).map((key): [string, string] => ['delegated server', key]),
    ...(server === null ? [] : [['address', server.address] as [string, string]]),
    ...(server === null ? [] : [['free sessions', String(server.availableSessions)] as [string, string]]),
  ]
  return renderTable(
    facts,
    [
      {title: 'fact', text: ([name]) => name},
      {title: 'value', text: ([, value]) => value},
    ],
    look,
  )
}
