import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http'
import {isPublicKey} from '../../protocol/public-key.js'
import {Refusal} from '../refusal.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import {Accounts} from './accounts.js'
import {CsrfTokens} from './csrf-tokens.js'
import {HttpRefusal} from './http-refusal.js'
import {readRequest, type HttpAnswer, type HttpRequest} from './http-request.js'
import {dmsgToJson, overviewToJson, summaryToJson, unreachableToJson} from './to-json.js'
import {visorRoute, type VisorSettings} from './visor-routes.js'

/** What the hypervisor is like; the defaults are those of a hand-made configuration of October 2024 (visor-rpc D.1). */
export interface HttpFaceOptions {
  /** The hypervisor's own visor first. */
  readonly visors: readonly SandboxVisor[]
  /** Keys of the visors that do not answer. */
  readonly unreachable?: ReadonlySet<string>
  readonly hasAuthentication?: boolean
  /** `absent`: as in releases up to v1.3.11, where the path does not exist. */
  readonly csrf?: 'on' | 'off' | 'absent'
  readonly hasPkEndpoint?: boolean
  readonly hasTls?: boolean
  /** Hears when a visor was shut down. */
  readonly onShutdown?: (visor: SandboxVisor) => void
}

const NOT_FOUND: HttpAnswer = {status: 404, text: '404 page not found\n'}
const NO_SESSION = 'session cookie is either non-existent, expired, or ill-formatted'
const GUARDED = new Set('create-account login logout change-password user about dmsg visors visors-summary'.split(' '))

/** The HTTP API of a hypervisor (visor-rpc D) over sandboxes. It only translates; the state is theirs. */
export class HttpFace {
  readonly accounts: Accounts
  readonly #csrf: CsrfTokens
  readonly #options: HttpFaceOptions
  readonly #settings = new Map<SandboxVisor, VisorSettings>()

  constructor(options: HttpFaceOptions) {
    const [own] = options.visors
    if (own === undefined) throw new RangeError('a hypervisor has at least its own visor')
    this.#options = options
    this.accounts = new Accounts(own.clock)
    this.#csrf = new CsrfTokens(own.clock)
  }

  readonly listener: RequestListener = (request, response) => {
    void this.#respond(request, response)
  }

