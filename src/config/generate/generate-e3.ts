import type {VisorConfig} from '../generated/config-types.js'
import {listedApps} from './app-list.js'
import type {Draft} from './draft.js'
import {newCookies} from './hypervisor-object.js'
import {isForDesktop} from './places.js'
import {stcpTable} from './stcp-table.js'
import {distinctKeys} from '../values/keys.js'

/** The hypervisor object of 1.3 (visor-config E.3). */
function hypervisorObject({values, places, machine}: Draft): NonNullable<VisorConfig['hypervisor']> {
  const isSystem = values.package === true || values.user === true
  return {
    db_path: places.users,
    enable_auth: isForDesktop(values, machine) || (values.auth ?? (isSystem && values.noAuth !== true)),
    cookies: newCookies(machine.random),
    dmsg_port: 46,
    http_addr: values.hypervisorAddress ?? ':8000',
    enable_tls: false,
    tls_cert_file: places.certificate,
    tls_key_file: places.certificateKey,
  }
}

/** The file of 1.3.8 to 1.3.28 (visor-config C.1). */
export function generateE3(draft: Draft): VisorConfig {
  const {values, keys, services, places, version} = draft
  return {
    version,
    sk: keys.secretKey,
    pk: keys.publicKey,
    dmsg: {
      discovery: services.dmsg_discovery,
      sessions_count: values.dmsgSessions ?? 2,
      servers: services.dmsg_servers,
      servers_type: 'all',
    },
    dmsgpty: {
      dmsg_port: 22,
      cli_network: 'unix',
      cli_address: places.terminalSocket,
      whitelist: distinctKeys(values.terminalKeys),
    },
    'skywire-tcp': {
      pk_table: stcpTable(values),
      listening_address: values.stcpAddress ?? ':7777',
    },
    transport: {
      discovery: services.transport_discovery,
      address_resolver: services.address_resolver,
      public_autoconnect: values.disableAutoconnect !== true,
      transport_setup: distinctKeys(services.transport_setup, values.transportSetupKeys),
      log_store: {type: 'file', location: places.transportLogs, rotation_interval: '168h0m0s'},
      stcpr_port: values.stcprPort ?? 0,
      sudph_port: values.sudphPort ?? 0,
    },
    routing: {
      route_setup_nodes: distinctKeys(services.route_setup_nodes, values.routeSetupKeys),
      route_finder: services.route_finder,
      route_finder_timeout: '10s',
      min_hops: values.minHops ?? 0,
    },
    uptime_tracker: {addr: services.uptime_tracker},
    launcher: {
      service_discovery: services.service_discovery,
      apps: listedApps('e3', draft),
      server_addr: 'localhost:5505',
      bin_path: places.bin,
      display_node_ip: values.publicIp === true,
    },
    survey_whitelist: distinctKeys(services.survey_whitelist, values.surveyKeys),
    hypervisors: draft.hypervisors,
    cli_addr: values.cliAddress ?? 'localhost:3435',
    log_level: values.logLevel ?? 'info',
    local_path: places.local,
    dmsghttp_server_path: `${places.local}/custom`,
    stun_servers: values.stunServers ?? services.stun_servers,
    shutdown_timeout: values.shutdownTimeout ?? '10s',
    is_public: values.isPublic === true,
    persistent_transports: null,
    ...(draft.isHypervisor && {hypervisor: hypervisorObject(draft)}),
  }
}
