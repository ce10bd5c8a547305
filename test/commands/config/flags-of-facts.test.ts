import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import Autoconfig from '../../../src/commands/autoconfig.js'
import ConfigGen from '../../../src/commands/config/gen.js'
import ConfigUpdate from '../../../src/commands/config/update.js'
import UpdateHv from '../../../src/commands/config/update/hv.js'
import UpdateSc from '../../../src/commands/config/update/sc.js'
import UpdateSs from '../../../src/commands/config/update/ss.js'
import UpdateSvc from '../../../src/commands/config/update/svc.js'
import UpdateVpnc from '../../../src/commands/config/update/vpnc.js'
import UpdateVpns from '../../../src/commands/config/update/vpns.js'
import HypervisorGenConfig from '../../../src/commands/hypervisor/gen-config.js'
import VisorGenConfig from '../../../src/commands/visor/gen-config.js'
import VisorUpdateConfig from '../../../src/commands/visor/update-config.js'
import {UNUSED_VARIABLES, variableOf} from '../../../src/config/env/variables.js'
import {knowsFlag} from '../../../src/config/generate/check-flags.js'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag} from '../../../src/config/generate/flags.js'
import {generateConfig, type GeneratedEra} from '../../../src/config/generate/generate.js'
import {testMachine} from '../../support/config-machine.js'
import {anyValue, flagsOf, sensible} from '../../support/generate-values.js'

interface FlagLike {
  readonly char?: string
  readonly aliases?: readonly string[]
  readonly allowNo?: boolean
}
type Flags = Readonly<Record<string, FlagLike>>

