import type {Pointer} from '../../json/pointer.js'
import {ERAS, isSince, type Era} from './era.js'

/** Where one setting stands: the pointer from an era on; `null` from the era on in which it is gone. */
type History = Partial<Record<Era, Pointer | null>>

/**
 * Settings whose key was renamed, moved, added or removed, under one name for all eras.
 *
 * Rules and migration speak of these names, so each is written once. Source: visor-config B, C, I.2, I.3, I.6.
 */
export const PLACES = {
  version: {e0: '/version'},
  secretKey: {e0a: '/visor/static_secret_key', e0: '/key_pair/secret_key', e1: '/sk'},
  publicKey: {e0a: '/visor/static_public_key', e0: '/key_pair/public_key', e1: '/pk'},
  dmsg: {e0a: '/dmsg'},
  dmsgDiscovery: {e0a: '/dmsg/discovery'},
  dmsgSessions: {e0a: '/dmsg/sessions_count'},
  dmsgServers: {e2: '/dmsg/servers'},
  dmsgServersType: {e3: '/dmsg/servers_type'},
  terminal: {e0a: '/dmsg_pty', e1: '/dmsgpty', e4: '/pty'},
  terminalPort: {e0a: '/dmsg_pty/port', e1: '/dmsgpty/port', e2: '/dmsgpty/dmsg_port', e4: '/pty/dmsg_port'},
  terminalAuthFile: {e0a: '/dmsg_pty/authorization_file', e1: '/dmsgpty/authorization_file', e3: null},
  terminalNetwork: {e0a: '/dmsg_pty/cli_network', e1: '/dmsgpty/cli_network', e4: '/pty/cli_network'},
  terminalAddress: {e0a: '/dmsg_pty/cli_address', e1: '/dmsgpty/cli_address', e4: '/pty/cli_address'},
  terminalWhitelist: {e3: '/dmsgpty/whitelist', e4: '/pty/whitelist'},
  stcp: {e0a: '/stcp', e2: '/skywire-tcp'},
  stcpTable: {e0a: '/stcp/pk_table', e2: '/skywire-tcp/pk_table'},
  stcpAddress: {e0a: '/stcp/local_address', e2: '/skywire-tcp/listening_address'},
  transportDiscovery: {e0a: '/transport/discovery'},
  addressResolver: {e1: '/transport/address_resolver'},
  publicAutoconnect: {e2: '/transport/public_autoconnect'},
  transportSetup: {e2: '/transport/transport_setup_nodes', e3: '/transport/transport_setup'},
  trustedVisors: {e0a: '/trusted_visors', e1: '/transport/trusted_visors', e2: null},
  logStore: {e0a: '/transport/log_store'},
  stcprPort: {e3: '/transport/stcpr_port'},
  sudphPort: {e3: '/transport/sudph_port'},
  routeSetup: {e0a: '/routing/setup_nodes', e3: '/routing/route_setup_nodes'},
  routeFinder: {e0a: '/routing/route_finder'},
  routeFinderTimeout: {e0a: '/routing/route_finder_timeout'},
  minHops: {e2: '/routing/min_hops'},
  policyPerDial: {e3: '/routing/policy_per_dial'},
  uptimeTracker: {e0a: '/uptime', e0: '/uptime_tracker'},
  uptimeTrackerUrl: {e0a: '/uptime/tracker', e0: '/uptime_tracker/addr'},
  serviceDiscovery: {e1: '/launcher/discovery/proxy_discovery_addr', e2: '/launcher/service_discovery'},
  discoveryInterval: {e1: '/launcher/discovery/update_interval', e2: null},
  apps: {e0a: '/apps', e1: '/launcher/apps'},
  appServer: {e0: '/app_server_addr', e1: '/launcher/server_addr'},
  binPath: {e0a: '/apps_path', e1: '/launcher/bin_path'},
  localPath: {e0a: '/local_path', e1: '/launcher/local_path', e2: '/local_path'},
  displayNodeIp: {e2: '/launcher/display_node_ip'},
  surveyWhitelist: {e3: '/survey_whitelist'},
  hypervisors: {e0a: '/hypervisors'},
  cliAddress: {e0a: '/interfaces/rpc', e1: '/cli_addr'},
  logLevel: {e0a: '/log_level'},
  servedFiles: {e2: '/custom_dmsg_http_path', e3: '/dmsghttp_server_path', e4: null},
  stunServers: {e2: '/stun_servers'},
  shutdownTimeout: {e0a: '/shutdown_timeout'},
  restartDelay: {e0a: '/restart_check_delay', e3: null},
  isPublic: {e1: '/public_trusted_visor', e2: '/is_public'},
  persistentTransports: {e2: '/persistent_transports'},
  hypervisor: {e1: '/hypervisor'},
} as const satisfies Record<string, History>

export type Setting = keyof typeof PLACES

export const SETTINGS = Object.keys(PLACES) as Setting[]

/** Where files of `era` keep a setting; `undefined` where the era has none. */
export function placeOf(setting: Setting, era: Era): Pointer | undefined {
  const history: History = PLACES[setting]
  const from = ERAS.findLast((candidate) => isSince(era, candidate) && history[candidate] !== undefined)
  return (from && history[from]) ?? undefined
}
