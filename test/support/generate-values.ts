import fc from 'fast-check'
import {knowsFlag} from '../../src/config/generate/check-flags.js'
import {
  GENERATE_FLAG_NAMES,
  flagFacts,
  type GenerateFlag,
  type GenerateValues,
} from '../../src/config/generate/flags.js'
import type {GeneratedEra} from '../../src/config/generate/generate.js'

/** Two public keys of nobody. */
export const PEER = '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096'
export const OTHER = '02d3879d36c5d8046a81247388af0fd7caef01884c73f9997ddc362ca96d4ff3d3'

/** Values that flags accept, where any of their kind will not do. */
const SAMPLES: Partial<Record<GenerateFlag, fc.Arbitrary<unknown>>> = {
  secretKey: fc.bigInt({min: 1n, max: 2n ** 250n}).map((number) => number.toString(16).padStart(64, '0')),
  version: fc.constantFrom('v1.3.28', 'unknown', '1.2.3'),
  location: fc.constantFrom('WD', 'HOME', 'LOCAL'),
  binPath: fc.constantFrom('/opt/bin', './bin'),
  hypervisorAddress: fc.constantFrom(':8000', '127.0.0.1:9000'),
  os: fc.constantFrom('linux', 'mac', 'win'),
  logLevel: fc.constantFrom('trace', 'INFO', 'warning'),
  stcp: fc.constant([[PEER, '10.0.0.2:7777']]),
  stcpAddress: fc.constantFrom('', ':7778'),
  stunServers: fc.constant(['10.0.0.3:3478']),
  cliAddress: fc.constantFrom('', 'localhost:3436'),
  shutdownTimeout: fc.constantFrom('10s', '1m30s'),
  registrationTimeout: fc.constantFrom('10m', '90s'),
  rewardAddress: fc.constant('2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6'),
  policy: fc.constantFrom('none', '', 'preset:adaptive', '@/a/b.star', 'def decide_route(ctx, c):\n  return None'),
  appPolicies: fc.constantFrom(
    [['skychat', 'none']],
    [
      ['skychat', '@/a/b.star'],
      ['skysocks', 'preset:balanced'],
    ],
  ),
  apps: fc.constantFrom(
    [['mine', '15']],
    [
      ['mine', '15'],
      ['yours', '16'],
    ],
  ),
  disabledApps: fc.constantFrom(['skychat'], ['vpn-server', 'nothing']),
  vpnSecure: fc.constantFrom('true', 'false'),
  killSwitch: fc.constantFrom('true', 'false'),
  vpnInterface: fc.constant('eth0'),
  vpnServerKey: fc.constant(PEER),
  proxyServerKey: fc.constant(OTHER),
  vpnServerPass: fc.constant('secret'),
  vpnPass: fc.constant('secret'),
  proxyServerPass: fc.constant('secret'),
  skychatAddress: fc.constantFrom(':8003', '127.0.0.1:8003'),
  minHops: fc.integer({min: 0, max: 16}),
  stcprPort: fc.constantFrom(0, 6001),
  sudphPort: fc.constantFrom(0, 6001),
  transportPort: fc.constantFrom(0, 6003),
  lanDmsgPublic: fc.constant('203.0.113.42:8082'),
  dmsgWebAddress: fc.constantFrom('127.0.0.1', '0.0.0.0'),
  dmsgWebUpstream: fc.constant('127.0.0.1:9050'),
  skynetWebAddress: fc.constantFrom('127.0.0.1', '0.0.0.0'),
  skynetWebUpstream: fc.constant('127.0.0.1:9050'),
  walletCustody: fc.constantFrom('browser', 'disk', 'remote'),
  walletFolder: fc.constant('/home/user/wallets'),
  walletRemote: fc.constant(OTHER),
  routerInterface: fc.constant('eth1'),
  routerSubnet: fc.constant('192.168.42.1/24'),
  routerSsid: fc.constant('skywire-vpn'),
  routerPassphrase: fc.constant('a long secret'),
  routerBand: fc.constantFrom('2.4', '5'),
  routerCountry: fc.constant('US'),
  routerMeshPool: fc.constant('100.64.0.0/16'),
  daemonFiber: fc.constant('/etc/fiber.toml'),
  daemonApiSets: fc.constant('STATUS,READ'),
  daemonUser: fc.constant('coin'),
  daemonInstances: fc.constantFrom(['skycoin'], ['skycoin', '/etc/mdl.toml']),
  daemonFlags: fc.constant('-launch-browser=false'),
  coinNodes: fc.constantFrom(['127.0.0.1:6420'], ['127.0.0.1:6420', '127.0.0.1:6430@6431']),
  skycoinWebAddress: fc.constant('127.0.0.1:8004'),
  skycoinWebNodes: fc.constant(['http://127.0.0.1:6420']),
  skycoinWebFolder: fc.constant('/home/user/wallets'),
  skycoinWebUser: fc.constant('coin'),
}

/** Flags whose meaning is outside the pure generator. */
const OUTSIDE: GenerateFlag[] = ['url', 'servicesFile', 'dmsgHttpFile', 'noDefaults', 'bestProtocol']
/** What exclude each other. */
const MODES: GenerateFlag[] = ['package', 'user', 'skybian']
/** What needs another flag, with the value that it needs. */
const NEEDS: [GenerateFlag, GenerateFlag, unknown][] = [
  ['walletRemote', 'walletCustody', 'remote'],
  ['walletFolder', 'walletCustody', 'disk'],
  ['routerSsid', 'routerWifi', true],
  ['routerPassphrase', 'routerWifi', true],
  ['routerOpen', 'routerWifi', true],
  ['routerMeshPool', 'routerMesh', true],
  ['routerMeshTls', 'routerMesh', true],
]

/** The nearest combination that is not refused. */
export function sensible(era: GeneratedEra, values: Record<string, unknown>): GenerateValues {
  const modes = MODES.filter((mode) => values[mode])
  for (const mode of modes.slice(1)) delete values[mode]
  if ((era === 'e1' || era === 'e2') && modes.length > 0) delete values['testenv']
  if (values['walletCustody'] !== undefined) delete values['noWallet']
  if (values['walletCustody'] === 'remote') values['walletRemote'] ??= PEER
  for (const [flag, needed, value] of NEEDS) if (values[needed] !== value) delete values[flag]
  return values
}

/** A value that a flag accepts. */
export function anyValue(flag: GenerateFlag): fc.Arbitrary<unknown> {
  const {kind} = flagFacts(flag)
  if (kind === 'keys') return fc.subarray([PEER, OTHER])
  if (kind === 'number') return SAMPLES[flag] ?? fc.integer({min: 0, max: 10})
  return SAMPLES[flag] ?? (kind === 'toggle' ? fc.boolean() : fc.constant(true))
}

/** Flags of an era that make a file without asking anybody. */
export const flagsOf = (era: GeneratedEra) =>
  GENERATE_FLAG_NAMES.filter(
    (flag) => knowsFlag(era, flag) && !OUTSIDE.includes(flag) && flagFacts(flag).refused === undefined,
  )

/** Any combination of flags of an era that is not refused. */
export function anyValues(era: GeneratedEra): fc.Arbitrary<GenerateValues> {
  const record = Object.fromEntries(flagsOf(era).map((flag) => [flag, anyValue(flag)]))
  return fc.record(record, {requiredKeys: []}).map((values) => sensible(era, values))
}
