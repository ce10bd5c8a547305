import {randomUUID} from 'node:crypto'
import type {ForwardedConnection} from '../model/forwarding.js'
import type {PolicyInfo, RoutingPolicies} from '../model/route-status.js'
import type {BuildInfo, PersistentTransport, PortDetail, VisorOverview, VisorSummary} from '../model/visor-summary.js'
import {Chance, keyOf} from './chance.js'
import {systemClock, type Clock} from './clock.js'
import {peersOf, type Peer} from './peers.js'
import {Refusal, VisorCrash} from './refusal.js'
import {SandboxApps} from './sandbox-apps.js'
import {SandboxControl} from './sandbox-control.js'
import {SandboxRules} from './sandbox-rules.js'
import {SandboxTransports} from './sandbox-transports.js'

export interface SandboxOptions {
  readonly clock?: Clock
  /** The same seed gives the same keys, peers and events. */
  readonly seed?: string
  /** How long it has been running already, in seconds; 0 by default. */
  readonly age_s?: number
}

/** Most seconds that are lived through after a pause; nobody looks closer. */
const MAX_TICKS = 3600

/**
 * A visor that is not there: the state of one, with a small network around it, in memory.
 *
 * It behaves by its clock: before each operation everything happens that should have happened since the last one, so there
 * are no timers. Operations take and give the types of `model/`; refusals are {@link Refusal} with a visor's texts, and what
 * kills a visor kills this one ({@link VisorCrash}). The faces (`wire-face/`, and an HTTP one) only translate.
 */
export class SandboxVisor {
  readonly clock: Clock
  readonly localKey: string
  readonly peers: readonly Peer[]
  readonly apps: SandboxApps
  readonly transports: SandboxTransports
  readonly rules = new SandboxRules()
  readonly control = new SandboxControl()
  /** What it says of the program that it is. */
  build: BuildInfo = {version: 'sandbox', commit: 'unknown', date: 'unknown'}
  /** Where its HTTP face is served, if it is. */
  webPort: number | undefined
  /** What the visor keeps in its configuration. */
  readonly settings = {min_hops: 0, public_autoconnect: true, is_public: false, reward_address: ''}
  readonly httpPorts = new Set<number>()
  readonly forwarded = new Map<string, ForwardedConnection>()
  readonly policies = new Map<string, PolicyInfo>()
  persistentTransports: readonly PersistentTransport[] = []
  readonly #startedAt: number
  readonly #pinged = new Set<string>()
  #livedUntil: number

