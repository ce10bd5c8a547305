import {countryOf, type AvailableServer} from '../services/public/available-servers.js'
import type {Look} from './look.js'
import {renderTable} from './table.js'

const ONLINE = new Map([
  [true, 'online'],
  [false, 'offline'],
])

/** Servers, one a line; what nobody knows is `-`. */
export function renderAvailableServers(servers: readonly AvailableServer[], look: Look): string {
  if (servers.length === 0) return 'no servers'
  const some = (text: string): string => (text === '' ? '-' : text)
  return renderTable(
    servers,
    [
      {title: 'pk', text: (server) => server.public_key},
      {title: 'port', text: (server) => String(server.port), align: 'right'},
      {title: 'country', text: countryOf},
      {title: 'region', text: ({geo}) => some(geo?.region ?? ''), shrinks: true},
      {title: 'version', text: ({version}) => some(version), shrinks: true},
      {title: 'latency', text: ({info}) => (info === null ? '-' : `${info.latency.toFixed(1)} ms`), align: 'right'},
      {title: 'status', text: ({online}) => (online === null ? '-' : (ONLINE.get(online) ?? '-'))},
    ],
    look,
  )
}
