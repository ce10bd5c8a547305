import {ServiceProblem, type ProblemOptions} from '../../errors.js'

/** Which service a problem is about: its name in our words and the address that was used. */
export interface ServiceName {
  /** With its article: `the hypervisor`, `the route finder`. */
  readonly name: string
  /** Base address, without credentials. */
  readonly address: string
}

/** The options of a service's problem; `hints` are those of the service, what to try when it does not answer. */
type Options = Pick<ProblemOptions, 'cause' | 'hints'>

/** Nothing answers at the address, or the connection broke before the answer was complete. */
export class ServiceUnreachable extends ServiceProblem {
  override readonly code = 'SERVICE_UNREACHABLE'

  constructor({name, address}: ServiceName, options: Options) {
    super(`cannot reach ${name} at ${address}`, options)
  }
}

/** The whole exchange, answer included, took longer than the deadline. */
export class ServiceTimeout extends ServiceProblem {
  override readonly code = 'SERVICE_TIMEOUT'

  constructor({name, address}: ServiceName, timeoutMs: number, options: Options) {
    super(`${name} at ${address} gave no complete answer within ${timeoutMs / 1000} s`, options)
  }
}

/** The service answered with a status that means failure. */
export class ServiceAnswered extends ServiceProblem {
  override readonly code: string = 'SERVICE_ERROR'
  /** HTTP status, 300 to 599. */
  readonly status: number
  /** The service's own words on one line, empty where it gave none. */
  readonly text: string

  constructor({name, address}: ServiceName, status: number, text: string, options: Options = {}) {
    super(`${name} at ${address} answered: ${text === '' ? 'nothing but a status' : text} (HTTP ${status})`, options)
    this.status = status
    this.text = text
  }
}

/** The answer came, but is not what the service promises: no JSON, another shape, too long. */
export class ServiceAnswerUnreadable extends ServiceProblem {
  override readonly code = 'SERVICE_ANSWER'

  constructor({name, address}: ServiceName, reason: string, hints: readonly string[] = []) {
    super(`cannot use the answer of ${name} at ${address}`, {
      cause: new Error(reason),
      hints: [...hints, 'Check that the address is that of the service and not of a proxy or a log-in page.'],
    })
  }
}

/** The TLS certificate is not one that we were told to trust. Nothing was sent. */
export class CertificateRefused extends ServiceProblem {
  override readonly code = 'SERVICE_CERTIFICATE'

  constructor({name, address}: ServiceName, options: Options) {
    super(`the certificate of ${name} at ${address} is not trusted`, options)
  }
}

/**
 * Text of a service as one line that is safe on a terminal: control characters become spaces, runs of blanks one.
 *
 * @param maxLength - longer text is cut and ends in an ellipsis; in UTF-16 units.
 */
export function oneLine(text: string, maxLength = 300): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1).trimEnd()}…`
}

/**
 * Why a connection failed, in one line.
 *
 * A name with several addresses fails with an error whose own text is empty and whose parts hold the reasons; undici
 * wraps some failures in one of its own.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return [...new Set(error.errors.map(reasonOf))].join('; ')
  }
  if (!(error instanceof Error)) return oneLine(String(error))
  if (error.cause instanceof Error && /^(fetch failed|)$/.test(error.message)) return reasonOf(error.cause)
  // OpenSSL puts a thread, a number, a library and a place of its source around the reason.
  const ssl = /^[0-9A-F]+:error:[^:]*:[^:]*:[^:]*:([^:]+):/.exec(error.message)
  return oneLine(ssl?.[1] ?? error.message) || error.name
}
