import {createHash} from 'node:crypto'
import type {AppState} from '../../../src/services/hypervisor/answers/app-answers.js'
import type {RoutingRule, RuleSummary} from '../../../src/services/hypervisor/answers/route-answers.js'
import type {PersistentTransport, TransportSummary} from '../../../src/services/hypervisor/answers/transport-answers.js'
import type {AppChange, TransportFilter} from '../../../src/services/hypervisor/remote-visor.js'
import {VisorFault, type ServedVisor} from './visor-routes.js'

/** Two valid public keys (visor-rpc 0.3). */
export const KEY_A = '029953a75f8b7367e22f173af9d7d30fb44aace51e19c8197902a7b87332d99878'
export const KEY_B = '028e0c36daf918dfdcb588a22faac47000170ec8348bd7f064abb89d26a90423be'

const STOPPED = 0
const RUNNING = 1

/** A visor in memory that behaves: apps start and stop, transports come and go, rules are kept. */
export function testVisor(
  publicKey: string,
  {isReachable = true} = {},
): ServedVisor & {readonly isShutDown: () => boolean} {
  const apps = new Map<string, AppState>([
    ['skychat', appNamed('skychat', 1, ['-addr', ':8001'], RUNNING)],
    ['vpn-client', appNamed('vpn-client', 43, [], STOPPED)],
  ])
  const transports = new Map<string, TransportSummary>()
  const rules = new Map<number, RoutingRule>()
  let persistent: readonly PersistentTransport[] | null = null
  let publicAutoconnect = false
  let minHops = 0
  let rotation = '168h0m0s'
  let reward = ''
  let isShutDown = false

  const appCalled = (name: string): AppState => {
    const app = apps.get(name)
    if (app === undefined) throw new VisorFault('no process of given app is running')
    return app
  }
  const running = (name: string, otherwise: string): AppState => {
    const app = appCalled(name)
    if (app.status !== RUNNING) throw new VisorFault(otherwise)
    return app
  }
  const transportList = ({types, keys, logs = true}: TransportFilter = {}): TransportSummary[] =>
    [...transports.values()]
      .filter(({type}) => types === undefined || types.includes(type))
      .filter(
        ({local_pk, remote_pk}) => keys === undefined || keys.some((key) => key === local_pk || key === remote_pk),
      )
      .map((each) => ({...each, log: logs ? {recv: 1000, sent: 5} : null}))
  const overview = () => {
    if (!isReachable) throw new VisorFault('visor is not reachable')
    return {
      local_pk: publicKey,
      build_info: {version: 'v1.3.28', commit: 'abc1234', date: '2024-10-24'},
      app_protocol_version: '0.1.0',
      apps: [...apps.values()],
      transports: transportList(),
      routes_count: rules.size,
      local_ip: '192.0.2.10',
      public_ip: 'Test failed',
      is_symmetic_nat: false,
      hypervisors: [],
      connected_hypervisor: [],
    }
  }
  return {
    publicKey,
    isShutDown: () => isShutDown,
    overview: async () => overview(),
    summary: async () => ({
      overview: overview(),
      health: {services_health: 'healthy'},
      uptime: 106.514408,
      routes: [...rules.values()],
      is_hypervisor: publicKey === KEY_A,
      dmsg_stats: {public_key: publicKey, server_public_key: KEY_B, round_trip: 42_000_000},
      online: true,
      min_hops: minHops,
      persistent_transports: persistent ?? [],
      skybian_build_version: '',
      reward_address: reward,
      build_tag: 'linux_amd64',
      public_autoconnect: publicAutoconnect,
    }),
    health: async () => (isReachable ? {status: 200, services_health: 'healthy'} : {status: 408, services_health: ''}),
    uptime: async () => 106.514408,
    apps: async () => [...apps.values()],
    changeApp: async (name, change: AppChange) => {
      const before = appCalled(name)
      if (change.pk !== undefined && !name.endsWith('-client'))
        throw new VisorFault(`app ${name} is not allowed to change PK`)
      if (change.run === 'start' && before.status === RUNNING) throw new VisorFault('app already started')
      if (change.run === 'stop' && before.status !== RUNNING) throw new VisorFault('app not running')
      const after = {
        ...before,
        auto_start: change.autostart ?? before.auto_start,
        args: change.pk === undefined ? before.args : ['--srv', change.pk],
        ...(change.run === 'start' ? {status: RUNNING, detailed_status: 'Running'} : {}),
        ...(change.run === 'stop' ? {status: STOPPED, detailed_status: 'Stopped'} : {}),
      }
      apps.set(name, after)
      return after
    },
    appLogs: async (name, since) => {
      running(name, `proc of app name '${name}' is not found`)
      const lines = ['[2024-10-24T12:30:45.100000000Z] one', '[2024-10-24T12:30:46.100000000Z] two']
      const logs = lines.filter((line) => since === undefined || line.slice(1, 31) > since)
      if (logs.length === 0) throw new VisorFault('no new available logs')
      return {last_log_timestamp: '2024-10-24T12:30:46.100000000Z', logs}
    },
    appStats: async (name) => {
      running(name, 'no such app')
      return {connections: [], start_time: '2024-10-24T12:30:00Z'}
    },
    appConnections: async (name) => {
      running(name, 'no such app')
      return []
    },
    transportTypes: async () => ['sudph', 'stcp', 'stcpr'],
    transports: async (filter) => transportList(filter),
    addTransport: async (remote, type) => {
      if (!['stcp', 'stcpr', 'sudph', 'dmsg'].includes(type)) throw new VisorFault('unknown network type')
      const id = transportId(publicKey, remote, type)
      const added = {id, local_pk: publicKey, remote_pk: remote, type, log: null, is_setup: false, label: 'user'}
      transports.set(id, added)
      return added
    },
    removeTransport: async (id) => {
      transports.delete(id)
    },
    persistentTransports: async () => persistent ?? [],
    setPersistentTransports: async (wanted) => {
      persistent = wanted
    },
    setPublicAutoconnect: async (isOn) => {
      publicAutoconnect = isOn
    },
    routingRules: async () => [...rules.values()],
    saveRoutingRule: async (rule: RuleSummary) => {
      const saved = {key: rule.key_route_id, rule: ruleHex(rule), rule_summary: rule}
      rules.set(rule.key_route_id, saved)
      return saved
    },
    removeRoutingRule: async (id) => {
      rules.delete(id)
    },
    setMinHops: async (hops) => {
      minHops = hops
    },
    logRotation: async () => rotation,
    setLogRotation: async (interval) => {
      rotation = interval
    },
    rewardAddress: async () => reward,
    setRewardAddress: async (address) => (reward = address),
    removeRewardAddress: async () => {
      reward = ''
    },
    runtimeLogs: async () => '[{"level":"info","msg":"up"},\n{"level":"info","msg":"cut"',
    shutdown: async () => {
      isShutDown = true
    },
  }
}