  async #respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.#answer(incoming)
    if (answer === 'hang-up') {
      response.destroy()
    } else if ('text' in answer) {
      response.writeHead(answer.status, {'content-type': 'text/plain; charset=utf-8'}).end(answer.text)
    } else {
      const cookie = answer.cookie === undefined ? {} : {'set-cookie': answer.cookie}
      response.writeHead(answer.status ?? 200, {'content-type': 'application/json', ...cookie})
      response.end(`${JSON.stringify(answer.json)}\n`)
    }
  }

  async #answer(incoming: IncomingMessage): Promise<HttpAnswer> {
    try {
      const request = await readRequest(incoming)
      for (const visor of this.#options.visors) visor.live()
      return (request && this.#route(request)) ?? NOT_FOUND
    } catch (error) {
      if (error instanceof HttpRefusal && error.text === '') return {status: error.status, text: ''}
      if (error instanceof HttpRefusal) return {status: error.status, json: {error: error.text}}
      if (error instanceof Refusal) return {status: 500, json: {error: error.message}}
      // A crash in a handler is caught by the server, and the connection drops.
      return 'hang-up'
    }
  }

  #route(request: HttpRequest): HttpAnswer | undefined {
    const {hasAuthentication = false, csrf = 'on', hasPkEndpoint = false} = this.#options
    const route = `${request.method} ${request.path.join('/')}`
    if (route === 'GET ping') return {status: 200, text: '"PONG!"'}
    if (route === 'GET csrf' && csrf !== 'absent') return {json: {csrf_token: csrf === 'on' ? this.#csrf.issue() : ''}}
    if (route === 'GET pk' && hasPkEndpoint) return this.#publicKey(request)
    // What does not exist is answered before anybody is asked who they are.
    if (!GUARDED.has(request.path[0] ?? '')) return undefined
    if (hasAuthentication) {
      const answer = this.#accountRoute(route, request)
      if (answer !== undefined) return answer
    }
    if (route === 'GET user') return {json: this.accounts.user(request.headers.cookie)}
    return request.path[0] === 'visors' && request.path.length > 1 ? this.#visorRoute(request) : this.#listRoute(route)
  }

  #accountRoute(route: string, request: HttpRequest): HttpAnswer | undefined {
    const {cookie} = request.headers
    const texts = (...names: readonly string[]): string[] => {
      const fields = request.fields(...names)
      return names.map((name) => (typeof fields[name] === 'string' ? fields[name] : ''))
    }
    if (route === 'POST create-account') {
      const [username = '', password = ''] = texts('username', 'password')
      this.accounts.create(username, password)
      return {json: true}
    }
    if (route === 'POST login') {
      const [username = '', password = ''] = texts('username', 'password')
      if (this.accounts.session(cookie) !== undefined) throw new HttpRefusal(403, 'not logged out')
      const {id, expires} = this.accounts.login(username, password)
      // The wrong way round, as the hypervisor has it (visor-rpc D.2).
      const attribute = this.#options.hasTls ? 'Secure' : 'HttpOnly'
      return {json: true, cookie: `swm-session=${id}; Path=/; Expires=${expires.toUTCString()}; ${attribute}`}
    }
    if (route === 'POST logout') {
      if (!this.accounts.logout(cookie)) throw new HttpRefusal(400, 'not logged in')
      return {json: true}
    }
    if (this.accounts.session(cookie) === undefined) throw new HttpRefusal(401, NO_SESSION)
    if (route !== 'POST change-password') return undefined
    const [present = '', wanted = ''] = texts('old_password', 'new_password')
    this.accounts.changePassword(present, wanted)
    return {json: true}
  }

  #listRoute(route: string): HttpAnswer | undefined {
    const {visors} = this.#options
    const own = visors[0]?.overview()
    const reachable = visors.filter((visor) => this.#isReachable(visor))
    switch (route) {
      case 'GET about':
        return {json: {public_key: own?.local_pk, build: own?.build}}
      case 'GET dmsg':
        return {json: reachable.flatMap((visor) => visor.summary().dmsg ?? []).map(dmsgToJson)}
      case 'GET visors':
        return {
          json: visors.map((visor) =>
            this.#isReachable(visor) ? overviewToJson(visor.overview()) : unreachableToJson(visor.localKey),
          ),
        }
      case 'GET visors-summary':
        return {json: reachable.map((visor) => summaryToJson(visor.summary(), visor === visors[0]))}
      default:
        return undefined
    }
  }

  #visorRoute(request: HttpRequest): HttpAnswer | undefined {
    const [, key = '', ...path] = request.path
    if (!/^[0-9a-f]*$/i.test(key)) throw new HttpRefusal(400, 'encoding/hex: invalid byte')
    if (key.length !== 66) throw new HttpRefusal(400, 'Invalid public key length')
    if (!isPublicKey(key)) throw new HttpRefusal(400, 'Invalid public key')
    if ((this.#options.csrf ?? 'on') === 'on' && request.method !== 'GET') {
      this.#csrf.check(request.method, request.headers['x-csrf-token'])
    }
    const visor = this.#options.visors.find((candidate) => candidate.localKey === key.toLowerCase())
    if (visor === undefined) throw new HttpRefusal(404, `visor of pk '${key}' not found`)
    if (!this.#isReachable(visor)) {
      if (path.join('/') === 'health') return {status: 408, json: {status: 408}}
      throw new HttpRefusal(500, 'rpc client error: timeout')
    }
    const settings = this.#settings.get(visor) ?? {logRotation: '168h0m0s'}
    this.#settings.set(visor, settings)
    const isHypervisor = visor === this.#options.visors[0]
    const answer = visorRoute(visor, {path, request, settings, isHypervisor})
    if (answer === 'hang-up') this.#options.onShutdown?.(visor)
    return answer
  }

  #isReachable(visor: SandboxVisor): boolean {
    return !this.#options.unreachable?.has(visor.localKey)
  }

  #publicKey({headers}: HttpRequest): HttpAnswer {
    const header = headers['sw-public']
    const caller = typeof header === 'string' ? header.trim() : ''
    if (caller === '') throw new HttpRefusal(401, 'SW-Public header required')
    if (!isPublicKey(caller)) throw new HttpRefusal(400, 'SW-Public header is not a valid public key')
    return {json: {public_key: this.#options.visors[0]?.localKey}}
  }
}