  constructor({clock = systemClock, seed = 'sandbox', age_s = 0}: SandboxOptions = {}) {
    this.clock = clock
    this.localKey = keyOf(`${seed} visor`)
    this.peers = peersOf(seed)
    this.#startedAt = clock.now() - age_s * 1000
    this.#livedUntil = this.#startedAt
    this.apps = new SandboxApps(clock, this.#startedAt)
    this.transports = new SandboxTransports(this.localKey, this.peers, new Chance(`${seed} events`))
  }

  /** Lets everything happen that was due. To be called before looking or doing. */
  live(): void {
    const now = this.clock.now()
    this.#livedUntil = Math.max(this.#livedUntil, now - MAX_TICKS * 1000)
    while (this.#livedUntil + 1000 <= now) {
      this.#livedUntil += 1000
      this.apps.tick(this.#livedUntil)
      this.transports.tick()
      this.rules.tick(this.#livedUntil)
      this.#connectClients(this.#livedUntil)
    }
  }

  get uptime_s(): number {
    return (this.clock.now() - this.#startedAt) / 1000
  }

  overview(): VisorOverview {
    return {
      local_pk: this.localKey,
      build: this.build,
      app_protocol_version: '0.1.0',
      apps: this.apps.list(),
      transports: this.transports.list([], []),
      routes_count: this.rules.list(this.clock.now()).length,
      local_ip: '127.0.0.1',
      public_ip: '',
      is_symmetric_nat: false,
      hypervisors: [...this.control.hypervisors],
      connected_hypervisors: [],
      nat_type: '',
      country_code: '',
      hostname: 'sandbox',
    }
  }

  summary(): VisorSummary {
    return {
      overview: this.overview(),
      services_health: 'healthy',
      uptime_s: this.uptime_s,
      rules: this.rules.list(this.clock.now()),
      dmsg: {pk: this.localKey, server_pk: keyOf('sandbox dmsg server'), round_trip_ms: 12},
      min_hops: this.settings.min_hops,
      persistent_transports: this.persistentTransports,
      skybian_version: '',
      reward_address: this.settings.reward_address,
      build_tag: 'sandbox',
      public_autoconnect: this.settings.public_autoconnect,
      config_version: '',
      connected_dmsg_servers: [],
    }
  }

  ports(): PortDetail[] {
    const apps = this.apps.list().map(({name, port}) => ({name, port: String(port), type: 'SKYNET'}))
    const web = this.webPort === undefined ? [] : [{name: 'hypervisor', port: String(this.webPort), type: 'TCP'}]
    const own = [
      {name: 'cli_addr', port: '3435', type: 'TCP'},
      {name: 'dmsg_pty', port: '22', type: 'DMSG'},
    ]
    return [...own, ...web, ...apps]
  }

  /** Its own log, which is no good JSON at its end, as was seen of a real visor (visor-rpc D.3). */
  log(): string {
    return '[{"level":"info","msg":"sandbox is running"},\n{"level":"info","msg":"no closing brace"]'
  }

  registerPort(port: number): void {
    if (this.httpPorts.has(port)) throw new Refusal(`Port :${String(port)} already registered`)
    this.httpPorts.add(port)
  }

  deregisterPort(port: number): void {
    if (!this.httpPorts.delete(port)) throw new Refusal(`Port :${String(port)} not registered`)
  }

  connect(remoteKey: string, remote_port: number, local_port: number): string {
    this.#peer(remoteKey)
    if ([...this.forwarded.values()].some((connection) => connection.local_port === local_port)) {
      throw new Refusal(`:${String(local_port)} local port already in use`)
    }
    const id = randomUUID()
    this.forwarded.set(id, {id, local_port, remote_port})
    return id
  }

  disconnect(id: string): void {
    if (!this.forwarded.delete(id)) throw new VisorCrash('disconnect of an unknown connection')
  }

  dialPing(remoteKey: string): void {
    if (remoteKey === this.localKey) throw new Refusal('Visor cannot ping itself')
    this.#peer(remoteKey)
    this.#pinged.add(remoteKey)
  }

  /** Latencies in ms; as much time goes by. */
  async ping(remoteKey: string, tries: number): Promise<number[]> {
    if (!this.#pinged.has(remoteKey)) throw new VisorCrash('ping of a visor that was not dialled')
    const peer = this.#peer(remoteKey)
    const latencies: number[] = []
    for (let i = 0; i < tries; i++) {
      const latency = peer.latency_ms + ((i * 7) % 5)
      await this.clock.sleep(latency)
      latencies.push(latency)
    }
    return latencies
  }

  stopPing(remoteKey: string): void {
    if (!this.#pinged.delete(remoteKey)) throw new VisorCrash('end of a ping that was not dialled')
  }

  /** @param path - as SetAppRoutingPolicy takes it (visor-rpc C.5). */
  setPolicy(app: string, path: string): void {
    if (path === '' || path === 'none') {
      this.policies.delete(app)
      return
    }
    const source = path.startsWith('@') ? path.slice(1) : '<inline>'
    this.policies.set(app, {source, active: true, backend: source.endsWith('.wasm') ? 'wasm' : 'skylark'})
  }

  routingPolicies(): RoutingPolicies {
    return {default: {source: '<noop>', active: false, backend: ''}, per_app: Object.fromEntries(this.policies)}
  }

  #peer(key: string): Peer {
    const peer = this.peers.find((candidate) => candidate.pk === key)
    if (peer === undefined) throw new Refusal(`sandbox: no visor ${key} in the simulated network`)
    return peer
  }

  /** A running client app holds a route to its server; a stopped one lets it expire. */
  #connectClients(now: number): void {
    const [transport] = this.transports.list([], [])
    for (const {name, port} of this.apps.list()) {
      const server = this.apps.server(name)
      if (!this.apps.isRunning(name)) this.rules.disconnect(name)
      else if (server !== undefined && transport !== undefined) {
        const descriptor = {
          src_pk: this.localKey,
          src_port: port,
          dst_pk: server,
          dst_port: name === 'vpn-client' ? 44 : 3,
        }
        this.rules.connect(name, descriptor, transport.id, now)
      }
    }
  }
}
