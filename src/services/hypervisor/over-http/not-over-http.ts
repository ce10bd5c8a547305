import {ServiceProblem} from '../../../errors.js'

/** Something that a visor does on its own RPC only: no hypervisor has a call for it. */
export class NotOverHttp extends ServiceProblem {
  override readonly code = 'NOT_OVER_HTTP'

  /** @param what - as a noun: `reloading the configuration`. */
  constructor(what: string, hints: readonly string[] = []) {
    super(`${what} is not possible through a hypervisor`, {
      cause: new Error('its API has no call for that'),
      hints: [...hints, 'Ask the visor itself, on its machine: the same command with `--rpc HOST:PORT`.'],
    })
  }
}

/** An operation that fails with {@link NotOverHttp}. */
export function missing(what: string, hints?: readonly string[]): () => Promise<never> {
  return () => Promise.reject(new NotOverHttp(what, hints))
}
