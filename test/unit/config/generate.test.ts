import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {GENERATE_FLAG_NAMES, flagFacts, type GenerateValues} from '../../../src/config/generate/flags.js'
import {generateConfig, type GeneratedEra, type GenerateRequest} from '../../../src/config/generate/generate.js'
import {checkFlags, knowsFlag} from '../../../src/config/generate/check-flags.js'
import type {JsonObject, JsonValue} from '../../../src/json/json-value.js'
import {printJson} from '../../../src/json/print-json.js'
import {valueAt} from '../../../src/json/pointer.js'
import type {Era} from '../../../src/config/eras/era.js'
import {validateConfig} from '../../../src/config/validate.js'
import {UsageProblem} from '../../../src/errors.js'
import {testMachine} from '../../support/config-machine.js'

const PEER = '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096'
const OTHER = '02d3879d36c5d8046a81247388af0fd7caef01884c73f9997ddc362ca96d4ff3d3'
const ERAS: GeneratedEra[] = ['e0', 'e1', 'e2', 'e3', 'e4']

function make(era: GeneratedEra, values: GenerateValues = {}, more: Partial<GenerateRequest> = {}): JsonObject {
  return generateConfig({era, values, machine: testMachine(), ...more}).config
}

const at = (config: JsonObject, path: string) => valueAt(config, path)

