import type {VisorConfigE0} from '../generated/config-types.js'
import {draftApps} from './app-list.js'
import type {Draft} from './draft.js'
import {stcpTable} from './stcp-table.js'

/** The file of 0.2 (visor-config B.2). */
export function generateE0(draft: Draft): VisorConfigE0 {
  const {values, keys, services, places, machine} = draft
  const address = values.stcpAddress ?? (machine.lanAddress === undefined ? undefined : `${machine.lanAddress}:7777`)
  const table = stcpTable(values)
  return {
    version: '',
    key_pair: {public_key: keys.publicKey, secret_key: keys.secretKey},
    dmsg: {discovery: services.dmsg_discovery, sessions_count: 1},
    dmsg_pty: {
      port: 22,
      authorization_file: places.terminalKeys,
      cli_network: 'unix',
      cli_address: places.terminalSocket,
    },
    ...((address !== undefined || table !== null) && {stcp: {pk_table: table, local_address: address ?? ''}}),
    transport: {discovery: services.transport_discovery, log_store: {type: 'file', location: places.transportLogs}},
    routing: {
      setup_nodes: services.route_setup_nodes,
      route_finder: services.route_finder,
      route_finder_timeout: '10s',
    },
    uptime_tracker: {addr: services.uptime_tracker},
    apps: draftApps('e0', draft).map(({name, auto_start, port, args}) => ({
      app: name,
      auto_start,
      port,
      ...(args.length > 0 && {args}),
    })),
    trusted_visors: [],
    hypervisors: [],
    apps_path: places.bin,
    local_path: places.local,
    log_level: values.logLevel ?? 'info',
    shutdown_timeout: values.shutdownTimeout ?? '10s',
    interfaces: {rpc: values.cliAddress ?? 'localhost:3435'},
    app_server_addr: 'localhost:5505',
    restart_check_delay: '1s',
  }
}
