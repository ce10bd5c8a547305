import type {Pointer} from '../../json/pointer.js'
import type {Era} from './era.js'

/** A key that a later shape renamed or stopped reading. */
export interface OldKey {
  /** Pointer in which `*` stands for any index. */
  readonly path: Pointer
  /** Where its content went; absent where nothing took its place. */
  readonly to?: Pointer
  /** First era that does not read it, and the release of that change. */
  readonly goneIn: Era
  readonly release: string
}

/** Old keys by their path, shallow ones first (visor-config I.2, I.3, I.6, J.3, C.7). */
export const OLD_KEYS: readonly OldKey[] = [
  {path: '/visor', to: '/sk', goneIn: 'e0', release: '0.2.0'},
  {path: '/uptime', to: '/uptime_tracker', goneIn: 'e0', release: '0.2.0'},
  {path: '/app_server_sock_file', to: '/launcher/server_addr', goneIn: 'e0', release: '0.2.0'},
  {path: '/key_pair', to: '/sk', goneIn: 'e1', release: '0.3.0'},
  {path: '/dmsg_pty', to: '/dmsgpty', goneIn: 'e1', release: '0.3.0'},
  {path: '/trusted_visors', to: '/transport/trusted_visors', goneIn: 'e1', release: '0.3.0'},
  {path: '/apps', to: '/launcher/apps', goneIn: 'e1', release: '0.3.0'},
  {path: '/apps_path', to: '/launcher/bin_path', goneIn: 'e1', release: '0.3.0'},
  {path: '/app_server_addr', to: '/launcher/server_addr', goneIn: 'e1', release: '0.3.0'},
  {path: '/interfaces', to: '/cli_addr', goneIn: 'e1', release: '0.3.0'},
  {path: '/stcp', to: '/skywire-tcp', goneIn: 'e2', release: '0.5.0'},
  {path: '/skywire-tcp/local_address', to: '/skywire-tcp/listening_address', goneIn: 'e2', release: '0.5.0'},
  {path: '/dmsgpty/port', to: '/dmsgpty/dmsg_port', goneIn: 'e2', release: '0.5.0'},
  {path: '/dmsgpty/authorization_file', to: '/dmsgpty/whitelist', goneIn: 'e2', release: '0.5.0'},
  {path: '/launcher/discovery', to: '/launcher/service_discovery', goneIn: 'e2', release: '0.5.0'},
  {path: '/launcher/local_path', to: '/local_path', goneIn: 'e2', release: '0.5.0'},
  {path: '/transport/trusted_visors', goneIn: 'e2', release: '0.5.0'},
  {path: '/public_trusted_visor', goneIn: 'e2', release: '0.5.0'},
  {path: '/custom_dmsg_http_path', to: '/dmsghttp_server_path', goneIn: 'e3', release: '1.3.7'},
  {path: '/routing/setup_nodes', to: '/routing/route_setup_nodes', goneIn: 'e3', release: '1.3.8'},
  {path: '/transport/transport_setup_nodes', to: '/transport/transport_setup', goneIn: 'e3', release: '1.3.8'},
  {path: '/restart_check_delay', goneIn: 'e3', release: '1.3.13'},
  {path: '/dmsghttp_server_path', goneIn: 'e4', release: '2025'},
  {path: '/routing/enable_rsn_oracle_routes', goneIn: 'e4', release: '2026'},
]

/** First program release that reads a key; keys of 2025 and 2026 have no number (visor-config I.6). */
export const FIRST_RELEASE: Readonly<Record<Pointer, string>> = {
  '/skywire-tcp': '0.5.0',
  '/stun_servers': '0.5.0',
  '/is_public': '0.5.0',
  '/persistent_transports': '0.5.0',
  '/local_path': '0.5.0',
  '/hypervisor': '0.4.0',
  '/dmsgpty/dmsg_port': '0.5.0',
  '/launcher/service_discovery': '0.5.0',
  '/routing/min_hops': '0.5.0',
  '/transport/public_autoconnect': '0.5.0',
  '/dmsg/servers': '0.6.0',
  '/transport/log_store/rotation_interval': '1.3.0',
  '/launcher/display_node_ip': '1.3.0',
  '/launcher/apps/*/binary': '1.3.5',
  '/dmsghttp_server_path': '1.3.7',
  '/routing/route_setup_nodes': '1.3.8',
  '/transport/transport_setup': '1.3.8',
  '/survey_whitelist': '1.3.8',
  '/dmsgpty/whitelist': '1.3.8',
  '/transport/stcpr_port': '1.3.8',
  '/transport/sudph_port': '1.3.8',
  '/dmsg/servers_type': '1.3.19',
  '/pty': '1.3.29',
  '/conf_service': '1.3.29',
  '/hypervisor/enable': '1.3.29',
  '/hypervisor/enable_pk_endpoint': '1.3.29',
  '/routing/policy_per_dial': '1.3.29',
  '/launcher/apps/*/routing_policy': '1.3.29',
}
