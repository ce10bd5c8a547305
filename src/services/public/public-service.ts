import {ServiceProblem} from '../../errors.js'
import {
  callUrl,
  openHttp,
  type HttpAnswer,
  type HttpCall,
  type HttpClient,
  type HttpService,
} from '../http/http-client.js'
import type {Shape} from '../http/json-shape.js'
import type {ProxySettings} from '../http/proxy-settings.js'
import {jsonOrUndefined, readAnswer} from '../http/read-answer.js'
import {oneLine, ServiceAnswered, type ServiceName} from '../http/service-problems.js'
import type {AnswerCache, CacheUse, KeptAnswer} from './answer-cache.js'

/** What the clients of all public services can be told. */
export interface PublicServiceOptions {
  readonly address: URL
  /** The flag that this command has for the address, where it is not the usual one. */
  readonly flag?: string | undefined
  /** For one question, retries included; milliseconds. 20 s unless said. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** The environment's proxies; they are used unless the service is on this machine. */
  readonly proxy?: ProxySettings | undefined
  /** Where good answers are kept; left out, nothing is kept. */
  readonly cache?: AnswerCache | undefined
  /** When kept answers may be used; never unless said. */
  readonly cacheUse?: CacheUse | undefined
  /** Instead of a file of the cache's own. */
  readonly cacheFile?: string | undefined
  /** Told when a kept answer is used, so that it can be said. */
  readonly onKeptAnswer?: ((kept: {readonly service: string; readonly at: Date}) => void) | undefined
  readonly now?: (() => Date) | undefined
  readonly retryDelaysMs?: HttpService['retryDelaysMs']
}

/** Which service a client is for. */
export interface PublicServiceKind {
  /** With its article: `the route finder`. */
  readonly name: string
  /** The flag that most commands have for its address. */
  readonly flag: string
}

/** Nothing is kept that could be used without asking the service. */
class NothingKept extends ServiceProblem {
  override readonly code = 'SERVICE_NOT_CACHED'
}

/**
 * Questions to one public service, answered by it or, only when asked for, by a kept answer.
 *
 * All calls are questions, `POST` included, so they are tried again when the connection breaks, within the deadline.
 */
export class PublicService {
  readonly http: HttpClient
  readonly #options: PublicServiceOptions

  constructor({name, flag}: PublicServiceKind, options: PublicServiceOptions) {
    this.#options = options
    this.http = openHttp({
      name,
      hints: ['Check the connection to the internet.', `Name another one with \`${options.flag ?? flag} URL\`.`],
      address: options.address,
      timeoutMs: options.timeoutMs ?? 20_000,
      maxBytes: 128 * 1024 * 1024,
      signal: options.signal,
      proxy: options.proxy,
      ...(options.retryDelaysMs === undefined ? {} : {retryDelaysMs: options.retryDelaysMs}),
    })
  }

  /**
   * Asks, and reads the answer.
   *
   * @param emptyOn - statuses that mean "there are none"; they read as an empty JSON list.
   * @throws {@link ServiceAnswered} for any other status from 400 up, {@link NothingKept}, and those of
   *   {@link HttpClient.call}.
   */
  async ask<T>(call: Omit<HttpCall, 'repeatable'>, shape: Shape<T>, emptyOn: readonly number[] = []): Promise<T> {
    const {cache, cacheUse = {kind: 'never'}, now = () => new Date()} = this.#options
    const question = `${call.method} ${callUrl(this.#options.address, call).href} ${JSON.stringify(call.body ?? null)}`
    const file = this.#options.cacheFile ?? cache?.fileOf(question)
    const kept = file === undefined ? undefined : await cache?.read(file)
    if (cacheUse.kind === 'only') return this.#fromKept(kept, shape)
    if (cacheUse.kind === 'young' && kept !== undefined && now().getTime() - kept.at.getTime() <= cacheUse.maxAgeMs) {
      return this.#fromKept(kept, shape)
    }
    const text = await this.#fetch(call, emptyOn, kept)
    const value = readAnswer({text}, shape, this.http.title)
    if (file !== undefined) await cache?.keep(file, text)
    return value
  }

  async #fetch(call: HttpCall, emptyOn: readonly number[], kept: KeptAnswer | undefined): Promise<string> {
    const hints = kept === undefined ? [] : [`Use the answer kept since ${kept.at.toISOString()} with \`--cached\`.`]
    const answer = await this.http.call({...call, repeatable: true, hints})
    // A page that says 404 is not the service: it says so in JSON.
    if (emptyOn.includes(answer.status) && (answer.text === '' || jsonOrUndefined(answer.text) !== undefined))
      return '[]'
    if (answer.status >= 400) throw answeredProblem(this.http.title, answer)
    return answer.text
  }

  #fromKept<T>(kept: KeptAnswer | undefined, shape: Shape<T>): T {
    const {name, address} = this.http.title
    if (kept === undefined) {
      throw new NothingKept(`no kept answer of ${name} at ${address} to this question`, {
        hints: ['Ask the service once, without `--cached`; its answer is then kept.'],
      })
    }
    this.#options.onKeptAnswer?.({service: name, at: kept.at})
    return readAnswer(kept, shape, this.http.title)
  }
}

/** The problem of an answer with an error status; the family has three forms of error bodies (visor-rpc E). */
function answeredProblem(service: ServiceName, {status, text}: HttpAnswer): ServiceAnswered {
  const value = jsonOrUndefined(text)
  const error = typeof value === 'object' && value !== null && 'error' in value ? value.error : undefined
  const inner = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return new ServiceAnswered(service, status, oneLine(typeof inner === 'string' ? inner : text))
}