/** The flags of the earlier tools, section by section of visor-config D and E: `-letter --name`, or `--name`. */
const TABLES: [section: string, flags: Flags, era: GeneratedEra | undefined, names: string][] = [
  [
    'D.1 visor gen-config of 0.2',
    VisorGenConfig.flags,
    'e0',
    '--secret-key, -o --output, -r --replace, --retain-keys, -m --type, -t --testing-environment',
  ],
  [
    'D.2 visor gen-config of 0.3 and 0.4',
    VisorGenConfig.flags,
    'e1',
    '--sk, -o --output, -r --replace, -t --testenv, -p --package, -i --is-hypervisor, --hypervisor-pks, -s --skybian',
  ],
  [
    'D.3 visor update-config',
    VisorUpdateConfig.flags,
    undefined,
    '-i --input, -o --output, -e --environment, --add-hypervisor-pks, --reset-hypervisor-pks',
  ],
  [
    'D.4 config gen of 0.5 and 0.6',
    ConfigGen.flags,
    'e2',
    '--replace, --package, --is-hypervisor, --hypervisor-pks, -x --use-old-hypervisors, --public-rpc, ' +
      '--vpn-server-enable, --disable-auth, --enable-auth, --disable-apps',
  ],
  [
    'D.4 config gen of 1.3',
    ConfigGen.flags,
    'e3',
    '-a --url, --loglvl, -b --bestproto, --best-protocol, -c --noauth, -d --dmsghttp, -D --dmsgconf, --minsess, ' +
      '-e --auth, -f --force, -g --disableapps, -i --ishv, -j --hvpks, --dmsgpty, --survey, --routesetup, --tpsetup, ' +
      '-k --os, -l --publicip, -m --example-apps, -n --stdout, -N --squash, -q --envs, -o --out, -p --pkg, -u --user, ' +
      '-r --regen, -s --sk, -t --testenv, -v --servevpn, -w --hide, -x --retainhv, -y --autoconn, -z --public, --stcpr, ' +
      '--sudph, --binpath, --proxyclientpk, --startproxyclient, --noproxyserver, --proxyserverpass, --proxyclientpass, ' +
      '--killsw, --addvpn, --vpnpass, --vpnserverpass, --secure, --netifc, --nofetch, -S --svcconf, --nodefaults, --sn, ' +
      '--version, --all',
  ],
  [
    'D.6 config gen of 2025 and 2026',
    ConfigGen.flags,
    'e4',
    '-q --envs, -Q --envout, --pk-endpoint, --hvaddr, --stun, --timeout, --regtimeout, --maxtransports, --muxroutes, ' +
      '--cliaddr, --lan-dmsg-port, --lan-dmsg-public, --transport-port, --min-hops, --ar-transport-limit, ' +
      '--no-direct-transports, --pty-rpc-exec, --cascade, --calculate-routes, --external-apps, --servechat, --chataddr, ' +
      '--servechatpair, --chatportless, --serveproxy, --proxywl, --vpnwl, --dmsgweb, --skynetweb, --skymail-bridge, ' +
      '--rewardaddr, --policy, --dmsgdisc, --dmsgsrv, --tpd, --sd, --ar, --rf, --sn, --wallet-custody, --wallet-dir, ' +
      '--wallet-remote, --no-wallet',
  ],
  [
    'D.7 autoconfig',
    Autoconfig.flags,
    'e4',
    '--[no-]ishv, --[no-]pk-endpoint, --[no-]public, --[no-]vpnserver, --[no-]proxyserver, --[no-]dmsgweb, ' +
      '--[no-]skynetweb, --[no-]skychat, --[no-]chatportless, --[no-]servechatpair, --[no-]skymail-bridge, ' +
      '--[no-]skycoind, --[no-]skycoinweb, --[no-]hv-auth, --publicip, --disable-public-autoconn, --testenv, ' +
      '--no-direct-transports, --pty-rpc-exec, --calculate-routes, --startproxyclient, --vpnrouter, --vpnrouter-lan-ifc, ' +
      '--hvpks, --hvaddr, --sk, --version, --rewardaddr, --url, --svcconf, --minsess, --maxtransports, --stun, --stcpr, ' +
      '--sudph, --transport-port, --min-hops, --ar-transport-limit, --lan-dmsg-port, --lan-dmsg-public, --dmsgpty-pks, ' +
      '--survey, --routesetup, --tpsetup, --killsw, --addvpn, --vpnwl, --secure, --netifc, --proxyclientpk, --proxywl, ' +
      '--chataddr, --binpath, --loglvl, --timeout, --regtimeout, -v --verbose, --[no-]restart',
  ],
  [
    'D.8 config update',
    ConfigUpdate.flags,
    undefined,
    '-a --endpoints, --log-level, -b --url, -t --testenv, --public-autoconn, --set-minhop, -i --input, -o --output, ' +
      '-p --pkg, -u --user',
  ],
  ['D.8 config update hv', UpdateHv.flags, undefined, '-+ --add-pks, -r --reset'],
  ['D.8 config update sc', UpdateSc.flags, undefined, '-+ --add-server, -r --reset'],
  ['D.8 config update ss', UpdateSs.flags, undefined, '-s --passwd, -r --reset'],
  ['D.8 config update vpnc', UpdateVpnc.flags, undefined, '-x --killsw, --add-server, -s --pass, -r --reset'],
  ['D.8 config update vpns', UpdateVpns.flags, undefined, '-s --passwd, --secure, --autostart, --netifc, -r --reset'],
  ['D.8 config update svc', UpdateSvc.flags, undefined, '-p --path'],
  [
    'E.1 hypervisor gen-config',
    HypervisorGenConfig.flags,
    undefined,
    '-o --output, -r --replace, -m --type, -t --testing-environment, --retain-keys, --enable-auth, --no-auth, --http-addr',
  ],
]

/** Flags of the earlier tools that these commands do not have, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'visor gen-config -s --secret-key': 'the letter is that of --skybian since 2021',
  'autoconfig --[no-]dmsg-server, --[no-]wisp': 'which keys a visor reads for them is not known',
}

const ROWS = TABLES.flatMap(([section, flags, era, names]) =>
  names.split(', ').map((name) => [section, name, flags, era] as const),
)

/** The flag of that name, under its own name or another. */
function find(flags: Flags, name: string): FlagLike | undefined {
  const own = flags[name] ?? Object.values(flags).find(({aliases}) => aliases?.includes(name))
  return own ?? (name.startsWith('no-') && flags[name.slice(3)]?.allowNo ? flags[name.slice(3)] : undefined)
}