/** Era, pointer, production, test: visor-config B.1 to B.3, C.1, C.2, D.6. */
const TABLE: [GeneratedEra, string, JsonValue, JsonValue?][] = [
  [
    'e0',
    '/transport/discovery',
    'http://transport.discovery.skywire.skycoin.com',
    'http://transport.discovery.skywire.cc',
  ],
  ['e0', '/dmsg/discovery', 'http://dmsg.discovery.skywire.skycoin.com', 'http://dmsg.discovery.skywire.cc'],
  ['e0', '/routing/route_finder', 'http://routefinder.skywire.skycoin.com', 'http://routefinder.skywire.cc'],
  ['e0', '/uptime_tracker/addr', 'http://uptime-tracker.skywire.skycoin.com'],
  [
    'e0',
    '/routing/setup_nodes',
    ['0324579f003e6b4048bae2def4365e634d8e0e3054a20fc7af49daf2a179658557'],
    ['026c5a07de617c5c488195b76e8671bf9e7ee654d0633933e202af9e111ffa358d'],
  ],
  ['e0', '/version', ''],
  ['e0', '/dmsg/sessions_count', 1],
  [
    'e0',
    '/dmsg_pty',
    {
      port: 22,
      authorization_file: './skywire/dmsgpty/whitelist.json',
      cli_network: 'unix',
      cli_address: '/tmp/dmsgpty.sock',
    },
  ],
  ['e0', '/stcp', {pk_table: null, local_address: '192.168.1.20:7777'}],
  ['e0', '/transport/log_store', {type: 'file', location: './skywire/transport_logs'}],
  ['e0', '/trusted_visors', []],
  ['e0', '/hypervisors', []],
  ['e0', '/apps_path', './apps'],
  ['e0', '/local_path', './local'],
  ['e0', '/log_level', 'info'],
  ['e0', '/shutdown_timeout', '10s'],
  ['e0', '/interfaces/rpc', 'localhost:3435'],
  ['e0', '/app_server_addr', 'localhost:5505'],
  ['e0', '/restart_check_delay', '1s'],

  ['e1', '/version', 'v1.0.0'],
  ['e1', '/dmsg/discovery', 'http://dmsg.discovery.skywire.skycoin.com', 'http://dmsg.discovery.skywire.cc'],
  [
    'e1',
    '/transport/discovery',
    'http://transport.discovery.skywire.skycoin.com',
    'http://transport.discovery.skywire.cc',
  ],
  [
    'e1',
    '/transport/address_resolver',
    'http://address.resolver.skywire.skycoin.com',
    'http://address.resolver.skywire.cc',
  ],
  ['e1', '/routing/route_finder', 'http://routefinder.skywire.skycoin.com', 'http://routefinder.skywire.cc'],
  [
    'e1',
    '/routing/setup_nodes',
    ['0324579f003e6b4048bae2def4365e634d8e0e3054a20fc7af49daf2a179658557'],
    ['026c5a07de617c5c488195b76e8671bf9e7ee654d0633933e202af9e111ffa358d'],
  ],
  ['e1', '/uptime_tracker/addr', 'http://uptime-tracker.skywire.skycoin.com', 'http://uptime.tracker.skywire.cc'],
  [
    'e1',
    '/launcher/discovery',
    {update_interval: '30s', proxy_discovery_addr: 'http://service.discovery.skycoin.com'},
    {update_interval: '30s', proxy_discovery_addr: 'http://service.discovery.skywire.cc'},
  ],
  [
    'e1',
    '/dmsgpty',
    {port: 22, authorization_file: './dmsgpty/whitelist.json', cli_network: 'unix', cli_address: '/tmp/dmsgpty.sock'},
  ],
  ['e1', '/stcp', {pk_table: null, local_address: ':7777'}],
  ['e1', '/transport/log_store', {type: 'file', location: './transport_logs'}],
  ['e1', '/transport/trusted_visors', null],
  ['e1', '/routing/route_finder_timeout', '10s'],
  ['e1', '/launcher/server_addr', 'localhost:5505'],
  ['e1', '/launcher/bin_path', './apps'],
  ['e1', '/launcher/local_path', './local'],
  ['e1', '/hypervisors', []],
  ['e1', '/cli_addr', 'localhost:3435'],

  ['e2', '/version', 'v1.1.1'],
  ['e2', '/dmsg/discovery', 'http://dmsgd.skywire.skycoin.com', 'http://dmsgd.skywire.dev'],
  ['e2', '/transport/discovery', 'http://tpd.skywire.skycoin.com', 'http://tpd.skywire.dev'],
  ['e2', '/transport/address_resolver', 'http://ar.skywire.skycoin.com', 'http://ar.skywire.dev'],
  ['e2', '/routing/route_finder', 'http://rf.skywire.skycoin.com', 'http://rf.skywire.dev'],
  ['e2', '/uptime_tracker/addr', 'http://ut.skywire.skycoin.com', 'http://ut.skywire.dev'],
  ['e2', '/launcher/service_discovery', 'http://sd.skycoin.com', 'http://sd.skywire.dev'],
  [
    'e2',
    '/routing/setup_nodes',
    ['0324579f003e6b4048bae2def4365e634d8e0e3054a20fc7af49daf2a179658557'],
    ['026c2a3e92d6253c5abd71a42628db6fca9dd9aa037ab6f4e3a31108558dfd87cf'],
  ],
  ['e2', '/transport/public_autoconnect', true],
  ['e2', '/transport/transport_setup_nodes', null],
  ['e2', '/routing/min_hops', 0],
  ['e2', '/skywire-tcp/listening_address', ':7777'],
  ['e2', '/dmsgpty/dmsg_port', 22],
  ['e2', '/local_path', './local'],
  ['e2', '/is_public', false],
  ['e2', '/persistent_transports', null],

  ['e3', '/version', 'v1.3.28'],
  [
    'e3',
    '/dmsg',
    {discovery: 'http://dmsgd.skywire.skycoin.com', sessions_count: 2, servers: [], servers_type: 'all'},
    {discovery: 'http://dmsgd.skywire.dev', sessions_count: 2, servers: [], servers_type: 'all'},
  ],
  ['e3', '/dmsgpty', {dmsg_port: 22, cli_network: 'unix', cli_address: '/tmp/dmsgpty.sock', whitelist: []}],
  ['e3', '/skywire-tcp', {pk_table: null, listening_address: ':7777'}],
  ['e3', '/transport/discovery', 'http://tpd.skywire.skycoin.com', 'http://tpd.skywire.dev'],
  ['e3', '/transport/address_resolver', 'http://ar.skywire.skycoin.com', 'http://ar.skywire.dev'],
  ['e3', '/transport/public_autoconnect', true],
  ['e3', '/transport/log_store', {type: 'file', location: './local/transport_logs', rotation_interval: '168h0m0s'}],
  ['e3', '/transport/stcpr_port', 0],
  ['e3', '/transport/sudph_port', 0],
  [
    'e3',
    '/routing/route_setup_nodes',
    [
      '0324579f003e6b4048bae2def4365e634d8e0e3054a20fc7af49daf2a179658557',
      '024fbd3997d4260f731b01abcfce60b8967a6d4c6a11d1008812810ea1437ce438',
      '03b87c282f6e9f70d97aeea90b07cf09864a235ef718725632d067873431dd1015',
    ],
    ['026c2a3e92d6253c5abd71a42628db6fca9dd9aa037ab6f4e3a31108558dfd87cf'],
  ],
  ['e3', '/routing/route_finder', 'http://rf.skywire.skycoin.com', 'http://rf.skywire.dev'],
  ['e3', '/routing/min_hops', 0],
  ['e3', '/uptime_tracker/addr', 'http://ut.skywire.skycoin.com', 'http://ut.skywire.dev'],
  ['e3', '/launcher/service_discovery', 'http://sd.skycoin.com', 'http://sd.skywire.dev'],
  ['e3', '/launcher/server_addr', 'localhost:5505'],
  ['e3', '/launcher/bin_path', './'],
  ['e3', '/launcher/display_node_ip', false],
  ['e3', '/cli_addr', 'localhost:3435'],
  ['e3', '/local_path', './local'],
  ['e3', '/dmsghttp_server_path', './local/custom'],
  ['e3', '/stun_servers', ['139.162.160.227:3479', '172.104.145.184:3479']],
  ['e3', '/is_public', false],
  ['e3', '/persistent_transports', null],

  [
    'e4',
    '/dmsg/discovery',
    'dmsg://022e607e0914d6e7ccda7587f95790c09e126bbd506cc476a1eda852325aadd1aa:80',
    'dmsg://024a7b9b7db1626d46777e5c665333afa57f48934b57652305fc7a2b19dc4c65d4:80',
  ],
  ['e4', '/dmsg/protocol', 'yamux'],
  [
    'e4',
    '/transport/discovery',
    'dmsg://02b307aee5c8ce1666c63891f8af25ad2f0a47a243914c963942b3ba35b9d095ae:80',
    'dmsg://02703cf828ea11d25b2c8eb0796132ecc7e53b22325b20ce3674ce5cd8693e4fb6:80',
  ],
  [
    'e4',
    '/transport/address_resolver',
    'dmsg://03234b2ee4128d1f78c180d06911102906c80795dfe41bd6253f2619c8b6252a02:80',
    'dmsg://030eb7d8cf6eac40c19bbc433de6d6b9bb7a47f2e1d7095c6a01aa676471670ad2:80',
  ],
  [
    'e4',
    '/routing/route_finder',
    'dmsg://039d89c5eedfda4a28b0c58b0b643eff949f08e4f68c8357278081d26f5a592d74:80',
    'dmsg://02ece5b69eaee13ef967b7eb67ca93f1dfddad3a51c9cb1808c4bd0d8d8aa32053:80',
  ],
  [
    'e4',
    '/launcher/service_discovery',
    'dmsg://0204890f9def4f9a5448c2e824c6a4afc85fd1f877322320898fafdf407cc6fef7:80',
    'dmsg://038f751df4af75fb3d51f6693602bfe8289145e633ffdd1e67d686bea595f84d55:80',
  ],
  ['e4', '/conf_service', 'http://conf.skywire.skycoin.com', 'http://conf.skywire.dev'],
  ['e4', '/transport/log_store', {type: 'memory'}],
  ['e4', '/routing/min_hops', 1],
  ['e4', '/routing/policy_per_dial', 'none'],
  ['e4', '/hypervisor/enable', false],
  ['e4', '/hypervisor/enable_auth', true],
  ['e4', '/hypervisor/enable_pk_endpoint', false],
  ['e4', '/hypervisor/dmsg_port', 46],
  ['e4', '/hypervisor/cookies/expires_duration', 43_200_000_000_000],
  ['e4', '/hypervisor/http_addr', ':8000', ':18000'],
  ['e4', '/cli_addr', 'localhost:3435', 'localhost:13435'],
  ['e4', '/launcher/server_addr', 'localhost:5505', 'localhost:15505'],
  ['e4', '/skywire-tcp/listening_address', ':7777', ':17777'],
  ['e4', '/local_path', './local', './local-testenv'],
  ['e4', '/pty/cli_address', '/tmp/dmsgpty.sock', '/tmp/dmsgpty-test.sock'],
  ['e4', '/launcher/apps/1/args', '--addr 127.0.0.1:8001 --pair-enable', '--addr 127.0.0.1:18001 --pair-enable'],
  ['e4', '/launcher/apps/3/args', '--addr :1080', '--addr :11080'],
]

