import {list, number, string} from '../http/json-shape.js'
import type {HttpCall} from '../http/http-client.js'
import {ServiceAnswered, ServiceUnreachable} from '../http/service-problems.js'
import * as apps from './answers/app-answers.js'
import * as routes from './answers/route-answers.js'
import * as transports from './answers/transport-answers.js'
import * as visors from './answers/visor-answers.js'
import type {CallLimits, HypervisorConnection} from './hypervisor-connection.js'

/** What to change about an app; what is left out stays. Applied in the order of visor-rpc D.3, without roll-back. */
export interface AppChange {
  readonly autostart?: boolean
  readonly killswitch?: boolean
  readonly secure?: boolean
  readonly passcode?: string
  readonly netifc?: string
  readonly dns?: string
  /** Public key of the server. */
  readonly pk?: string
  /** `:port` or `*:port`. */
  readonly address?: string
  /** Arguments by name; all others of the app are deleted. */
  readonly custom_setting?: Readonly<Record<string, string | boolean>>
  readonly run?: 'start' | 'stop'
}

/** Which transports to list; left out is no filter. */
export interface TransportFilter {
  readonly types?: readonly string[]
  /** Public keys at either end. */
  readonly keys?: readonly string[]
  /** Whether counters are wanted; they are by default. */
  readonly logs?: boolean
}

/**
 * One visor through its hypervisor: everything below `/api/visors/{pk}` (visor-rpc D.3).
 *
 * Failures on the visor's side come as {@link ServiceAnswered} with status 500 and the visor's text.
 *
 * `GET routegroups` is left out on purpose: on releases of 2023 and 2024 it can end the process of a remote visor
 * (visor-rpc A.6). Route groups follow from the routing rules.
 */
export class RemoteVisor {
  readonly publicKey: string
  readonly #connection: HypervisorConnection
  readonly #path: string

  constructor(connection: HypervisorConnection, publicKey: string) {
    this.publicKey = publicKey
    this.#connection = connection
    this.#path = `/api/visors/${encodeURIComponent(publicKey)}`
  }

  /** The same visor, with limits for each of its calls. */
  with(limits: CallLimits): RemoteVisor {
    return new RemoteVisor(this.#connection.with(limits), this.publicKey)
  }

  overview(): Promise<visors.Overview> {
    return this.#connection.get(this.#path, visors.overview)
  }

  summary(): Promise<visors.Summary> {
    return this.#connection.get(`${this.#path}/summary`, visors.summary)
  }

  /** Whether the visor answers its hypervisor. */
  async health(): Promise<visors.Health> {
    try {
      return await this.#connection.get(`${this.#path}/health`, visors.health)
    } catch (error) {
      if (error instanceof ServiceAnswered && error.status === 408) return {status: 408, services_health: ''}
      throw error
    }
  }

  /** Seconds since the visor started. */
  uptime(): Promise<number> {
    return this.#connection.get(`${this.#path}/uptime`, number)
  }

  /** Ports that the visor and its apps serve, by name; releases from 2025. */
  ports(): Promise<visors.Ports> {
    return this.#connection.get(`${this.#path}/ports`, visors.ports)
  }

  apps(): Promise<readonly apps.AppState[]> {
    return this.#connection.get(`${this.#path}/apps`, list(apps.appState))
  }

  /** @throws {@link ServiceAnswered} with 404 for an unknown name. */
  app(name: string): Promise<apps.AppState> {
    return this.#connection.get(this.#app(name), apps.appState)
  }

  /** Changes an app's settings, or starts or stops it. @returns the app afterwards. */
  changeApp(name: string, {address, run, ...settings}: AppChange): Promise<apps.AppState> {
    const body = {
      ...settings,
      ...(address === undefined ? {} : {Address: address}),
      ...(run === undefined ? {} : {status: run === 'start' ? 1 : 0}),
    }
    return this.#connection.change('PUT', this.#app(name), body, apps.appState)
  }

  /**
   * Log lines of a running app.
   *
   * @param since - RFC 3339 with nanoseconds; left out for all there are.
   * @throws {@link ServiceAnswered} with 500: `no new available logs`, or that the app is not running.
   */
  appLogs(name: string, since?: string): Promise<apps.AppLogs> {
    return this.#connection.get(`${this.#app(name)}/logs`, apps.appLogs, {since})
  }

  appStats(name: string): Promise<apps.AppStats> {
    return this.#connection.get(`${this.#app(name)}/stats`, apps.appStats)
  }

  appConnections(name: string): Promise<readonly apps.ConnectionSummary[]> {
    return this.#connection.get(`${this.#app(name)}/connections`, list(apps.connectionSummary))
  }

  /** The policies in force; releases from 2026. There is no call that sets one. */
  routingPolicies(): Promise<apps.RoutingPolicies> {
    return this.#connection.get(`${this.#path}/routing-policies`, apps.routingPolicies)
  }

  /** Types that the visor can make, in no order. */
  transportTypes(): Promise<readonly string[]> {
    return this.#connection.get(`${this.#path}/transport-types`, list(string))
  }

  /** In no order. */
  transports({types, keys, logs = true}: TransportFilter = {}): Promise<readonly transports.TransportSummary[]> {
    const query: HttpCall['query'] = {type: types, pk: keys, logs: String(logs)}
    return this.#connection.get(`${this.#path}/transports`, transports.transportSummaries, query)
  }

  /** @throws {@link ServiceAnswered} with 404 for an unknown id. */
  transport(id: string): Promise<transports.TransportSummary> {
    return this.#connection.get(this.#transport(id), transports.transportSummary)
  }

  /**
   * Makes a transport, or returns the one that is there.
   *
   * @throws {@link ServiceUnreachable} also when the peer is slow: the hypervisor drops answers that take over 10 s,
   *   while the visor goes on trying.
   */
  async addTransport(remote: string, type: string): Promise<transports.TransportSummary> {
    const body = {transport_type: type, remote_pk: remote}
    try {
      return await this.#connection.change('POST', `${this.#path}/transports`, body, transports.transportSummary)
    } catch (error) {
      if (!(error instanceof ServiceUnreachable)) throw error
      throw new ServiceUnreachable(this.#connection.http.title, {
        cause: error.cause,
        hints: ['The transport may still come up: list the transports in a moment.', ...error.hints],
      })
    }
  }

