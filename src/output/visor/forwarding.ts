import type {ForwardedConnection} from '../../visor/model/forwarding.js'
import type {Look} from '../look.js'
import {ERA_GAP, renderTable} from '../table.js'

/** Ports that remote visors may reach, one a line (visor-rpc F.2, fwd). */
export function renderServedPorts(ports: readonly number[], look: Look): string {
  return renderTable(
    ports.map((port, index) => ({id: index + 1, port})),
    [
      {title: 'id', text: ({id}) => String(id)},
      {title: 'local_port', text: ({port}) => String(port)},
    ],
    look,
    ERA_GAP,
  )
}

/** Remote ports that are served here, one a line (visor-rpc F.2, rev). */
export function renderForwarded(connections: readonly ForwardedConnection[], look: Look): string {
  return renderTable(
    connections,
    [
      {title: 'id', text: ({id}) => id},
      {title: 'local_port', text: ({local_port}) => String(local_port)},
      {title: 'remote_port', text: ({remote_port}) => String(remote_port)},
    ],
    look,
    ERA_GAP,
  )
}
