import {createHmac, randomBytes} from 'node:crypto'
import {Refusal} from './refusal.js'

const LIFE_MS = 30_000

/** Signed tokens that live for 30 s and can be used often in that time (visor-rpc D.2). */
export class CsrfTokens {
  readonly #key = randomBytes(32)
  readonly #clockMs: () => number

  constructor(clockMs: () => number) {
    this.#clockMs = clockMs
  }

  issue(): string {
    const body = Buffer.from(JSON.stringify({expiry: this.#clockMs() + LIFE_MS})).toString('base64url')
    return `${body}.${this.#sign(body)}`
  }

  check(method: string, header: string | readonly string[] | undefined): void {
    const token = typeof header === 'string' ? header : ''
    if (token === '') throw new Refusal(403, `no csrf token for ${method} request`)
    const [body = '', signature] = token.split('.')
    if (signature !== this.#sign(body)) throw new Refusal(403, 'invalid CSRF token')
    const {expiry} = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as {expiry: number}
    if (expiry < this.#clockMs()) throw new Refusal(403, 'csrf token expired')
  }

  #sign(body: string): string {
    return createHmac('sha256', this.#key).update(body).digest('base64url')
  }
}