  removeTransport(id: string): Promise<void> {
    return this.#connection.order('DELETE', this.#transport(id))
  }

  /** @returns what became of each id. */
  removeTransports(ids: readonly string[]): Promise<transports.Removals> {
    return this.#connection.change('DELETE', `${this.#path}/transports/`, ids, transports.removals)
  }

  persistentTransports(): Promise<readonly transports.PersistentTransport[]> {
    return this.#connection.get(`${this.#path}/persistent-transports`, transports.persistentTransports)
  }

  /** Replaces the list. */
  setPersistentTransports(wanted: readonly transports.PersistentTransport[]): Promise<void> {
    return this.#connection.order('PUT', `${this.#path}/persistent-transports`, wanted)
  }

  setPublicAutoconnect(isOn: boolean): Promise<void> {
    return this.#connection.order('PUT', `${this.#path}/public-autoconnect`, {public_autoconnect: isOn})
  }

  /** The routing table, with each rule in words, in no order. */
  routingRules(): Promise<readonly routes.RoutingRule[]> {
    return this.#connection.get(`${this.#path}/routes`, routes.routingRules, {summary: 'true'})
  }

  /** @throws {@link ServiceAnswered} with 404, `rule not found`. */
  routingRule(id: number): Promise<routes.RoutingRule> {
    return this.#connection.get(`${this.#path}/routes/${id}`, routes.routingRule, {summary: 'true'})
  }

  /** Adds a rule, or replaces the one with its key. @returns the rule with its bytes. */
  saveRoutingRule(rule: routes.RuleSummary): Promise<routes.RoutingRule> {
    const body = Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== null))
    return this.#connection.change('POST', `${this.#path}/routes`, body, routes.routingRule)
  }

  removeRoutingRule(id: number): Promise<void> {
    return this.#connection.order('DELETE', `${this.#path}/routes/${id}`)
  }

  /** @returns what became of each id. */
  removeRoutingRules(ids: readonly number[]): Promise<transports.Removals> {
    return this.#connection.change('DELETE', `${this.#path}/routes/`, ids.map(String), transports.removals)
  }

  /** Sets the fewest hops of new routes, 0 to 65535. */
  setMinHops(hops: number): Promise<void> {
    return this.#connection.order('POST', `${this.#path}/min-hops`, {min_hops: hops})
  }

  /** Go's duration text, such as `168h0m0s`. */
  logRotation(): Promise<string> {
    return this.#connection.get(`${this.#path}/log/rotation`, string)
  }

  setLogRotation(interval: string): Promise<void> {
    return this.#connection.order('PUT', `${this.#path}/log/rotation`, {log_rotation_interval: interval})
  }

  /** The reward address; empty when there is none. */
  rewardAddress(): Promise<string> {
    return this.#connection.get(`${this.#path}/reward`, string)
  }

  /** @returns the address as stored. The hypervisor checks that it is a Skycoin address. */
  setRewardAddress(address: string): Promise<string> {
    return this.#connection.change('PUT', `${this.#path}/reward`, {reward_address: address}, string)
  }

  removeRewardAddress(): Promise<void> {
    return this.#connection.order('DELETE', `${this.#path}/reward`)
  }

  /** Log lines of the visor itself. The API means JSON and does not always send it, so this is text. */
  async runtimeLogs(): Promise<string> {
    return (await this.#connection.send({method: 'GET', path: `${this.#path}/runtime-logs`})).text
  }

  /** Ends the visor's process. An answer that breaks off is how that looks for the hypervisor's own visor. */
  async shutdown(): Promise<void> {
    try {
      await this.#connection.order('POST', `${this.#path}/shutdown`)
    } catch (error) {
      if (!(error instanceof ServiceUnreachable && isBrokenOff(error.cause))) throw error
    }
  }

  #app(name: string): string {
    return `${this.#path}/apps/${encodeURIComponent(name)}`
  }

  #transport(id: string): string {
    return `${this.#path}/transports/${encodeURIComponent(id)}`
  }
}

/** Whether a connection was there and broke, as opposed to never coming about. */
function isBrokenOff(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || isBrokenOff(error.cause)
}