/** Name, port, whether it starts: visor-config F.2, file order. */
const APPS: Record<GeneratedEra, [string, number, boolean][]> = {
  e0: [
    ['skychat', 1, true],
    ['skysocks', 3, true],
    ['skysocks-client', 13, false],
  ],
  e1: [
    ['skychat', 1, true],
    ['skysocks', 3, true],
    ['skysocks-client', 13, false],
    ['vpn-server', 44, false],
    ['vpn-client', 43, false],
  ],
  e2: [
    ['skychat', 1, true],
    ['skysocks', 3, true],
    ['skysocks-client', 13, false],
    ['vpn-server', 44, false],
    ['vpn-client', 43, false],
  ],
  e3: [
    ['vpn-client', 43, false],
    ['skychat', 1, true],
    ['skysocks', 3, true],
    ['skysocks-client', 13, false],
    ['vpn-server', 44, false],
  ],
  e4: [
    ...([
      ['vpn-client', 43, false],
      ['skychat', 1, true],
      ['skysocks', 3, true],
      ['skysocks-client', 13, false],
    ] as [string, number, boolean][]),
    ...([
      ['vpn-server', 44, true],
      ['vpn-router', 66, false],
      ['skydex-market', 8050, false],
      ['skydex-client', 8051, false],
    ] as [string, number, boolean][]),
    ['skycoin-web', 61, false],
  ],
}

