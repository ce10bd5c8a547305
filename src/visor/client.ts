import {Problem} from '../errors.js'
import {appCalls} from './calls/app-calls.js'
import {forwardingCalls} from './calls/forwarding-calls.js'
import {hypervisorCalls} from './calls/hypervisor-calls.js'
import {muxCalls} from './calls/mux-calls.js'
import {nodeCalls} from './calls/node-calls.js'
import {pingCalls} from './calls/ping-calls.js'
import {policyCalls} from './calls/policy-calls.js'
import {processStateCalls} from './calls/process-state-calls.js'
import {routerCalls} from './calls/router-calls.js'
import {ruleCalls} from './calls/rule-calls.js'
import {transportCalls} from './calls/transport-calls.js'
import type {Caller} from './caller.js'
import {NotSupported, UnknownMethod, VisorNotReady} from './errors.js'
import {checkArgument, NEEDS_READINESS, StateGuard} from './guards.js'
import {KNOWN_SINCE} from './protocol/history.js'
import {methods, SERVICE} from './protocol/methods.js'
import type {WireEra} from './protocol/wire-era.js'
import {pause} from './pause.js'
import type {CallOptions, RpcConnection} from './wire/rpc-connection.js'
import type {RpcMethod} from './wire/rpc-method.js'
import {withHint} from './refusal-hints.js'
import {CallRefused, ConnectionLost} from './wire/rpc-problems.js'

export interface VisorClientOptions {
  /** How messages name the visor. */
  readonly address: string
  /** For each call that does not say otherwise; 30 s by default, 90 s for the slow ones. */
  readonly timeoutMs?: number
  /** How long to wait for a visor that is still starting; 10 s by default, and never longer than `timeoutMs`. */
  readonly readyTimeoutMs?: number
  /** Ends every call. */
  readonly signal?: AbortSignal
  /** Hears what was ignored in replies, for a warning on stderr. */
  readonly onNotice?: (text: string) => void
}

/** Methods that take their time. Source: visor-rpc A.4. */
const SLOW: ReadonlySet<string> = new Set([
  ...['AddTransport', 'DialPing', 'Ping', 'TestVisor', 'VPNServers', 'ProxyServers', 'Connect', 'ConnectRawTCP'],
  ...['TestProxy', 'ServiceHealth', 'AddMuxRoute', 'GrowMuxRoute'],
])
const SLOW_TIMEOUT_MS = 90_000

/** What a visor answers whose apps module is not there yet. */
const NOT_READY = /^no (app launcher|process manager|visor|transport manager) available$/

/**
 * A visor, over one RPC connection.
 *
 * ```ts
 * const visor = await dialVisor('localhost:3435', {timeoutMs, signal, onNotice})   // VisorUnreachable
 * try {
 *   await visor.transports.add({remote_pk, type: 'stcpr'})
 * } finally {
 *   visor.close()
 * }
 * ```
 *
 * Calls stand in groups, each in a file of `calls/`; they take and give the types of `model/` (snake_case, ready for
 * `--json`), whatever the version of the visor:
 *
 * | group        | calls |
 * | ------------ | ----- |
 * | `node`       | `summary overview version health uptime ports reload shutdown exec minHops setPublicAutoconnect reward persistentTransports …` |
 * | `transports` | `types list get add remove removeAll discoverById discoverByKey` |
 * | `apps`       | `list get start stop kill restart add setAutostart setArgument customize register deregister logsSince connections startVpn … vpnServers proxyServers` |
 * | `rules`      | `list get save remove nextId groups activeRoutes muxGroups` |
 * | `forwarding` | `ports register deregister connect disconnect connections` |
 * | `ping`       | `ping` (live, an async generator), `test` |
 * | `policies`   | `list set clear` |
 * | `router`     | `settings change dialSettings changeDialSettings calculatesRoutes setMuxMode …` |
 * | `mux`        | `add remove grow weights setWeights clearWeights negotiated` |
 * | `process`    | `ready suspend resume isSuspended reinitiate log runtime goroutines services transportTraffic` |
 * | `hypervisor` | `visors state setEnabled setServesUi setAsksLogIn setPassword add remove removeAll` |
 *
 * Any other method of the tables in `protocol/methods/` goes through {@link call}, in Go's names:
 * `await visor.call(methods.e3.GetRouterSettings, {})`.
 *
 * What all calls share:
 *
 * - Failures are Problems with exit status 5: `CallRefused` (the visor's own words in `text`), `CallTimedOut`,
 *   `ConnectionLost`, `ProtocolBroken`, `ReplyMismatch`, `NotSupported` (older or newer visor), `VisorNotReady`, `UnsafeCall`,
 *   `NotFound`; `UsageProblem` (2) for a bad key. The connection stays usable after all but ConnectionLost and
 *   ProtocolBroken; it is never made anew behind your back.
 * - Calls that would kill the visor are not made (visor-rpc A.6): bad keys, short rules, unknown connections and pings, and
 *   calls to a visor that is still starting, for which the first such call waits (visor-rpc A.7).
 * - Every call takes `{timeoutMs, signal}` last.
 */
