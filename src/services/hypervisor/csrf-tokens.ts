import type {HttpCall, HttpClient} from '../http/http-client.js'
import {readAnswer} from '../http/read-answer.js'
import {csrfToken} from './answers/account-answers.js'
import {hypervisorProblem} from './hypervisor-problems.js'

/** A token is good for 30 s (visor-rpc D.2); it is not used in its last seconds, which may pass on the way. */
const LIFE_MS = 20_000

/** The tokens that a hypervisor wants with changes: one is fetched when needed and used again while it is fresh. */
export class CsrfTokens {
  readonly #http: HttpClient
  readonly #clockMs: () => number
  #token: {readonly text: string; readonly atMs: number} | undefined

  constructor(http: HttpClient, clockMs: () => number) {
    this.#http = http
    this.#clockMs = clockMs
  }

  /** A token for one change; empty where the release has none or the check is off. */
  async current(limits: Pick<HttpCall, 'timeoutMs' | 'signal'>): Promise<string> {
    const nowMs = this.#clockMs()
    if (this.#token !== undefined && nowMs - this.#token.atMs < LIFE_MS) return this.#token.text
    const call: HttpCall = {...limits, method: 'GET', path: '/api/csrf'}
    const answer = await this.#http.call(call)
    if (answer.status >= 400 && answer.status !== 404) throw hypervisorProblem(this.#http.title, call, answer)
    const text = answer.status === 404 ? '' : readAnswer(answer, csrfToken, this.#http.title).csrf_token
    this.#token = {text, atMs: nowMs}
    return text
  }

  /** To be called when a token was refused: the next change gets a new one. */
  forget(): void {
    this.#token = undefined
  }
}
