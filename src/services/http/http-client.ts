import {setTimeout as delay} from 'node:timers/promises'
import type {Dispatcher} from 'undici'
import {Interrupted, Problem} from '../../errors.js'
import {isCertificateRefusal, offeredFingerprint, type CertificateTrust} from './certificate-trust.js'
import {FingerprintMismatch, openDispatcher} from './open-dispatcher.js'
import {plainAddress} from './plain-address.js'
import type {ProxySettings} from './proxy-settings.js'
import {
  CertificateRefused,
  ServiceAnswered,
  ServiceAnswerUnreadable,
  ServiceTimeout,
  ServiceUnreachable,
  oneLine,
  reasonOf,
  type ServiceName,
} from './service-problems.js'

/** How to reach one service over HTTP. */
export interface HttpService {
  /** With its article, for messages: `the route finder`. */
  readonly name: string
  /** `http:` or `https:`, with the path prefix that the service lives under, without credentials. */
  readonly address: URL
  /** Longest time for one exchange from the first byte out to the last byte in, retries included; milliseconds. */
  readonly timeoutMs: number
  /** Longest answer that is read, in bytes. */
  readonly maxBytes: number
  /** What to try when the service does not answer, most promising first. */
  readonly hints: readonly string[]
  readonly trust?: CertificateTrust
  /** Left out: the address is always called directly. */
  readonly proxy?: ProxySettings | undefined
  /** Ends every exchange with {@link Interrupted}. */
  readonly signal?: AbortSignal | undefined
  /** Waits before the second and third try of a repeatable call, in milliseconds. */
  readonly retryDelaysMs?: readonly number[]
}

/** One request. */
export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the address of the service, with its leading slash, already percent-encoded. */
  readonly path: string
  /** A list is sent as the parameter repeated, an absent value not at all. */
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Instead of the service's own. */
  readonly timeoutMs?: number | undefined
  /** Ends this exchange, besides the service's own signal. */
  readonly signal?: AbortSignal | undefined
  /** That doing it twice is the same as doing it once, so that a broken connection or a busy gateway is tried again. */
  readonly repeatable?: boolean
  /** What else to try when there is no answer, before the hints of the service. */
  readonly hints?: readonly string[]
}

/** A complete answer with a status below 300 or from 400 up. */
export interface HttpAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The body, read as UTF-8. */
  readonly text: string
}

/** Sends requests to one service. */
export interface HttpClient {
  readonly title: ServiceName
  /**
   * One exchange. Redirects are not followed: a service of this family never sends one, so it comes from something else.
   *
   * @throws {@link ServiceUnreachable}, {@link ServiceTimeout}, {@link CertificateRefused}, {@link ServiceAnswered} for a
   *   redirect, {@link ServiceAnswerUnreadable} for an answer that is too long, {@link Interrupted}.
   */
  call: (call: HttpCall) => Promise<HttpAnswer>
  /** Closes the connections. A process also ends without it: idle connections do not hold it. */
  close: () => Promise<void>
}

/** Statuses by which a gateway says that the service behind it is busy or away. */
const BUSY = new Set([502, 503, 504])

/** Makes a client for one service. Nothing is loaded or connected before the first call. */
export function openHttp(service: HttpService): HttpClient {
  const title: ServiceName = {name: service.name, address: plainAddress(service.address)}
  let dispatcher: Promise<Dispatcher> | undefined
  const open = (): Promise<Dispatcher> =>
    (dispatcher ??= openDispatcher(service.address, service.trust ?? {kind: 'authorities'}, service.proxy))

  const call = async (request: HttpCall): Promise<HttpAnswer> => {
    const timeoutMs = request.timeoutMs ?? service.timeoutMs
    const hints = [...(request.hints ?? []), ...service.hints]
    const deadline = AbortSignal.timeout(timeoutMs)
    const interrupts = [service.signal, request.signal].filter((each) => each !== undefined)
    const signal = AbortSignal.any([deadline, ...interrupts])
    try {
      const delaysMs = request.repeatable ? (service.retryDelaysMs ?? [250, 1000]) : []
      return await withRetries({delaysMs, timeoutMs, signal}, async () =>
        exchange(await open(), service, request, signal),
      )
    } catch (error) {
      if (interrupts.some(({aborted}) => aborted)) throw new Interrupted()
      if (deadline.aborted) throw new ServiceTimeout(title, timeoutMs, {hints})
      throw await asProblem(error, title, service.address, hints)
    }
  }
  return {title, call, close: async () => (await dispatcher)?.close()}
}