function appNamed(name: string, port: number, args: readonly string[], status: number): AppState {
  return {
    name,
    binary: name,
    args,
    auto_start: false,
    port,
    status,
    detailed_status: status === RUNNING ? 'Running' : '',
  }
}

/** The bytes of a rule as a visor makes them (visor-rpc C.2.8). */
function ruleHex(rule: RuleSummary): string {
  const {keep_alive, key_route_id} = rule
  const header = Buffer.alloc(13)
  header.writeBigInt64BE(BigInt(keep_alive))
  header.writeUInt8(rule.rule_type, 8)
  header.writeUInt32BE(key_route_id, 9)
  const ends = rule.app_fields?.route_descriptor ?? rule.forward_fields?.route_descriptor
  const next = rule.forward_fields ?? rule.intermediary_forward_fields
  const parts = [header.toString('hex')]
  const digits = (value: number, bytes: number): string => value.toString(16).padStart(2 * bytes, '0')
  if (ends) parts.push(ends.src_pk, ends.dst_pk, digits(ends.src_port, 2), digits(ends.dst_port, 2))
  if (next) parts.push(digits(next.next_rid, 4), next.next_tid.replaceAll('-', ''), '00'.repeat(17))
  return parts.join('')
}

/** The id of a transport follows from its ends and type (visor-rpc C.2.9). */
export function transportId(first: string, second: string, type: string): string {
  const keys = [first, second].sort().map((key) => Buffer.from(key, 'hex'))
  const digest = createHash('sha256')
    .update(Buffer.concat([Buffer.alloc(16), ...keys, Buffer.from(type)]))
    .digest()
  digest[6] = digest.readUInt8(6) & 0x0f
  digest[8] = (digest.readUInt8(8) & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
