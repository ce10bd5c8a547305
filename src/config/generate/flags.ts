import type {Era} from '../eras/era.js'

/** How a setting of the generator is given on a command line. */
export interface GenerateFlagFacts {
  /** `toggle` has a `--no-` form; `keys` and `list` take several values, also joined by commas; `pairs` are `A=B`. */
  readonly kind: 'switch' | 'toggle' | 'text' | 'number' | 'keys' | 'list' | 'pairs'
  /** Its name in `visor gen-config`, and in `config gen` where that is another. */
  readonly name: string
  readonly later?: string
  readonly aliases?: readonly string[]
  /** Its letter in `visor gen-config` and in `config gen`. */
  readonly char?: string
  readonly laterChar?: string
  readonly since?: Era
  readonly until?: Era
  readonly group?: 'IDENTITY' | 'NETWORK' | 'HYPERVISOR' | 'ROUTING' | 'APPS' | 'PATHS'
  readonly summary: string
  readonly placeholder?: string
}

/** Every setting of the generator, in the order of the help (visor-config D.1, D.2, D.4, D.6). */
export const GENERATE_FLAGS = {
  secretKey: {
    kind: 'text',
    name: 'sk',
    aliases: ['secret-key'],
    laterChar: 's',
    group: 'IDENTITY',
    summary: 'Secret key of the visor; a new one otherwise.',
    placeholder: 'KEY',
  },
  version: {
    kind: 'text',
    name: 'config-version',
    later: 'version',
    since: 'e2',
    group: 'IDENTITY',
    summary: 'Version to put into the file.',
  },
  testenv: {
    kind: 'switch',
    name: 'testenv',
    aliases: ['testing-environment'],
    char: 't',
    laterChar: 't',
    group: 'NETWORK',
    summary: 'Use the test deployment.',
  },
  location: {
    kind: 'text',
    name: 'type',
    char: 'm',
    until: 'e0',
    group: 'PATHS',
    summary: 'Where files lie: WD, HOME or LOCAL.',
  },
  package: {
    kind: 'switch',
    name: 'package',
    later: 'pkg',
    char: 'p',
    laterChar: 'p',
    since: 'e1',
    group: 'PATHS',
    summary: 'Use the paths of the package.',
  },
  user: {
    kind: 'switch',
    name: 'user',
    char: 'u',
    laterChar: 'u',
    since: 'e3',
    group: 'PATHS',
    summary: 'Use the paths of the user, and be a hypervisor.',
  },
  skybian: {
    kind: 'switch',
    name: 'skybian',
    char: 's',
    since: 'e1',
    until: 'e1',
    group: 'PATHS',
    summary: 'Use the paths of Skybian.',
  },
  binPath: {
    kind: 'text',
    name: 'binpath',
    since: 'e1',
    group: 'PATHS',
    summary: 'Directory of the executables.',
    placeholder: 'DIR',
  },

  isHypervisor: {
    kind: 'switch',
    name: 'is-hypervisor',
    later: 'ishv',
    char: 'i',
    laterChar: 'i',
    since: 'e1',
    group: 'HYPERVISOR',
    summary: 'Be a hypervisor.',
  },
  hypervisorKeys: {
    kind: 'keys',
    name: 'hypervisor-pks',
    later: 'hvpks',
    char: 'j',
    laterChar: 'j',
    since: 'e1',
    group: 'HYPERVISOR',
    summary: 'Public keys of the hypervisors that may manage this visor; its own key makes it one.',
  },
  pkEndpoint: {
    kind: 'toggle',
    name: 'pk-endpoint',
    since: 'e4',
    group: 'HYPERVISOR',
    summary: 'Give the public key to whoever asks GET /api/pk.',
  },
  noAuth: {
    kind: 'switch',
    name: 'noauth',
    aliases: ['disable-auth'],
    char: 'c',
    laterChar: 'c',
    since: 'e1',
    group: 'HYPERVISOR',
    summary: 'Ask for no log-in.',
  },
  auth: {
    kind: 'switch',
    name: 'auth',
    aliases: ['enable-auth'],
    char: 'e',
    laterChar: 'e',
    since: 'e1',
    group: 'HYPERVISOR',
    summary: 'Ask for a log-in; wins over --noauth.',
  },
  hypervisorAddress: {
    kind: 'text',
    name: 'hvaddr',
    since: 'e1',
    group: 'HYPERVISOR',
    summary: 'Address of the user interface.',
    placeholder: 'HOST:PORT',
  },
  os: {
    kind: 'text',
    name: 'os',
    char: 'k',
    laterChar: 'k',
    since: 'e3',
    until: 'e3',
    group: 'PATHS',
    summary: 'System the file is for: linux, mac or win.',
  },

  dmsgHttp: {
    kind: 'switch',
    name: 'dmsghttp',
    char: 'd',
    laterChar: 'd',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Reach services over dmsg; always so from 2025 on.',
  },
  dmsgHttpFile: {
    kind: 'text',
    name: 'dmsgconf',
    char: 'D',
    laterChar: 'D',
    since: 'e3',
    group: 'NETWORK',
    summary: 'File with the dmsg addresses of a deployment.',
    placeholder: 'FILE',
  },
  url: {
    kind: 'list',
    name: 'url',
    char: 'a',
    laterChar: 'a',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Configuration service to ask; nothing is asked otherwise.',
    placeholder: 'URL',
  },
  servicesFile: {
    kind: 'text',
    name: 'svcconf',
    char: 'S',
    laterChar: 'S',
    since: 'e3',
    group: 'NETWORK',
    summary: 'File with the services of a deployment.',
    placeholder: 'FILE',
  },
  noDefaults: {
    kind: 'switch',
    name: 'nodefaults',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Fail rather than use the services known to this program.',
  },
  dmsgSessions: {
    kind: 'number',
    name: 'minsess',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Dmsg servers to stay connected to.',
  },
  logLevel: {kind: 'text', name: 'loglvl', aliases: ['log-level'], group: 'NETWORK', summary: 'Log level.'},
  terminalKeys: {kind: 'keys', name: 'dmsgpty', since: 'e3', group: 'NETWORK', summary: 'Who may open a terminal.'},
  terminalExec: {
    kind: 'switch',
    name: 'pty-rpc-exec',
    since: 'e4',
    group: 'NETWORK',
    summary: 'Let commands be run over the visor RPC.',
  },
  surveyKeys: {
    kind: 'keys',
    name: 'survey',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Who else may fetch the hardware survey.',
  },
  routeSetupKeys: {kind: 'keys', name: 'routesetup', since: 'e3', group: 'NETWORK', summary: 'More route-setup nodes.'},
  transportSetupKeys: {
    kind: 'keys',
    name: 'tpsetup',
    since: 'e3',
    group: 'NETWORK',
    summary: 'More transport-setup nodes.',
  },
  disableAutoconnect: {
    kind: 'switch',
    name: 'autoconn',
    aliases: ['disable-public-autoconn'],
    char: 'y',
    laterChar: 'y',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Do not connect to public visors; the name reads the other way round.',
  },
  isPublic: {
    kind: 'switch',
    name: 'public',
    char: 'z',
    laterChar: 'z',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Be a public visor.',
  },
  publicIp: {
    kind: 'switch',
    name: 'publicip',
    char: 'l',
    laterChar: 'l',
    since: 'e3',
    group: 'NETWORK',
    summary: 'Publish the IP address with the services.',
  },
  stcp: {
    kind: 'pairs',
    name: 'stcp',
    group: 'NETWORK',
    summary: 'A peer for static TCP transports; may be given several times.',
    placeholder: 'PUBLIC-KEY=IP:PORT',
  },
  stcpAddress: {
    kind: 'text',
    name: 'stcp-addr',
    group: 'NETWORK',
    summary: 'Address to listen on for static TCP transports; empty dials only.',
    placeholder: 'HOST:PORT',
  },
  stcprPort: {
    kind: 'number',
    name: 'stcpr',
    since: 'e3',
    group: 'NETWORK',
    summary: 'TCP port of STCPR; 0 is a random one.',
  },
  sudphPort: {
    kind: 'number',
    name: 'sudph',
    since: 'e3',
    group: 'NETWORK',
    summary: 'UDP port of SUDPH; 0 is a random one.',
  },
  transportPort: {
    kind: 'number',
    name: 'transport-port',
    since: 'e4',
    group: 'NETWORK',
    summary: 'One port for all types of transport.',
  },
  resolverLimit: {
    kind: 'number',
    name: 'ar-transport-limit',
    since: 'e4',
    group: 'NETWORK',
    summary: 'Registration at the address resolver; negative is never.',
  },
  noDirectTransports: {
    kind: 'switch',
    name: 'no-direct-transports',
    since: 'e4',
    group: 'NETWORK',
    summary: 'Make no direct transports.',
  },
  stunServers: {
    kind: 'list',
    name: 'stun',
    since: 'e3',
    group: 'NETWORK',
    summary: 'STUN servers, instead of those of the deployment.',
    placeholder: 'IP:PORT',
  },
  cliAddress: {
    kind: 'text',
    name: 'cliaddr',
    group: 'NETWORK',
    summary: 'Address of the RPC; empty is off.',
    placeholder: 'HOST:PORT',
  },
  shutdownTimeout: {
    kind: 'text',
    name: 'timeout',
    group: 'NETWORK',
    summary: 'How long modules may take to stop.',
    placeholder: 'DURATION',
  },
  registrationTimeout: {
    kind: 'text',
    name: 'regtimeout',
    since: 'e4',
    group: 'NETWORK',
    summary: 'How long a public visor waits for its registration.',
    placeholder: 'DURATION',
  },
  maxTransports: {
    kind: 'number',
    name: 'maxtransports',
    since: 'e4',
    group: 'NETWORK',
    summary: 'Most transports a public visor accepts.',
  },
  rewardAddress: {
    kind: 'text',
    name: 'rewardaddr',
    since: 'e4',
    group: 'NETWORK',
    summary: 'Skycoin address that rewards go to.',
  },
  dmsgWeb: {kind: 'switch', name: 'dmsgweb', since: 'e4', group: 'NETWORK', summary: 'Serve .dmsg addresses.'},
  skynetWeb: {kind: 'switch', name: 'skynetweb', since: 'e4', group: 'NETWORK', summary: 'Serve .skynet addresses.'},
  skymailBridge: {
    kind: 'switch',
    name: 'skymail-bridge',
    since: 'e4',
    group: 'NETWORK',
    summary: 'Run the mail bridge.',
  },

  policy: {
    kind: 'text',
    name: 'policy',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Routing policy of every dial: none, preset:<name>, @<file> or source.',
    placeholder: 'POLICY',
  },
  appPolicies: {
    kind: 'pairs',
    name: 'app-policy',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Routing policy of one app; may be given several times.',
    placeholder: 'APP=POLICY',
  },
  minHops: {kind: 'number', name: 'min-hops', since: 'e3', group: 'ROUTING', summary: 'Fewest hops of a route.'},
  muxRoutes: {
    kind: 'number',
    name: 'muxroutes',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Parallel routes per connection.',
  },
  calculateRoutes: {
    kind: 'switch',
    name: 'calculate-routes',
    since: 'e4',
    group: 'ROUTING',
    summary: 'Compute routes in the visor.',
  },
  cascade: {kind: 'switch', name: 'cascade', since: 'e4', group: 'ROUTING', summary: 'Set up routes hop by hop.'},

  apps: {
    kind: 'pairs',
    name: 'app',
    group: 'APPS',
    summary: 'An app of your own and its routing port; may be given several times.',
    placeholder: 'NAME=PORT',
  },
  disabledApps: {
    kind: 'list',
    name: 'disableapps',
    aliases: ['disable-apps'],
    char: 'g',
    laterChar: 'g',
    group: 'APPS',
    summary: 'Default apps to leave out.',
    placeholder: 'NAME',
  },
  exampleApp: {
    kind: 'switch',
    name: 'example-apps',
    laterChar: 'm',
    since: 'e3',
    group: 'APPS',
    summary: 'Add the example server.',
  },
  externalApps: {
    kind: 'switch',
    name: 'external-apps',
    since: 'e4',
    group: 'APPS',
    summary: 'Run apps as processes of their own.',
  },
  vpnServer: {
    kind: 'toggle',
    name: 'servevpn',
    char: 'v',
    laterChar: 'v',
    since: 'e1',
    group: 'APPS',
    summary: 'Start the VPN server with the visor.',
  },
  vpnWhitelist: {kind: 'keys', name: 'vpnwl', since: 'e4', group: 'APPS', summary: 'Who may use the VPN server.'},
  vpnServerPass: {
    kind: 'text',
    name: 'vpnserverpass',
    since: 'e3',
    until: 'e3',
    group: 'APPS',
    summary: 'Passcode of the VPN server.',
  },
  vpnSecure: {
    kind: 'text',
    name: 'secure',
    since: 'e3',
    group: 'APPS',
    summary: 'Keep clients of the VPN server out of the local network: true or false.',
  },
  vpnInterface: {
    kind: 'text',
    name: 'netifc',
    since: 'e3',
    group: 'APPS',
    summary: 'Network interface of the VPN server.',
  },
  vpnServerKey: {
    kind: 'text',
    name: 'addvpn',
    since: 'e3',
    group: 'APPS',
    summary: 'Server of the VPN client.',
    placeholder: 'PUBLIC-KEY',
  },
  vpnPass: {
    kind: 'text',
    name: 'vpnpass',
    since: 'e3',
    until: 'e3',
    group: 'APPS',
    summary: 'Passcode of the VPN client.',
  },
  killSwitch: {
    kind: 'text',
    name: 'killsw',
    since: 'e3',
    group: 'APPS',
    summary: 'Cut the network when the VPN fails: true or false.',
  },
  proxyServer: {
    kind: 'toggle',
    name: 'serveproxy',
    since: 'e3',
    group: 'APPS',
    summary: 'Start the proxy server with the visor.',
  },
  noProxyServer: {
    kind: 'switch',
    name: 'noproxyserver',
    since: 'e3',
    until: 'e3',
    group: 'APPS',
    summary: 'Do not start the proxy server with the visor.',
  },
  proxyWhitelist: {kind: 'keys', name: 'proxywl', since: 'e4', group: 'APPS', summary: 'Who may use the proxy server.'},
  proxyServerPass: {
    kind: 'text',
    name: 'proxyserverpass',
    since: 'e3',
    until: 'e3',
    group: 'APPS',
    summary: 'Passcode of the proxy server.',
  },
  proxyServerKey: {
    kind: 'text',
    name: 'proxyclientpk',
    since: 'e3',
    group: 'APPS',
    summary: 'Server of the proxy client.',
    placeholder: 'PUBLIC-KEY',
  },
  startProxyClient: {
    kind: 'switch',
    name: 'startproxyclient',
    since: 'e3',
    group: 'APPS',
    summary: 'Start the proxy client with the visor.',
  },
  skychat: {kind: 'toggle', name: 'servechat', since: 'e3', group: 'APPS', summary: 'Start skychat with the visor.'},
  skychatAddress: {
    kind: 'text',
    name: 'chataddr',
    since: 'e3',
    group: 'APPS',
    summary: 'Address of the page of skychat.',
    placeholder: 'HOST:PORT',
  },
  skychatPair: {
    kind: 'toggle',
    name: 'servechatpair',
    since: 'e4',
    group: 'APPS',
    summary: 'Let skychat pair devices.',
  },
} as const satisfies Record<string, GenerateFlagFacts>

export type GenerateFlag = keyof typeof GENERATE_FLAGS

interface KindValue {
  switch: boolean
  toggle: boolean
  text: string
  number: number
  keys: readonly string[]
  list: readonly string[]
  pairs: readonly (readonly [name: string, value: string])[]
}

/** What was asked of the generator; a flag that was not given is absent. */
export type GenerateValues = {
  readonly [Flag in GenerateFlag]?: KindValue[(typeof GENERATE_FLAGS)[Flag]['kind']]
}

export const GENERATE_FLAG_NAMES = Object.keys(GENERATE_FLAGS) as GenerateFlag[]

/** The facts of a flag, widened from the table's literal types. */
export function flagFacts(flag: GenerateFlag): GenerateFlagFacts {
  return GENERATE_FLAGS[flag]
}
