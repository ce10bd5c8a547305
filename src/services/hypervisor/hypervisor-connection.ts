import type {CertificateTrust} from '../http/certificate-trust.js'
import {openHttp, type HttpAnswer, type HttpCall, type HttpClient} from '../http/http-client.js'
import {anything, type Shape} from '../http/json-shape.js'
import {readAnswer} from '../http/read-answer.js'
import {CsrfTokens} from './csrf-tokens.js'
import {CsrfRefused, hypervisorProblem} from './hypervisor-problems.js'

/** How to reach a hypervisor. */
export interface HypervisorOptions {
  /** As {@link parseHypervisorAddress} gives it. */
  readonly address: URL
  readonly trust?: CertificateTrust
  /** The cookie of a session, `name=value`; left out where there is none. */
  readonly cookie?: string | undefined
  /** For one exchange, in milliseconds. The hypervisor itself gives up after 30 s. */
  readonly timeoutMs?: number
  /** Longest answer, in bytes. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal | undefined
  /** Milliseconds since any fixed moment, for the age of tokens. */
  readonly clockMs?: () => number
}

/** What every call of a connection can be given of its own. */
export type CallLimits = Pick<HttpCall, 'timeoutMs' | 'signal'>

/** What connections to the same hypervisor share. */
interface Shared {
  readonly http: HttpClient
  readonly cookie: string | undefined
  readonly tokens: CsrfTokens
}

/**
 * One hypervisor's API: adds the session cookie and the CSRF token, turns refusals into problems, reads answers.
 *
 * The environment's proxies are not used: what goes over this connection, passwords included, is for the machine that
 * was named. Nothing is sent twice, except a change that was refused for its token, which was not executed.
 */
export class HypervisorConnection {
  readonly http: HttpClient
  readonly #shared: Shared
  readonly #limits: CallLimits

  constructor(shared: Shared, limits: CallLimits = {}) {
    this.http = shared.http
    this.#shared = shared
    this.#limits = limits
  }

  static open(options: HypervisorOptions): HypervisorConnection {
    const http = openHttp({
      name: 'the hypervisor',
      address: options.address,
      trust: options.trust ?? {kind: 'authorities'},
      timeoutMs: options.timeoutMs ?? 35_000,
      maxBytes: options.maxBytes ?? 32 * 1024 * 1024,
      signal: options.signal,
      hints: [
        'Check the address; it is `hypervisor.http_addr` in the configuration of the visor.',
        'The interface opens when the visor has started completely, which takes up to a minute.',
      ],
    })
    const tokens = new CsrfTokens(http, options.clockMs ?? (() => performance.now()))
    return new HypervisorConnection({http, cookie: options.cookie, tokens})
  }

  /** The same connection, with limits for each of its calls. */
  with(limits: CallLimits): HypervisorConnection {
    return new HypervisorConnection(this.#shared, {...this.#limits, ...limits})
  }

  /** Asks for something and reads it. */
  async get<T>(path: string, shape: Shape<T>, query: HttpCall['query'] = {}): Promise<T> {
    return readAnswer(await this.send({method: 'GET', path, query}), shape, this.http.title)
  }

  /**
   * Changes something about a visor, with a CSRF token where the hypervisor wants one (visor-rpc D.2).
   *
   * @throws {@link CsrfRefused} when a fresh token was refused as well.
   */
  async change<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown, shape: Shape<T>): Promise<T> {
    const attempt = async (): Promise<HttpAnswer> => {
      const token = await this.#shared.tokens.current(this.#limits)
      return this.send({method, path, body, headers: token === '' ? {} : {'x-csrf-token': token}})
    }
    const answer = await attempt().catch((error: unknown) => {
      if (!(error instanceof CsrfRefused)) throw error
      this.#shared.tokens.forget()
      return attempt()
    })
    return readAnswer(answer, shape, this.http.title)
  }

  /** The same for the many changes whose answer says nothing: `true` or `{}`. */
  async order(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<void> {
    await this.change(method, path, body, anything)
  }

  /**
   * One exchange with the session's cookie.
   *
   * @throws the problems of {@link hypervisorProblem} for every status from 400 up, and those of {@link HttpClient.call}.
   */
  async send(call: HttpCall): Promise<HttpAnswer> {
    const {cookie} = this.#shared
    const headers = {...(cookie === undefined ? {} : {cookie}), ...call.headers}
    const answer = await this.http.call({...this.#limits, ...call, headers})
    if (answer.status >= 400) throw hypervisorProblem(this.http.title, call, answer)
    return answer
  }
}