const appsOf = (config: JsonObject, era: GeneratedEra) =>
  at(config, era === 'e0' ? '/apps' : '/launcher/apps') as JsonObject[]

describe('defaults', () => {
  it.each(TABLE)('of %s: %s', (era, path, prod, test) => {
    expect(at(make(era), path)).toEqual(prod)
    expect(at(make(era, {testenv: true}), path)).toEqual(test ?? prod)
  })

  it.each(ERAS)('of %s: apps', (era) => {
    const apps = appsOf(make(era), era).map((app) => [app['name'] ?? app['app'], app['port'], app['auto_start']])
    expect(apps).toEqual(APPS[era])
  })

  it('of e3: every app is the one executable, with its name in front', () => {
    const args = appsOf(make('e3'), 'e3').map(({binary, args}) => [binary as string, ...(args as string[])].join(' '))
    expect(args).toEqual([
      'skywire app vpn-client --dns 1.1.1.1',
      'skywire app skychat --addr :8001',
      'skywire app skysocks',
      'skywire app skysocks-client --addr :1080',
      'skywire app vpn-server',
    ])
  })

  it('change in exactly seven places for the test deployment of e1', () => {
    const leaves = (value: JsonValue, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}/${key}`))
        : [`${path}=${String(value)}`]
    const options = {secretKey: '1'.padStart(64, '0')}
    const [prod, test] = [make('e1', options), make('e1', {...options, testenv: true})]
    const changed = leaves(test).filter((leaf) => !leaves(prod).includes(leaf))
    expect(changed).toHaveLength(7)
  })
})

describe('flags', () => {
  it('put STCP peers, policies and apps where they belong', () => {
    const config = make('e4', {
      stcp: [[PEER, '10.0.0.2:7777']],
      policy: 'preset:adaptive',
      appPolicies: [['skychat', '@/p.star']],
      apps: [['mine', '15']],
    })
    expect(at(config, '/skywire-tcp/pk_table')).toEqual({[PEER]: '10.0.0.2:7777'})
    expect(at(config, '/routing/policy_per_dial')).toBe('preset:adaptive')
    expect(at(config, '/launcher/apps/1/routing_policy')).toBe('@/p.star')
    expect(at(config, '/launcher/apps/9')).toEqual({name: 'mine', binary: 'mine', auto_start: false, port: 15})
  })

  it('write switches of apps as one token, because two would be read as true', () => {
    const config = make('e3', {killSwitch: 'false', vpnSecure: 'false', vpnServerKey: PEER, proxyServerKey: OTHER})
    expect(at(config, '/launcher/apps/0/args')).toEqual([
      'app',
      'vpn-client',
      '--dns',
      '1.1.1.1',
      '--killswitch=false',
      '--srv',
      PEER,
    ])
    expect(at(config, '/launcher/apps/4/args')).toEqual(['app', 'vpn-server', '--secure=false'])
    expect(at(config, '/launcher/apps/3/args')).toEqual(['app', 'skysocks-client', '--addr', ':1080', '--srv', OTHER])
  })

  it('give STCPR and SUDPH their own ports', () => {
    const config = make('e3', {stcprPort: 6001, sudphPort: 6002})
    expect([at(config, '/transport/stcpr_port'), at(config, '/transport/sudph_port')]).toEqual([6001, 6002])
  })

  it('make a visor its own hypervisor when it is given its own key', () => {
    const secretKey = '1'.padStart(64, '0')
    const own = '0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'
    const config = make('e4', {secretKey, hypervisorKeys: [PEER, own, PEER.toUpperCase().replace('0X', '0x')]})
    expect(at(config, '/hypervisors')).toEqual([PEER])
    expect(at(config, '/hypervisor/enable')).toBe(true)
  })

  it.each([
    [
      'e1 package',
      'e1',
      {isHypervisor: true, package: true},
      {enable_auth: true, enable_tls: true, tls_cert_file: '/opt/skywire/ssl/cert.pem'},
    ],
    [
      'e1 Skybian',
      'e1',
      {isHypervisor: true, skybian: true},
      {db_path: '/var/skywire-visor/users.db', enable_tls: false},
    ],
    ['e3', 'e3', {isHypervisor: true}, {enable_auth: false, db_path: '/home/user/users.db'}],
    ['e3 package', 'e3', {isHypervisor: true, package: true}, {enable_auth: true, db_path: '/opt/skywire/users.db'}],
    ['e3 package, no log-in', 'e3', {isHypervisor: true, package: true, noAuth: true}, {enable_auth: false}],
    ['e3, both', 'e3', {isHypervisor: true, noAuth: true, auth: true}, {enable_auth: true}],
    ['e3 for Windows', 'e3', {isHypervisor: true, os: 'win'}, {enable_auth: true}],
    ['e3 user', 'e3', {user: true}, {enable_auth: true, db_path: '/home/user/.skywire/users.db'}],
  ] as [string, GeneratedEra, GenerateValues, JsonObject][])(
    'give the hypervisor of %s its table row',
    (_, era, values, row) => {
      expect(at(make(era, values), '/hypervisor')).toMatchObject(row)
    },
  )

  it('know their era: one that another era has is refused by name', () => {
    expect(() => checkFlags('e3', {pkEndpoint: true})).toThrow('--pk-endpoint is unknown to era e3; era e4 has it')
    expect(() => checkFlags('e0', {isHypervisor: true})).toThrow('eras e1, e2, e3, e4 have it')
    expect(() => checkFlags('e4', {skybian: true})).toThrow('era e1 has it')
    for (const era of ERAS) expect(() => checkFlags(era, {pkEndpoint: false})).not.toThrow()
  })

  it.each([
    ['bad hypervisor key', {hypervisorKeys: ['x']}, 'failed to parse hypervisor public key: x'],
    ['bad survey key', {surveyKeys: ['x']}, 'bad key set for survey whitelist flag'],
    ['a secret key for a public one', {hypervisorKeys: ['1'.repeat(64)]}, '<64 digits, as of a secret key>'],
    ['bad secret key', {secretKey: '0'.repeat(64)}, 'invalid secret key'],
    ['empty secret key, as of an unset variable', {secretKey: ''}, 'invalid secret key length'],
    ['bad kill switch', {killSwitch: 'maybe'}, 'unrecognized killswitch value: maybe'],
    ['bad address', {hypervisorAddress: '8000'}, 'not host:port'],
    ['bad duration', {shutdownTimeout: '10'}, 'not a duration'],
    ['bad port', {apps: [['x', '0']] as const}, 'is not a port'],
    ['user and package', {user: true, package: true}, 'mutually exclusive'],
  ] as [string, GenerateValues, string][])('are refused: %s', (_, values, message) => {
    expect(() => make('e4', values)).toThrow(message)
  })

  it('have letters of one character, each once per command', () => {
    for (const letter of ['char', 'laterChar'] as const) {
      const letters = GENERATE_FLAG_NAMES.flatMap((flag) => flagFacts(flag)[letter] ?? [])
      expect(letters.every((each) => each.length === 1)).toBe(true)
      expect(new Set(letters).size).toBe(letters.length)
    }
  })
})

describe('places', () => {
  it.each([
    ['e0 HOME', 'e0', {location: 'HOME'}, '/apps_path', '/home/user/.skycoin/skywire/apps'],
    [
      'e0 LOCAL',
      'e0',
      {location: 'LOCAL'},
      '/transport/log_store/location',
      '/usr/local/skycoin/skywire/transport_logs',
    ],
    ['e1 package', 'e1', {package: true}, '/launcher/bin_path', '/opt/skywire/apps'],
    ['e1 Skybian', 'e1', {skybian: true}, '/dmsgpty/cli_address', '/run/skywire-visor/dmsgpty/cli.sock'],
    ['e3 package', 'e3', {package: true}, '/launcher/bin_path', '/opt/skywire/bin'],
    [
      'e3 package for macOS',
      'e3',
      {package: true, os: 'mac'},
      '/launcher/bin_path',
      '/Applications/Skywire.app/Contents/MacOS',
    ],
    ['e3 package for Windows', 'e3', {package: true, os: 'win'}, '/local_path', 'C:/Program Files/Skywire/local'],
    ['e3 user', 'e3', {user: true}, '/local_path', '/home/user/.skywire/local'],
  ] as [string, GeneratedEra, GenerateValues, string, string][])('of %s', (_, era, values, path, place) => {
    expect(at(make(era, values), path)).toBe(place)
  })

  it('of Windows keep their drive letters and pass the validator', () => {
    const machine = testMachine({
      platform: 'win32',
      cwd: String.raw`C:\Users\me`,
      home: String.raw`C:\Users\me`,
      temporary: String.raw`C:\Temp`,
    })
    const {config, places} = generateConfig({era: 'e4', values: {isHypervisor: true}, machine})
    expect(places.output).toBe(String.raw`C:\Users\me\skywire-config.json`)
    expect(at(config, '/hypervisor/db_path')).toBe(String.raw`C:\Users\me\users.db`)
    expect(at(config, '/pty/cli_address')).toBe(String.raw`C:\Users\me\dmsgpty.sock`)
    const around = {platform: 'win32' as const, file: String.raw`C:\Users\me\skywire-config.json`}
    expect(validateConfig(printJson(config), around).diagnostics.filter(({severity}) => severity === 'error')).toEqual(
      [],
    )
  })
})

describe('generating again', () => {
  const old = (changes: Partial<GenerateValues> = {}) => make('e4', {secretKey: '7'.padStart(64, '0'), ...changes})

  it('keeps the key, and an explicit one wins', () => {
    const kept = make('e4', {}, {old: {config: old(), era: 'e4'}, keepsKey: true})
    expect(kept['sk']).toBe('7'.padStart(64, '0'))
    const given = make('e4', {secretKey: '8'.padStart(64, '0')}, {old: {config: old(), era: 'e4'}, keepsKey: true})
    expect(given['sk']).toBe('8'.padStart(64, '0'))
    expect(make('e4', {}, {old: {config: old(), era: 'e4'}})['sk']).not.toBe('7'.padStart(64, '0'))
  })

  it('keeps what the running visor and its operator set in e4, and tells what is lost', () => {
    const before = old({
      hypervisorKeys: [PEER],
      pkEndpoint: true,
      apps: [['mine', '15']],
      minHops: 2,
      policy: 'preset:adaptive',
    })
    before['app_settings'] = {a: 1}
    const made = generateConfig({
      era: 'e4',
      values: {},
      machine: testMachine(),
      old: {config: before, era: 'e4'},
      keepsKey: true,
    })
    expect(at(made.config, '/routing/min_hops')).toBe(2)
    expect(at(made.config, '/app_settings')).toEqual({a: 1})
    expect(made.keptApps).toEqual(['mine'])
    expect(at(made.config, '/routing/policy_per_dial')).toBe('none')
    expect(made.lost.map(({message}) => message)).toEqual([
      `/hypervisors: 1 entry of the old file is gone: ${PEER}`,
      '/hypervisor/enable_pk_endpoint: was true in the old file and is false now',
      '/routing/policy_per_dial: was "preset:adaptive" in the old file and is "none" now',
    ])
  })

  const lost = (config: JsonObject, era: Era, to: GeneratedEra = 'e4', values: GenerateValues = {}) =>
    generateConfig({era: to, values, machine: testMachine(), old: {config, era}, keepsKey: true}).lost.map(
      ({message}) => message,
    )

  it.each(ERAS)('tells nothing where the old file of %s is as a generator wrote it', (era) => {
    for (const mode of [{}, {testenv: true}, {package: true}] as GenerateValues[]) {
      if (mode.package && era === 'e0') continue
      expect(lost(make(era, mode), era)).toEqual([])
    }
  })

  it('tells every setting of the operator that is back at its default, and none that a flag asks for', () => {
    const before = old({rewardAddress: '2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6', logLevel: 'debug', isHypervisor: true})
    before['their_key'] = {a: 1}
    expect(lost(before, 'e4', 'e4', {logLevel: 'warn'})).toEqual([
      '/hypervisor/enable: was true in the old file and is false now',
      '/reward_address: was "2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6" in the old file and is missing now',
      '/their_key: was {"a":1} in the old file and is missing now',
    ])
  })

  it('tells where an old file is of a younger era, which cannot be compared, and keeps its lists with -x', () => {
    const before = old({hypervisorKeys: [PEER], terminalKeys: [OTHER]})
    expect(lost(before, 'e4', 'e3')).toEqual([expect.stringContaining('era e4, which is not brought to e3')])
    const kept = make('e3', {}, {old: {config: before, era: 'e4'}, keepsKey: true, keepsHypervisors: true})
    expect([at(kept, '/hypervisors'), at(kept, '/dmsgpty/whitelist')]).toEqual([[PEER], [OTHER]])
  })

  it('keeps hypervisors and whitelist with -x', () => {
    const before = old({hypervisorKeys: [PEER], terminalKeys: [OTHER]})
    const made = generateConfig({
      era: 'e4',
      values: {},
      machine: testMachine(),
      old: {config: before, era: 'e4'},
      keepsKey: true,
      keepsHypervisors: true,
    })
    expect([at(made.config, '/hypervisors'), at(made.config, '/pty/whitelist')]).toEqual([[PEER], [OTHER]])
    expect(made.lost).toEqual([])
  })

  it('takes over the key of a file of an older era', () => {
    const before = make('e0', {secretKey: '9'.padStart(64, '0')})
    expect(make('e4', {}, {old: {config: before, era: 'e0'}, keepsKey: true})['sk']).toBe('9'.padStart(64, '0'))
  })
})

/** Values that nobody means, of every kind of flag. */
const HOSTILE: Record<string, unknown[]> = {
  text: [
    '',
    ' ',
    'x',
    '-1',
    '\n',
    'a\nb',
    '\0',
    ',',
    '=',
    '@',
    'x'.repeat(10_000),
    'ü😀',
    ':70000',
    PEER,
    '1'.repeat(64),
  ],
  number: [-1, 0, 1.5, 65_536, 2 ** 53, 1e300, Number.NaN, Number.POSITIVE_INFINITY],
  keys: [[], [''], ['x'], [PEER, PEER.toUpperCase()], ['1'.repeat(64)]],
  list: [[], ['x'], ['\n'], ['127.0.0.1:1', '127.0.0.1:1'], ['http://a']],
  pairs: [
    [],
    [['x', '1']],
    [['skychat', '']],
    [[PEER, '10.0.0.2:1']],
    [
      ['x', '1'],
      ['x', '2'],
    ],
  ],
  switch: [true, false],
  toggle: [true, false],
}

describe('whatever is asked for', () => {
  const hostile = fc
    .uniqueArray(fc.constantFrom(...GENERATE_FLAG_NAMES), {maxLength: 4})
    .chain((flags) =>
      fc
        .tuple(...flags.map((flag) => fc.constantFrom(...(HOSTILE[flagFacts(flag).kind] ?? []))))
        .map((values) => Object.fromEntries(flags.map((flag, index) => [flag, values[index]])) as GenerateValues),
    )

  it('is a file without errors of its kind, or a usage problem of a few words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ERAS), hostile, (era, values) => {
        try {
          const text = printJson(make(era, values))
          // Contradictions between flags that are good by themselves are found by the validator, and refused then.
          const bad = validateConfig(text, {era}).diagnostics.filter(({severity}) => severity === 'error')
          expect(bad.filter(({code}) => !/^CFG-(?:L0[256]|N02|T1[01]|V07|R02)$/.test(code))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(UsageProblem)
          expect((error as UsageProblem).message.length).toBeLessThan(400)
        }
      }),
      {numRuns: 400},
    )
  })

  it.each(
    GENERATE_FLAG_NAMES.filter((flag) => /text|keys|list/.test(flagFacts(flag).kind) && !flagFacts(flag).refused),
  )('%s: an empty value is refused, or as good as none, or means something', (flag) => {
    const era = ERAS.findLast((each) => knowsFlag(each, flag)) ?? 'e4'
    const fixed = {secretKey: '7'.padStart(64, '0')}
    const empty = flagFacts(flag).kind === 'text' ? '' : []
    if (flag === 'secretKey') expect(() => make(era, {secretKey: ''})).toThrow('invalid secret key')
    else {
      const said = make(era, {...fixed, [flag]: empty})
      if (flagFacts(flag).meansEmpty) expect(said).not.toEqual(make(era, fixed))
      else expect(said).toEqual(make(era, fixed))
    }
  })
})