/** The setting that a flag of `config gen` or `visor gen-config` gives. */
function settingOf(name: string): GenerateFlag | undefined {
  return GENERATE_FLAG_NAMES.find((flag) => {
    const facts = flagFacts(flag)
    return [facts.name, facts.later, ...(facts.aliases ?? [])].includes(name)
  })
}

describe('every flag of the earlier tools', () => {
  it.each(ROWS)('%s: %s', (section, text, flags, era) => {
    const [, letter, pair, name = ''] = /^(?:-(.) )?--(\[no-\])?(.+)$/.exec(text) ?? []
    const flag = find(flags, name)
    expect(flag).toBeDefined()
    if (letter !== undefined) expect(flag?.char).toBe(letter)
    if (pair !== undefined) expect(flag?.allowNo).toBe(true)
    const setting = era === undefined || section.includes('autoconfig') ? undefined : settingOf(name)
    if (era !== undefined && setting !== undefined) expect(knowsFlag(era, setting)).toBe(true)
  })

  it('that is left out has a reason', () => {
    for (const reason of Object.values(LEFT_OUT)) expect(reason).toMatch(/\w/)
  })
})

/** Variables of visor-config D.4 and D.5. */
const VARIABLES =
  `SVCCONFADDR LOGLVL BESTPROTO DMSGHTTP DMSGCONF MINDMSGSESS ISHYPERVISOR HYPERVISORPKS DMSGPTYPKS SURVEYPKS
  ROUTESETUPPKS TPSETUPPKS DISPLAYNODEIP PKGENV USRENV SK TESTENV VPNSERVER DISABLEPUBLICAUTOCONN VISORISPUBLIC STCPRPORT
  SUDPHPORT BINPATH PROXYCLIENTPK STARTPROXYCLIENT NOPROXYSERVER PROXYSEVERPASS PROXYCLIENTPASS VPNKS ADDVPNPK VPNCLIENTPASS
  VPNSEVERPASS VPNSEVERSECURE VPNSEVERNETIFC SVCCONF VERSION HVHTTPADDR ENABLEPKENDPOINT HVAUTH LANDMSGPORT LANDMSGPUBLIC
  REWARDSKYADDR TRANSPORTPORT MINHOPS ARTRANSPORTLIMIT NODIRECTTRANSPORTS PTYRPCEXEC CALCULATEROUTES PROXYSERVER SKYCHAT
  SKYCHATADDR SKYCHATPORTLESS SKYCHATPAIR DMSGWEB DMSGWEBUPSTREAM DMSGWEBADDR SKYNETWEB SKYNETWEBUPSTREAM SKYNETWEBADDR
  SKYMAILBRIDGE PROXYSERVERWL VPNSERVERWL VPNROUTER VPNROUTERLANIFC SKYCOIND SKYCOIND_INSTANCES SKYCOINWEB SKYCOINWEBADDR
  COIN_NODES CLIADDR STUNSERVERS SHUTDOWNTIMEOUT REGTIMEOUT MAXTRANSPORTS MUXROUTES POLICYPERDIAL`.split(/\s+/)
const WITHOUT_KEY = `WSPEERS LEGACYHVUI HVDESKADDR BROWSESUFFIX BROWSETLSCERT BROWSETLSKEY DMSGSERVERCONF DMSGSERVER
  DMSGSERVERPUBLIC DMSGSERVERWSTLS RESOLVERS WISP WISPPORT WISPSOCKS`.split(/\s+/)
/** Read by the scripts of the package, never by a generator: they are passed over. */
const OF_THE_PACKAGE = ['SKYWIRE_USER', 'UPDATE_CHANNEL', 'GOPROXY_MODE', 'DEPLOY_DIR', 'RESTART_SERVICES']

