import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http'
import {Accounts} from './accounts.js'
import {CsrfTokens} from './csrf-tokens.js'
import {Refusal} from './refusal.js'
import {visorRoutes, type ServedVisor} from './visor-routes.js'

/** What the served hypervisor is like; the defaults are those of a release of October 2024 in a packaged install. */
export interface FaceOptions {
  /** First the hypervisor's own. */
  readonly visors: readonly ServedVisor[]
  readonly hasAuthentication?: boolean
  /** `absent`: as in releases up to v1.3.11, where the path does not exist. */
  readonly csrf?: 'on' | 'off' | 'absent'
  readonly hasPkEndpoint?: boolean
  readonly hasTls?: boolean
  readonly clockMs?: () => number
}

/** A request as the routes see it. */
export interface Request {
  readonly method: string
  /** Segments below `/api`, decoded. */
  readonly path: readonly string[]
  readonly hasTrailingSlash: boolean
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  /** The body as JSON, whose names must be among these; a 400 otherwise (visor-rpc D.1). */
  readonly body: (names: readonly string[]) => Readonly<Record<string, unknown>>
  /** The body as JSON, whatever it is. */
  readonly json: () => unknown
}

/** What a route answers: JSON, or plain text. */
export type Answer =
  | {readonly json: unknown; readonly status?: number; readonly cookie?: string}
  | {readonly text: string; readonly status: number; readonly type?: string}

const NOT_FOUND: Answer = {status: 404, text: '404 page not found\n'}
const GUARDED = new Set('create-account login logout change-password user about dmsg visors visors-summary'.split(' '))
const NO_SESSION = 'session cookie is either non-existent, expired, or ill-formatted'

/** The HTTP API of a hypervisor (visor-rpc D) in front of visors that are objects in this process. */
export class HypervisorFace {
  readonly accounts: Accounts
  readonly csrf: CsrfTokens
  readonly #options: FaceOptions

  constructor(options: FaceOptions) {
    this.#options = options
    this.accounts = new Accounts(options.clockMs ?? Date.now)
    this.csrf = new CsrfTokens(options.clockMs ?? Date.now)
  }

  readonly listener: RequestListener = (request, response) => {
    void this.#respond(request, response)
  }

