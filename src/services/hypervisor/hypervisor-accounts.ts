import {user, type User} from './answers/account-answers.js'
import {about} from './answers/visor-answers.js'
import type {HypervisorConnection} from './hypervisor-connection.js'
import {LoginNeeded} from './hypervisor-problems.js'
import {readSessionCookie, type SessionCookie} from './session-cookie.js'
import {ServiceAnswerUnreadable} from '../http/service-problems.js'

/** The only user name that hypervisors accept (visor-rpc D.2). */
export const ADMIN = 'admin'

/** The account of a hypervisor: there is one, named `admin`, and only where authentication is switched on. */
export class HypervisorAccounts {
  readonly #connection: HypervisorConnection

  constructor(connection: HypervisorConnection) {
    this.#connection = connection
  }

  /** Whether a session is needed, that is, whether authentication is switched on and there is none yet. */
  async isLoginNeeded(): Promise<boolean> {
    try {
      await this.#connection.get('/api/about', about)
      return false
    } catch (error) {
      if (error instanceof LoginNeeded) return true
      throw error
    }
  }

  /**
   * Starts a session. `POST /api/login`.
   *
   * @throws {@link WrongPassword}; {@link CallMissing} where authentication is off.
   */
  async login(password: string): Promise<SessionCookie> {
    const body = {username: ADMIN, password}
    const answer = await this.#connection.send({method: 'POST', path: '/api/login', body})
    const cookie = readSessionCookie(answer.headers['set-cookie'])
    if (cookie !== undefined) return cookie
    throw new ServiceAnswerUnreadable(this.#connection.http.title, 'it accepts the password but sets no session cookie')
  }

  /** Ends the session. `POST /api/logout`. */
  async logout(): Promise<void> {
    await this.#connection.send({method: 'POST', path: '/api/logout'})
  }

  /** Who is logged in, and the other sessions. `GET /api/user`. */
  async user(): Promise<User> {
    return this.#connection.get('/api/user', user)
  }

  /**
   * Makes the account, once. `POST /api/create-account`.
   *
   * @param password - 6 to 64 ASCII characters, at least one upper-case, lower-case, digit and special one.
   * @throws {@link ServiceAnswered} with the rule that the password breaks, or 500 and no text when an account exists.
   */
  async create(password: string): Promise<void> {
    const body = {username: ADMIN, password}
    await this.#connection.send({method: 'POST', path: '/api/create-account', body})
  }

  /**
   * Changes the password and ends every session, this one included. `POST /api/change-password`.
   *
   * @throws {@link WrongPassword} for the old one, {@link ServiceAnswered} with the rule that the new one breaks.
   */
  async changePassword(oldPassword: string, newPassword: string): Promise<void> {
    const body = {old_password: oldPassword, new_password: newPassword}
    await this.#connection.send({method: 'POST', path: '/api/change-password', body})
  }
}
