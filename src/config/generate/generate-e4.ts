import type {App, VisorConfig} from '../generated/config-types.js'
import {draftApps, shiftPort} from './app-list.js'
import {printArgs} from '../values/args-text.js'
import {generateKeyPair, distinctKeys} from '../values/keys.js'
import {parseCoinNode} from './coin-apps.js'
import type {Draft} from './draft.js'
import type {GenerateValues} from './flags.js'
import {newCookies} from './hypervisor-object.js'
import type {Machine} from './machine.js'
import {isForDesktop} from './places.js'
import {stcpTable} from './stcp-table.js'

/** The hypervisor object of 2025 on, which is always there (visor-config E.4). */
function hypervisorObject({values, places, machine, isHypervisor}: Draft): NonNullable<VisorConfig['hypervisor']> {
  return {
    enable: isHypervisor,
    db_path: places.users,
    enable_auth: isForDesktop(values, machine) || (values.auth ?? values.noAuth !== true),
    enable_pk_endpoint: values.pkEndpoint === true,
    cookies: newCookies(machine.random),
    dmsg_port: 46,
    http_addr: values.hypervisorAddress ?? local(values.testenv, ':8000'),
    enable_tls: false,
    tls_cert_file: places.certificate,
    tls_key_file: places.certificateKey,
    tp_viz: {enable: true, cache_max_age: 5},
    ...(isHypervisor && {lan_dmsg_server: lanDmsgServer(values, machine)}),
  }
}

/** The dmsg server that a hypervisor runs for its visors; its keys are its own (visor-config E.4). */
function lanDmsgServer({lanDmsgPort, lanDmsgPublic}: GenerateValues, {random}: Machine) {
  const {publicKey, secretKey} = generateKeyPair(random)
  return {
    enable: true,
    port: lanDmsgPort ?? 0,
    ...(lanDmsgPublic && {public_address: lanDmsgPublic}),
    max_sessions: 100,
    pk: publicKey,
    sk: secretKey,
  }
}

/** A local address; in the test deployment moved by 10000 (visor-config D.6). */
function local(testenv: boolean | undefined, address: string): string {
  return testenv ? shiftPort(address) : address
}

/** Sections that stand in the file only when they are asked for (visor-config C.6). */
function sections({values}: Draft): Partial<VisorConfig> {
  const offset = values.testenv ? 10000 : 0
  const web = (port: number, page: number, suffix: string, host: string | undefined, upstream: string | undefined) => ({
    enable: true,
    proxy_port: port + offset,
    web_port: page + offset,
    ...(host && {proxy_addr: host}),
    domain_suffix: suffix,
    ...(upstream && {upstream_socks: upstream}),
  })
  const {dmsgWebAddress, dmsgWebUpstream, skynetWebAddress, skynetWebUpstream} = values
  const {walletCustody, walletFolder, walletRemote, noWallet} = values
  return {
    ...(values.dmsgWeb && {dmsg_web: web(4445, 8080, '.dmsg', dmsgWebAddress, dmsgWebUpstream)}),
    ...(values.skynetWeb && {skynet_web: web(4446, 8081, '.skynet', skynetWebAddress, skynetWebUpstream)}),
    ...((walletCustody !== undefined || noWallet) && {
      wallet: {
        serve: noWallet !== true,
        ...(walletCustody && {custody: walletCustody}),
        ...(walletFolder && {dir: walletFolder}),
        ...(walletRemote && {remote_pk: walletRemote.toLowerCase()}),
      },
    }),
    ...(values.coinNodes && {coin_nodes: values.coinNodes.flatMap((node) => parseCoinNode(node) ?? [])}),
    ...(values.skymailBridge && {
      skymail_bridge: {
        enable: true,
        addr: local(values.testenv, '127.0.0.1:1025'),
        mode: 'b',
        suffix: '.skynet',
        remote_port: 25,
      },
    }),
  }
}

/** The apps with their arguments as one string (visor-config C.5). */
function textApps(draft: Draft): App[] {
  return draftApps('e4', draft).map(({name, binary, args, auto_start, port, user, env}) => ({
    name,
    ...(binary !== undefined && {binary}),
    ...(args.length > 0 && {args: printArgs(args)}),
    auto_start,
    port,
    ...(user !== undefined && {user}),
    ...(env !== undefined && {env: [...env]}),
  }))
}

/** The file of 2025 and 2026 (visor-config C.1, C.5, C.6, D.6). */
export function generateE4(draft: Draft): VisorConfig {
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
      protocol: 'yamux',
    },
    pty: {
      dmsg_port: 22,
      cli_network: 'unix',
      cli_address: places.terminalSocket,
      whitelist: distinctKeys(values.terminalKeys),
      ...(values.terminalExec && {allow_rpc_exec: true}),
    },
    'skywire-tcp': {
      pk_table: stcpTable(values),
      listening_address: values.stcpAddress ?? local(values.testenv, ':7777'),
    },
    transport: {
      discovery: services.transport_discovery,
      address_resolver: services.address_resolver,
      public_autoconnect: values.disableAutoconnect !== true,
      transport_setup: distinctKeys(services.transport_setup),
      ...(values.transportSetupKeys && {user_transport_setup: distinctKeys(values.transportSetupKeys)}),
      log_store: {type: 'memory'},
      stcpr_port: values.stcprPort ?? 0,
      sudph_port: values.sudphPort ?? 0,
      ...(values.resolverLimit !== undefined && {ar_transport_limit: values.resolverLimit}),
      ...(values.transportPort !== undefined && {transport_port: values.transportPort}),
      ...(values.noDirectTransports && {no_direct_transports: true}),
    },
    routing: {
      route_setup_nodes: distinctKeys(services.route_setup_nodes),
      ...(values.routeSetupKeys && {user_route_setup_nodes: distinctKeys(values.routeSetupKeys)}),
      route_finder: services.route_finder,
      route_finder_timeout: '10s',
      min_hops: values.minHops ?? 1,
      ...(values.calculateRoutes && {calculate_routes: true}),
      ...(values.muxRoutes !== undefined && {mux_routes: values.muxRoutes}),
      policy_per_dial: values.policy ?? 'none',
      ...(values.cascade && {enable_cascade_route_setup: true}),
    },
    launcher: {
      service_discovery: services.service_discovery,
      apps: textApps(draft),
      server_addr: local(values.testenv, 'localhost:5505'),
      bin_path: places.bin,
      display_node_ip: values.publicIp === true,
    },
    survey_whitelist: distinctKeys(services.survey_whitelist),
    ...(values.surveyKeys && {user_survey_whitelist: distinctKeys(values.surveyKeys)}),
    hypervisors: draft.hypervisors,
    cli_addr: values.cliAddress ?? local(values.testenv, 'localhost:3435'),
    log_level: values.logLevel ?? 'info',
    local_path: places.local,
    stun_servers: values.stunServers ?? services.stun_servers,
    shutdown_timeout: values.shutdownTimeout ?? '10s',
    is_public: values.isPublic === true,
    ...(values.isPublic && {
      public_visor: {
        registration_timeout: values.registrationTimeout ?? '10m0s',
        max_transports: values.maxTransports ?? 2048,
      },
    }),
    persistent_transports: null,
    ...(services.conf !== undefined && {conf_service: services.conf}),
    ...(values.rewardAddress !== undefined && {reward_address: values.rewardAddress}),
    hypervisor: hypervisorObject(draft),
    ...sections(draft),
  }
}
