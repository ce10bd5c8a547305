import {hypervisorKey} from './answers/account-answers.js'
import {about, dmsgSessions, overviews, summaries} from './answers/visor-answers.js'
import type {About, DmsgSession, Overview, Summary} from './answers/visor-answers.js'
import {HypervisorAccounts} from './hypervisor-accounts.js'
import {HypervisorConnection, type HypervisorOptions} from './hypervisor-connection.js'
import {RemoteVisor} from './remote-visor.js'
import {readAnswer} from '../http/read-answer.js'

/**
 * A hypervisor over its HTTP API (visor-rpc D).
 *
 * Every call can fail with the problems of {@link HypervisorConnection.send}; only what is special to a call is said
 * with it.
 */
export class HypervisorClient {
  readonly accounts: HypervisorAccounts
  readonly #connection: HypervisorConnection

  constructor(options: HypervisorOptions) {
    this.#connection = HypervisorConnection.open(options)
    this.accounts = new HypervisorAccounts(this.#connection)
  }

  /** One of the visors, by public key; nothing is asked yet. */
  visor(publicKey: string): RemoteVisor {
    return new RemoteVisor(this.#connection, publicKey)
  }

  /** Key and build of the hypervisor's own visor. `GET /api/about`. */
  about(): Promise<About> {
    return this.#connection.get('/api/about', about)
  }

  /** Sessions of the visors with dmsg servers. `GET /api/dmsg`. */
  dmsg(): Promise<readonly DmsgSession[]> {
    return this.#connection.get('/api/dmsg', dmsgSessions)
  }

  /** Every visor, the hypervisor's own first; those that cannot be reached by key only. `GET /api/visors`. */
  visors(): Promise<readonly Overview[]> {
    return this.#connection.get('/api/visors', overviews)
  }

  /**
   * Every visor with its state. `GET /api/visors-summary`.
   *
   * A visor that does not answer is missing, and the hypervisor forgets it until it connects again.
   */
  visorsSummary(): Promise<readonly Summary[]> {
    return this.#connection.get('/api/visors-summary', summaries)
  }

  /**
   * The hypervisor's public key without a log-in. `GET /api/pk`, off unless `enable_pk_endpoint` is set (visor-config G).
   *
   * @param caller - the caller's own public key, which the hypervisor logs and does not check.
   * @throws {@link CallMissing} when it is off or the release is older.
   */
  async publicKey(caller: string): Promise<string> {
    const answer = await this.#connection.send({method: 'GET', path: '/api/pk', headers: {'sw-public': caller}})
    return readAnswer(answer, hypervisorKey, this.#connection.http.title).public_key
  }

  /** Whether something answers as a hypervisor there, log-in or not. `GET /api/ping`. */
  async ping(): Promise<boolean> {
    return (await this.#connection.send({method: 'GET', path: '/api/ping'})).text.includes('PONG!')
  }

  close(): Promise<void> {
    return this.#connection.http.close()
  }
}