describe('every variable of the environment file', () => {
  it.each(VARIABLES)('%s gives a setting', (name) => {
    expect(variableOf(name)).toBeDefined()
  })

  it.each(WITHOUT_KEY)('%s is told to have no effect', (name) => {
    expect(UNUSED_VARIABLES[name]).toMatch(/not known/)
  })

  it.each(OF_THE_PACKAGE)('%s is of no concern', (name) => {
    expect([variableOf(name), UNUSED_VARIABLES[name]]).toEqual([undefined, undefined])
  })
})

/** Settings that change nothing by themselves in an era, with the reason. */
const WITHOUT_EFFECT: Partial<Record<GenerateFlag, string>> = {
  dmsgHttp: 'files of 2025 on always reach services over dmsg',
  auth: 'it is on unless it is switched off',
  noAuth: 'without a hypervisor there is none to ask',
  os: 'the machine of the test is one of its systems',
  registrationTimeout: 'only public visors register',
  maxTransports: 'only public visors have a limit',
  lanDmsgPort: 'only hypervisors have that server',
  lanDmsgPublic: 'only hypervisors have that server',
  dmsgWebAddress: 'the proxy is off',
  dmsgWebUpstream: 'the proxy is off',
  skynetWebAddress: 'the proxy is off',
  skynetWebUpstream: 'the proxy is off',
  skycoinWebUser: 'apps inside the visor have no user of their own',
  daemonFiber: 'there is no node',
  daemonApiSets: 'there is no node',
  daemonUser: 'there is no node',
  daemonFlags: 'there is no node',
}
/** What those need beside them. */
const BESIDE: Partial<Record<GenerateFlag, Record<string, unknown>>> = {
  registrationTimeout: {isPublic: true},
  maxTransports: {isPublic: true},
  ...{lanDmsgPort: {isHypervisor: true}, lanDmsgPublic: {isHypervisor: true}, hypervisorAddress: {isHypervisor: true}},
  noAuth: {isHypervisor: true, package: true},
  ...{dmsgWebAddress: {dmsgWeb: true}, dmsgWebUpstream: {dmsgWeb: true}},
  ...{skynetWebAddress: {skynetWeb: true}, skynetWebUpstream: {skynetWeb: true}},
  skycoinWebUser: {externalApps: true},
  ...{daemonFiber: {skycoinDaemon: true}, daemonApiSets: {skycoinDaemon: true}, daemonUser: {skycoinDaemon: true}},
  daemonFlags: {daemonInstances: ['skycoin']},
  ...{walletFolder: {walletCustody: 'disk'}, walletRemote: {walletCustody: 'remote'}},
  ...{routerSsid: {routerWifi: true}, routerPassphrase: {routerWifi: true}, routerOpen: {routerWifi: true}},
  ...{routerMeshPool: {routerMesh: true}, routerMeshTls: {routerMesh: true}},
}

describe('every setting of the generator', () => {
  const fixed = {secretKey: '1'.padStart(64, '0')}
  const make = (era: GeneratedEra, values: Record<string, unknown>) => {
    const random = (size: number) => new Uint8Array(size).fill(7)
    const machine = {...testMachine(), random}
    return JSON.stringify(generateConfig({era, values: sensible(era, {...fixed, ...values}), machine}).config)
  }

  it.each((['e0', 'e1', 'e3', 'e4'] as const).flatMap((era) => flagsOf(era).map((flag) => [era, flag] as const)))(
    'of %s changes the file: %s',
    (era, flag) => {
      const beside = BESIDE[flag] ?? {}
      const without = make(era, beside)
      const values = fc.sample(anyValue(flag), {numRuns: 8, seed: 2})
      const isSeen = values.some((value) => make(era, {...beside, [flag]: value}) !== without)
      expect(isSeen || (WITHOUT_EFFECT[flag] !== undefined && !(flag in BESIDE))).toBe(true)
    },
  )
})