/** The full URL of a call, the path appended to that of the service. */
export function callUrl(address: URL, {path, query = {}}: Pick<HttpCall, 'path' | 'query'>): URL {
  const url = new URL(plainAddress(address) + path)
  for (const [name, value] of Object.entries(query)) {
    for (const item of value === undefined ? [] : [value].flat()) url.searchParams.append(name, item)
  }
  return url
}

interface Retries {
  /** Waits before the second and later tries, in milliseconds. */
  readonly delaysMs: readonly number[]
  /** For all tries together, in milliseconds. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

async function withRetries(
  {delaysMs, timeoutMs, signal}: Retries,
  attempt: () => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const startedMs = performance.now()
  for (const delayMs of delaysMs) {
    // A wait beyond the deadline would hide why the service failed.
    const isLast = (): boolean => performance.now() - startedMs + delayMs >= timeoutMs
    try {
      const answer = await attempt()
      if (!BUSY.has(answer.status) || isLast()) return answer
    } catch (error) {
      if (signal.aborted || error instanceof Problem || isCertificateRefusal(error) || isLast()) throw error
    }
    await delay(delayMs, undefined, {signal})
  }
  return attempt()
}

async function exchange(
  dispatcher: Dispatcher,
  service: HttpService,
  call: HttpCall,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const {request} = await import('undici')
  const json = call.body === undefined ? undefined : JSON.stringify(call.body)
  const response = await request(callUrl(service.address, call), {
    dispatcher,
    signal,
    method: call.method,
    headers: {
      accept: 'application/json',
      ...(json === undefined ? {} : {'content-type': 'application/json'}),
      ...call.headers,
    },
    ...(json === undefined ? {} : {body: json}),
  })
  const title: ServiceName = {name: service.name, address: plainAddress(service.address)}
  if (response.statusCode >= 300 && response.statusCode < 400) {
    // Giving up a body is an error of its stream, which nobody waits for.
    response.body.on('error', () => undefined).destroy()
    const target = oneLine(String(response.headers['location'] ?? 'an address it does not name'))
    throw new ServiceAnswered(title, response.statusCode, `a redirect to ${target}`, {
      hints: ['Redirects are not followed; if that address is the right one, give it instead.'],
    })
  }
  const text = await readBody(response.body, service.maxBytes, title)
  return {status: response.statusCode, headers: response.headers, text}
}

async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number, title: ServiceName): Promise<string> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  // Leaving the loop early closes the connection, so an endless answer costs no more than the limit.
  for await (const chunk of body) {
    sizeBytes += chunk.length
    if (sizeBytes > maxBytes) throw new ServiceAnswerUnreadable(title, `it is longer than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function asProblem(error: unknown, title: ServiceName, address: URL, hints: readonly string[]): Promise<Problem> {
  if (error instanceof Problem) return error
  if (error instanceof FingerprintMismatch) {
    return new CertificateRefused(title, {
      cause: error,
      hints: ['Somebody may be in between. If the certificate was renewed, compare and give the new fingerprint.'],
    })
  }
  if (isCertificateRefusal(error)) {
    const offered = await offeredFingerprint(address, 5000)
    const pin = `If it is the one you expect, say so with \`--fingerprint ${offered ?? 'SHA256'}\`.`
    return new CertificateRefused(title, {
      cause: new Error(reasonOf(error), {cause: error}),
      hints: [pin, 'Accept any certificate, unsafely, with `--insecure`.'],
    })
  }
  const reason = reasonOf(error)
  // What OpenSSL says when it is answered in plain text.
  const isPlain = address.protocol === 'https:' && /wrong version number|packet length too long/i.test(reason)
  return new ServiceUnreachable(title, {
    cause: new Error(reason, {cause: error}),
    hints: isPlain ? ['It may speak plain HTTP: try the address with `http://`.'] : hints,
  })
}
