import {ServiceProblem} from '../../errors.js'

/** The server ran the call, or refused to, and said why; the message is its text. The connection stays usable. */
export class CallRefused extends ServiceProblem {
  override readonly code = 'CALL_REFUSED'
  readonly method: string
  /** The server's words, unchanged. */
  readonly text: string

  constructor(method: string, text: string, hints: readonly string[] = []) {
    super(text.replace(/\s*\n\s*/g, ' '), {hints})
    this.method = method
    this.text = text
  }
}

/** No reply within the time allowed. The server may still carry the call out. */
export class CallTimedOut extends ServiceProblem {
  override readonly code = 'CALL_TIMED_OUT'

  constructor(method: string, peer: string, timeoutMs: number) {
    super(`${peer} did not answer ${method} within ${String(timeoutMs / 1000)} s`, {
      hints: [
        'Allow more time with `--timeout SECONDS`.',
        'The call may still be carried out: look before repeating it.',
      ],
    })
  }
}

/** The connection ended before the reply, or had ended before the call. */
export class ConnectionLost extends ServiceProblem {
  override readonly code = 'CONNECTION_LOST'

  constructor(peer: string, cause: unknown) {
    super(`the connection to ${peer} broke`, {
      cause,
      hints: ['The visor may have stopped, or be starting: check it and try again.'],
    })
  }
}

/** What came is not what the protocol allows: the other side is no visor, broken or hostile. */
export class ProtocolBroken extends ServiceProblem {
  override readonly code = 'PROTOCOL_BROKEN'

  constructor(peer: string, cause: unknown) {
    super(`${peer} does not speak the visor protocol`, {
      cause,
      hints: ['Check that the address is that of a visor’s `cli_addr`, not of its web interface or another program.'],
    })
  }
}

/** The reply has another shape than this program knows for the method. The connection stays usable. */
export class ReplyMismatch extends ServiceProblem {
  override readonly code = 'REPLY_MISMATCH'

  constructor(method: string, peer: string, cause: unknown) {
    super(`the reply of ${peer} to ${method} has an unknown form`, {
      cause,
      hints: ['The visor may be of a version that this program does not know yet.'],
    })
  }
}

/** More calls at once than we keep track of. */
export class TooManyCalls extends ServiceProblem {
  override readonly code = 'TOO_MANY_CALLS'

  constructor(peer: string, limit: number) {
    super(`more than ${String(limit)} calls to ${peer} wait for an answer`)
  }
}
