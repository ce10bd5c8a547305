import {ServiceProblem} from '../errors.js'
import type {CallRefused} from './wire/rpc-problems.js'

/** Nothing answers at the address. */
export class VisorUnreachable extends ServiceProblem {
  override readonly code = 'VISOR_UNREACHABLE'

  constructor(address: string, cause: unknown) {
    super(`no visor answers at ${address}`, {
      cause,
      hints: [
        'Start the visor, or try the commands without one: `skywire-cli visor sandbox -- COMMAND`.',
        'Name the address of a running visor with `--rpc HOST:PORT` or the environment variable SKYWIRE_CLI_RPC.',
      ],
    })
  }
}

/** The visor's process runs, but not yet the part that the call needs; calling now could kill it (visor-rpc A.6, A.7). */
export class VisorNotReady extends ServiceProblem {
  override readonly code = 'VISOR_NOT_READY'

  constructor(address: string, waitedMs: number, cause: unknown) {
    super(`the visor at ${address} is not ready after ${String(waitedMs / 1000)} s`, {
      cause,
      hints: [
        'Try again later: starting takes about 20 s.',
        'A visor that cannot reach transport discovery never gets ready; look into its log.',
      ],
    })
  }
}

/** The call was not made, because it would end the visor's process (visor-rpc A.6). */
export class UnsafeCall extends ServiceProblem {
  override readonly code = 'UNSAFE_CALL'
}

/** The visor has no such method: it is older or newer. */
export class NotSupported extends ServiceProblem {
  override readonly code = 'NOT_SUPPORTED'

  /** @param since - the release that has it; absent where that is not known. */
  constructor(address: string, what: string, since: string | undefined, cause?: unknown) {
    const hint = since === undefined ? 'The visor is older or newer than this.' : `It is known since ${since}.`
    super(`the visor at ${address} does not know ${what}`, {cause, hints: [hint]})
  }
}

/** The visor has no method of that name. */
export class UnknownMethod extends NotSupported {
  /** What the visor said. */
  readonly refusal: CallRefused

  constructor(address: string, name: string, since: string | undefined, refusal: CallRefused) {
    super(address, `the call \`${name}\``, since, refusal)
    this.refusal = refusal
  }
}

/** What was asked for is not there. */
export class NotFound extends ServiceProblem {
  override readonly code = 'NOT_FOUND'
}