  async #respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let answer: Answer
    try {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
      const request = readRequest(incoming, Buffer.concat(chunks).toString('utf8'))
      answer = request === undefined ? NOT_FOUND : await this.#route(request)
    } catch (error) {
      if (!(error instanceof Refusal)) {
        response.destroy(error instanceof Error ? error : undefined)
        return
      }
      answer = error.text === '' ? {status: error.status, text: ''} : {status: error.status, json: {error: error.text}}
    }
    if (answer === HANG_UP) {
      response.destroy()
      return
    }
    if ('text' in answer) {
      response.writeHead(answer.status, {'content-type': answer.type ?? 'text/plain; charset=utf-8'}).end(answer.text)
      return
    }
    const cookie = answer.cookie === undefined ? {} : {'set-cookie': answer.cookie}
    response.writeHead(answer.status ?? 200, {'content-type': 'application/json', ...cookie})
    response.end(`${JSON.stringify(answer.json)}\n`)
  }

  async #route(request: Request): Promise<Answer> {
    const {visors, hasAuthentication = true, csrf = 'on', hasPkEndpoint = false} = this.#options
    const [first, ...rest] = request.path
    const is = (method: string, path: string): boolean => request.method === method && request.path.join('/') === path
    if (is('GET', 'ping')) return {status: 200, text: '"PONG!"', type: 'text/plain'}
    if (is('GET', 'csrf') && csrf !== 'absent') return {json: {csrf_token: csrf === 'on' ? this.csrf.issue() : ''}}
    if (is('GET', 'pk') && hasPkEndpoint) return publicKey(request, visors)
    // What does not exist is answered before anybody is asked who they are.
    if (first === undefined || !GUARDED.has(first)) return NOT_FOUND
    if (hasAuthentication) {
      if (is('POST', 'create-account')) return this.#create(request)
      if (is('POST', 'login')) return this.#login(request)
      if (is('POST', 'logout')) return this.#logout(request)
      if (this.accounts.session(request.headers.cookie) === undefined) throw new Refusal(401, NO_SESSION)
    }
    if (is('POST', 'change-password') && hasAuthentication) return this.#changePassword(request)
    if (is('GET', 'user')) return {json: this.accounts.user(request.headers.cookie)}
    if (is('GET', 'about')) return {json: await about(visors)}
    if (is('GET', 'dmsg')) return {json: (await Promise.all(visors.map((v) => v.summary()))).map((s) => s.dmsg_stats)}
    if (is('GET', 'visors')) return {json: await Promise.all(visors.map((visor) => overviewOf(visor)))}
    if (is('GET', 'visors-summary')) return {json: await Promise.all(visors.map((visor) => visor.summary()))}
    if (first !== 'visors' || rest.length === 0) return NOT_FOUND
    const [key = '', ...path] = rest
    if (!/^[0-9a-f]*$/i.test(key)) throw new Refusal(400, 'encoding/hex: invalid byte')
    if (key.length !== 66) throw new Refusal(400, 'Invalid public key length')
    if (csrf === 'on' && request.method !== 'GET') this.csrf.check(request.method, request.headers['x-csrf-token'])
    const visor = visors.find((each) => each.publicKey === key)
    if (visor === undefined) throw new Refusal(404, `visor of pk '${key}' not found`)
    return (await visorRoutes(visor, {...request, path})) ?? NOT_FOUND
  }

  #create(request: Request): Answer {
    const {username, password} = request.body(['username', 'password'])
    this.accounts.create(String(username), String(password))
    return {json: true}
  }

  #login(request: Request): Answer {
    const {username, password} = request.body(['username', 'password'])
    if (this.accounts.session(request.headers.cookie) !== undefined) throw new Refusal(403, 'not logged out')
    const {id, expires} = this.accounts.login(String(username), String(password))
    const attribute = this.#options.hasTls ? 'Secure' : 'HttpOnly'
    return {json: true, cookie: `swm-session=${id}; Path=/; Expires=${expires.toUTCString()}; ${attribute}`}
  }

  #logout(request: Request): Answer {
    if (!this.accounts.logout(request.headers.cookie)) throw new Refusal(400, 'not logged in')
    return {json: true}
  }

  #changePassword(request: Request): Answer {
    const {old_password, new_password} = request.body(['old_password', 'new_password'])
    this.accounts.changePassword(String(old_password), String(new_password))
    return {json: true}
  }
}

/** The connection drops instead of an answer. */
export const HANG_UP: Answer = {status: 0, text: ''}

async function about(visors: readonly ServedVisor[]): Promise<unknown> {
  const own = await visors[0]?.overview()
  return {public_key: own?.local_pk, build: own?.build_info}
}

/** A visor that does not answer is listed with its key alone (visor-rpc D.3). */
async function overviewOf(visor: ServedVisor): Promise<unknown> {
  try {
    return await visor.overview()
  } catch {
    const empty = {build_info: null, apps: null, transports: null, hypervisors: null, connected_hypervisor: null}
    return {local_pk: visor.publicKey, app_protocol_version: '', routes_count: 0, is_symmetic_nat: false, ...empty}
  }
}

function publicKey(request: Request, visors: readonly ServedVisor[]): Answer {
  const caller = String(request.headers['sw-public'] ?? '').trim()
  if (caller === '') throw new Refusal(401, 'SW-Public header required')
  if (!/^0[23][0-9a-f]{64}$/i.test(caller)) throw new Refusal(400, 'SW-Public header is not a valid public key')
  return {json: {public_key: visors[0]?.publicKey}}
}

function readRequest(incoming: IncomingMessage, text: string): Request | undefined {
  const url = new URL(incoming.url ?? '/', 'http://face.invalid')
  if (!url.pathname.startsWith('/api/')) return undefined
  const json = (): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      throw new Refusal(400, 'request format is malformed')
    }
  }
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.slice('/api/'.length).split('/').filter(Boolean).map(decodeURIComponent),
    hasTrailingSlash: url.pathname.endsWith('/'),
    query: url.searchParams,
    headers: incoming.headers,
    json,
    body: (names) => {
      const value = json()
      if (typeof value !== 'object' || value === null || Object.keys(value).some((name) => !names.includes(name))) {
        throw new Refusal(400, 'request format is malformed')
      }
      return {...value}
    },
  }
}
