import type {CertificateTrust} from '../http/certificate-trust.js'
import {openHttp, type HttpAnswer, type HttpCall, type HttpClient} from '../http/http-client.js'
import {anything, type Shape} from '../http/json-shape.js'
import {readAnswer} from '../http/read-answer.js'
import {csrfToken} from './answers/account-answers.js'
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

/** A token is good for 30 s (visor-rpc D.2); it is not used in its last seconds, which may pass on the way. */
const TOKEN_LIFE_MS = 20_000

/**
 * One hypervisor's API: adds the session cookie and the CSRF token, turns refusals into problems, reads answers.
 *
 * The environment's proxies are not used: what goes over this connection, passwords included, is for the machine that
 * was named. Nothing is sent twice, except a change that was refused for its token, which was not executed.
 */
export class HypervisorConnection {
  readonly http: HttpClient
  readonly #cookie: string | undefined
  readonly #clockMs: () => number
  #token: {readonly text: string; readonly atMs: number} | undefined

  constructor(options: HypervisorOptions) {
    this.#cookie = options.cookie
    this.#clockMs = options.clockMs ?? (() => performance.now())
    this.http = openHttp({
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
      const token = await this.#csrfToken()
      return this.send({method, path, body, headers: token === '' ? {} : {'x-csrf-token': token}})
    }
    const answer = await attempt().catch((error: unknown) => {
      if (!(error instanceof CsrfRefused)) throw error
      this.#token = undefined
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
    const cookie = this.#cookie === undefined ? {} : {cookie: this.#cookie}
    const answer = await this.http.call({...call, headers: {...cookie, ...call.headers}})
    if (answer.status >= 400) throw hypervisorProblem(this.http.title, call, answer)
    return answer
  }

  /** A token for one change; empty where the release has none or the check is off. */
  async #csrfToken(): Promise<string> {
    const nowMs = this.#clockMs()
    if (this.#token !== undefined && nowMs - this.#token.atMs < TOKEN_LIFE_MS) return this.#token.text
    const call: HttpCall = {method: 'GET', path: '/api/csrf'}
    const answer = await this.http.call(call)
    if (answer.status >= 400 && answer.status !== 404) throw hypervisorProblem(this.http.title, call, answer)
    const text = answer.status === 404 ? '' : readAnswer(answer, csrfToken, this.http.title).csrf_token
    this.#token = {text, atMs: nowMs}
    return text
  }
}
