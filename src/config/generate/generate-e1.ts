import type {VisorConfigE1} from '../generated/config-types.js'
import {listedApps} from './app-list.js'
import type {Draft} from './draft.js'
import {newCookies} from './hypervisor-object.js'
import {stcpTable} from './stcp-table.js'

/** The hypervisor object of 0.4 to 0.6 (visor-config E.2). */
function hypervisorObject({values, places, machine}: Draft): NonNullable<VisorConfigE1['hypervisor']> {
  return {
    db_path: places.users,
    enable_auth: values.auth ?? values.noAuth !== true,
    cookies: newCookies(machine.random),
    dmsg_port: 46,
    http_addr: values.hypervisorAddress ?? ':8000',
    enable_tls: values.package === true,
    tls_cert_file: places.certificate,
    tls_key_file: places.certificateKey,
  }
}

/** The file of 0.3 and 0.4 (visor-config B.3). */
export function generateE1(draft: Draft): VisorConfigE1 {
  const {values, keys, services, places} = draft
  return {
    version: 'v1.0.0',
    sk: keys.secretKey,
    pk: keys.publicKey,
    dmsg: {discovery: services.dmsg_discovery, sessions_count: 1},
    dmsgpty: {
      port: 22,
      authorization_file: places.terminalKeys,
      cli_network: 'unix',
      cli_address: places.terminalSocket,
    },
    stcp: {
      pk_table: stcpTable(values),
      local_address: values.stcpAddress ?? ':7777',
    },
    transport: {
      discovery: services.transport_discovery,
      address_resolver: services.address_resolver,
      log_store: {type: 'file', location: places.transportLogs},
      trusted_visors: null,
    },
    routing: {
      setup_nodes: services.route_setup_nodes,
      route_finder: services.route_finder,
      route_finder_timeout: '10s',
    },
    uptime_tracker: {addr: services.uptime_tracker},
    launcher: {
      discovery: {update_interval: '30s', proxy_discovery_addr: services.service_discovery},
      apps: listedApps('e1', draft),
      server_addr: 'localhost:5505',
      bin_path: places.bin,
      local_path: places.local,
    },
    hypervisors: draft.hypervisors,
    cli_addr: values.cliAddress ?? (values.publicRpc ? ':3435' : 'localhost:3435'),
    log_level: values.logLevel ?? 'info',
    shutdown_timeout: values.shutdownTimeout ?? '10s',
    restart_check_delay: '1s',
    ...(draft.isHypervisor && {hypervisor: hypervisorObject(draft)}),
  }
}
