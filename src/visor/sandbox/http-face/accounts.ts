import {randomBytes, randomUUID} from 'node:crypto'
import type {Clock} from '../clock.js'
import {HttpRefusal} from './http-refusal.js'

const SESSION_MS = 12 * 60 * 60 * 1000

interface Session {
  readonly sid: string
  readonly username: string
  readonly expiresMs: number
}

/** The account and the sessions of a hypervisor (visor-rpc D.2). */
export class Accounts {
  readonly #clock: Clock
  readonly #sessions = new Map<string, Session>()
  #password: string | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  create(username: string, password: string): void {
    if (!/^[a-z0-9_-]{4,21}$/.test(username)) throw new HttpRefusal(400, "format of 'username' is not accepted")
    if (username !== 'admin') throw new HttpRefusal(403, 'name not allowed')
    checkPassword(password)
    if (this.#password !== undefined) throw new HttpRefusal(500, '')
    this.#password = password
  }

  login(username: string, password: string): {id: string; expires: Date} {
    if (!/^[a-z0-9_-]{4,21}$/.test(username)) throw new HttpRefusal(400, "format of 'username' is not accepted")
    if (username !== 'admin') throw new HttpRefusal(500, '')
    if (this.#password === undefined || password !== this.#password) {
      throw new HttpRefusal(401, 'incorrect username or password')
    }
    const id = randomBytes(24).toString('base64url')
    const expiresMs = this.#clock.now() + SESSION_MS
    this.#sessions.set(id, {sid: randomUUID(), username, expiresMs})
    return {id, expires: new Date(expiresMs)}
  }

  /** The session of a `Cookie` header. */
  session(cookie: string | undefined): Session | undefined {
    const session = this.#sessions.get(sessionId(cookie))
    return session !== undefined && session.expiresMs > this.#clock.now() ? session : undefined
  }

  logout(cookie: string | undefined): boolean {
    return this.#sessions.delete(sessionId(cookie))
  }

  changePassword(oldPassword: string, newPassword: string): void {
    if (oldPassword !== this.#password) throw new HttpRefusal(401, 'incorrect username or password')
    checkPassword(newPassword)
    this.#password = newPassword
    this.#sessions.clear()
  }

  /** Ends every session, as a restart of the visor does. */
  endSessions(): void {
    this.#sessions.clear()
  }

  user(cookie: string | undefined): unknown {
    const own = this.session(cookie)
    const told = ({sid, username, expiresMs}: Session): unknown => ({
      sid,
      username,
      expiry: new Date(expiresMs).toISOString(),
    })
    const others = [...this.#sessions.values()].filter((session) => session !== own)
    const none = {sid: '00000000-0000-0000-0000-000000000000', username: '', expiry: '0001-01-01T00:00:00Z'}
    return {
      username: own?.username ?? '',
      current_session: own === undefined ? none : told(own),
      other_sessions: others.length === 0 ? null : others.map(told),
    }
  }
}

function sessionId(cookie: string | undefined): string {
  return /(?:^|;\s*)swm-session=([^;]*)/.exec(cookie ?? '')?.[1] ?? ''
}

function checkPassword(password: string): void {
  if (password.length < 6 || password.length > 64) {
    throw new HttpRefusal(400, 'password length should be between 6 and 64 chars')
  }
  if (!/^[\x00-\x7f]*$/.test(password)) throw new HttpRefusal(400, 'non-ASCII character found')
  if (![/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].every((kind) => kind.test(password))) {
    throw new HttpRefusal(400, 'password must have at least one upper, lower, digit and special character')
  }
}