export class VisorClient implements Caller {
  readonly address: string
  readonly node = nodeCalls(this)
  readonly transports = transportCalls(this)
  readonly apps = appCalls(this)
  readonly rules = ruleCalls(this)
  readonly forwarding = forwardingCalls(this)
  readonly ping = pingCalls(this)
  readonly policies = policyCalls(this)
  readonly router = routerCalls(this)
  readonly mux = muxCalls(this)
  readonly process = processStateCalls(this)
  readonly hypervisor = hypervisorCalls(this)
  readonly #connection: RpcConnection
  readonly #options: VisorClientOptions
  readonly #guard = new StateGuard({
    era: (options) => this.era(options),
    connections: (options) => this.#send(methods.e2.List, {}, options),
  })
  #era: Promise<WireEra> | undefined
  #isReady = false

  constructor(connection: RpcConnection, options: VisorClientOptions) {
    this.#connection = connection
    this.#options = options
    this.address = options.address
  }

  /** Makes one call of the tables, guarded as said above. Fields left out of `input` are zero. */
  async call<Input, Reply>(method: RpcMethod<Input, Reply>, input: Input, options: CallOptions = {}): Promise<Reply> {
    checkArgument(method.name, method.argument, input)
    await this.#guard.before(method.name, input, options)
    if (NEEDS_READINESS.has(method.name)) await this.ready(options)
    const reply = await this.#send(method, input, options)
    this.#guard.after(method.name, input)
    return reply
  }

  /**
   * Calls the first of several spellings of a method that the visor knows (visor-rpc C.6).
   *
   * @param attempts - in order; each is tried when the one before is an unknown method.
   * @param what - for the failure: `routing policies`.
   * @param since - the version that has it: `v1.3.29`.
   */
  async firstKnown<Reply>(attempts: readonly (() => Promise<Reply>)[], what: string, since: string): Promise<Reply> {
    let refusal: unknown
    for (const attempt of attempts) {
      try {
        return await attempt()
      } catch (error) {
        if (!isUnknownMethod(error)) throw error
        refusal = error.refusal
      }
    }
    throw new NotSupported(this.address, what, since, refusal)
  }

  /** Which generation of the interface the visor has; asked once. Source: visor-rpc 0.2, C.6. */
  era(options: CallOptions = {}): Promise<WireEra> {
    this.#era ??= this.#detectEra(options).catch((error: unknown) => {
      this.#era = undefined
      throw error
    })
    return this.#era
  }

  /**
   * Waits until the visor has finished starting, `readyTimeoutMs` or the call's `timeoutMs` at most. Source: visor-rpc A.7.
   * @throws {@link VisorNotReady}
   */
  async ready(options: CallOptions = {}): Promise<void> {
    const {readyTimeoutMs = 10_000} = this.#options
    const limitMs = Math.min(readyTimeoutMs, options.timeoutMs ?? this.#options.timeoutMs ?? readyTimeoutMs)
    const stepMs = 500
    for (let waitedMs = 0; !this.#isReady; waitedMs += stepMs) {
      const refusal = await this.#whyNotReady(options)
      if (refusal === undefined) this.#isReady = true
      else if (waitedMs >= limitMs) throw new VisorNotReady(this.address, waitedMs, refusal)
      else await pause(stepMs, options.signal ?? this.#options.signal)
    }
  }

  /** Why no more calls are possible; `undefined` while they are. */
  get brokenBy(): Problem | undefined {
    return this.#connection.brokenBy
  }

  close(): void {
    this.#connection.close()
  }

  async #send<Input, Reply>(method: RpcMethod<Input, Reply>, input: Input, options: CallOptions): Promise<Reply> {
    const usual = SLOW.has(method.name) ? SLOW_TIMEOUT_MS : 30_000
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? usual
    const signal = options.signal ?? this.#options.signal
    try {
      return await this.#connection.call(SERVICE, method, input, {timeoutMs, signal})
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      if (!error.text.startsWith("rpc: can't find method")) throw withHint(error)
      throw new UnknownMethod(this.address, method.name, KNOWN_SINCE[method.name], error)
    }
  }

  async #detectEra(options: CallOptions): Promise<WireEra> {
    try {
      await this.#send(methods.e3.IsStartupComplete, {}, options)
      return 'e3'
    } catch (error) {
      if (!isUnknownMethod(error)) throw error
    }
    // A method that has been there since v1.0 and does nothing that could hurt.
    try {
      await this.#send(methods.e2.RemoteVisors, {}, options)
    } catch (error) {
      if (isUnknownMethod(error)) return 'e1'
      if (!(error instanceof CallRefused)) throw error
    }
    return 'e2'
  }

  async #whyNotReady(options: CallOptions): Promise<Error | undefined> {
    if ((await this.era(options)) === 'e3') {
      const isComplete = await this.#send(methods.e3.IsStartupComplete, {}, options)
      return isComplete ? undefined : new Error('startup is not complete')
    }
    try {
      await this.#send(methods.e2.Apps, {}, options)
    } catch (error) {
      // Very old visors die of it.
      if (error instanceof ConnectionLost) throw new VisorNotReady(this.address, 0, error)
      if (error instanceof CallRefused && NOT_READY.test(error.text)) return error
      if (!isUnknownMethod(error)) throw error
    }
    return undefined
  }
}

/** Whether a visor refused because it has no such method. */
export function isUnknownMethod(error: unknown): error is UnknownMethod {
  return error instanceof UnknownMethod
}
