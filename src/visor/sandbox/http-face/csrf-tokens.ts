import {createHmac, randomBytes} from 'node:crypto'
import type {Clock} from '../clock.js'
import {HttpRefusal} from './http-refusal.js'

const LIFE_MS = 30_000

/** Signed tokens that live for 30 s and can be used often in that time (visor-rpc D.2). */
export class CsrfTokens {
  readonly #key = randomBytes(32)
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issue(): string {
    const expiry = Buffer.from(String(this.#clock.now() + LIFE_MS)).toString('base64url')
    return `${expiry}.${this.#sign(expiry)}`
  }

  /** @throws {@link HttpRefusal} with 403 unless the header holds a token of ours that has not expired. */
  check(method: string, header: string | readonly string[] | undefined): void {
    const token = typeof header === 'string' ? header : ''
    if (token === '') throw new HttpRefusal(403, `no csrf token for ${method} request`)
    const [expiry = '', signature] = token.split('.')
    if (signature !== this.#sign(expiry)) throw new HttpRefusal(403, 'invalid CSRF token')
    if (Number(Buffer.from(expiry, 'base64url').toString()) < this.#clock.now()) {
      throw new HttpRefusal(403, 'csrf token expired')
    }
  }

  #sign(expiry: string): string {
    return createHmac('sha256', this.#key).update(expiry).digest('base64url')
  }
}
