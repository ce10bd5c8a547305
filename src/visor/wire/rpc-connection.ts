import type {Duplex} from 'node:stream'
import {Problem} from '../../errors.js'
import {abortReason} from './abort-reason.js'
import {GobDecoder, type Decoded} from './gob-decoder.js'
import {GobEncoder} from './gob-encoder.js'
import {GobFault} from './gob-fault.js'
import type {GobLimits} from './gob-limits.js'
import type {GoType} from './go-type.js'
import {otherProtocol} from './other-protocol.js'
import {requestHeader, responseHeader, type ResponseHeader} from './rpc-header.js'
import type {RpcMethod} from './rpc-method.js'
import {CallRefused, CallTimedOut, ConnectionLost, ProtocolBroken, ReplyMismatch, TooManyCalls} from './rpc-problems.js'

export interface RpcConnectionOptions {
  /** How messages name the other side, an address for instance. */
  readonly peer: string
  readonly limits?: Partial<GobLimits>
  /** Calls that may wait for an answer at once. */
  readonly maxPendingCalls?: number
  /** Hears of fields of replies that have another type than declared, and are therefore skipped. */
  readonly onSkippedField?: (text: string) => void
}

export interface CallOptions {
  /** From the call to its reply; waits for ever when absent. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

interface PendingCall {
  readonly method: string
  readonly reply: GoType | undefined
  readonly settle: (result: {readonly value: unknown} | {readonly problem: Problem}) => void
}

/**
 * The calling side of one Go `net/rpc` connection.
 *
 * Any number of calls may be under way; replies are matched by sequence number, in whatever order they come. A call that
 * was given up (time, signal) leaves the connection usable: its late reply is read and thrown away. Once the connection
 * is broken it stays so, and all calls fail with the reason: a new one is made by whoever wants one, never silently.
 *
 * Checked against Go 1.26 `net/rpc`; visor-rpc A.3.
 */
export class RpcConnection {
  readonly peer: string
  readonly #stream: Duplex
  readonly #decoder: GobDecoder
  readonly #encoder = new GobEncoder()
  readonly #maxPending: number
  readonly #pending = new Map<number, PendingCall>()
  /** Calls given up whose reply is still to come. */
  readonly #abandoned = new Set<number>()
  #nextSeq = 0
  /** Whether anything has come yet. */
  #hasHeard = false
  /** A header that was read and waits for its body. */
  #header: ResponseHeader | undefined
  #end: Problem | undefined

  /** @param stream - connected; owned by this object from now on. */
  constructor(stream: Duplex, {peer, limits, maxPendingCalls = 1024, onSkippedField}: RpcConnectionOptions) {
    this.peer = peer
    this.#stream = stream
    this.#decoder = new GobDecoder({
      ...(limits === undefined ? {} : {limits}),
      ...(onSkippedField === undefined ? {} : {onSkippedField}),
    })
    this.#maxPending = maxPendingCalls
    stream.on('data', (chunk: Buffer) => {
      this.#receive(chunk)
    })
    stream.on('error', (error) => {
      this.#fail(new ConnectionLost(peer, error))
    })
    stream.on('close', () => {
      this.#fail(this.#lost())
    })
    stream.on('end', () => {
      this.#fail(this.#lost())
    })
  }

  /** Why no more calls are possible; `undefined` while they are. */
  get brokenBy(): Problem | undefined {
    return this.#end
  }

  /** Calls that wait for an answer. */
  get pendingCalls(): number {
    return this.#pending.size
  }

  /**
   * Calls a method of `service` and gives its reply; one of unknown shape as a `Decoded`.
   *
   * @throws {@link CallRefused}, {@link CallTimedOut}, {@link ConnectionLost}, {@link ProtocolBroken}, {@link ReplyMismatch},
   *   {@link TooManyCalls}; the signal's reason, or `Interrupted`; TypeError or RangeError at once when `input` is not
   *   of the method's argument type.
   */
  async call<Input, Reply>(
    service: string,
    method: RpcMethod<Input, Reply>,
    input: Input,
    {timeoutMs, signal}: CallOptions = {},
  ): Promise<Reply> {
    const name = `${service}.${method.name}`
    if (this.#end !== undefined) throw this.#end
    if (signal?.aborted === true) throw abortReason(signal)
    if (this.#pending.size + this.#abandoned.size >= this.#maxPending)
      throw new TooManyCalls(this.peer, this.#maxPending)
    const seq = this.#nextSeq
    // The argument first: when it is no value of its type, nothing may have been sent.
    const bytes = this.#encodeCall(name, seq, method.argument, input)
    this.#nextSeq++
    return new Promise<Reply>((resolve, reject) => {
      const giveUp = (reason: Problem): void => {
        this.#abandoned.add(seq)
        pending.settle({problem: reason})
      }
      const onAbort = (): void => {
        giveUp(abortReason(signal))
      }
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              giveUp(new CallTimedOut(name, this.peer, timeoutMs))
            }, timeoutMs)
      const pending: PendingCall = {
        method: name,
        reply: method.reply,
        settle: (result) => {
          this.#pending.delete(seq)
          clearTimeout(timer)
          signal?.removeEventListener('abort', onAbort)
          if ('problem' in result) reject(result.problem)
          // INVARIANT: the decoder read the value as `method.reply`.
          else resolve(result.value as Reply)
        },
      }
      this.#pending.set(seq, pending)
      signal?.addEventListener('abort', onAbort)
      this.#stream.write(bytes)
    })
  }

  /** Ends the connection; calls under way fail. Harmless when it has ended. */
  close(): void {
    this.#fail(new ConnectionLost(this.peer, new Error('closed by this program')))
  }

  #encodeCall(ServiceMethod: string, Seq: number, argument: GoType, input: unknown): Buffer {
    // Definitions are sent in the order of encoding, so the header goes first although the argument may be refused.
    const before = this.#encoder.mark()
    try {
      const header = this.#encoder.encode(requestHeader, {ServiceMethod, Seq})
      return Buffer.concat([header, this.#encoder.encode(argument, input)])
    } catch (error) {
      this.#encoder.rewind(before)
      throw error
    }
  }

  #receive(chunk: Buffer): void {
    if (this.#end !== undefined) return
    try {
      this.#checkProtocol(chunk)
      this.#decoder.push(chunk)
      while (this.#takeHeader() && this.#takeBody());
    } catch (error) {
      this.#fail(error instanceof Problem ? error : new ProtocolBroken(this.peer, error))
    }
  }

  /** Another server would only be known as a broken message; its first bytes come in one piece in practice. */
  #checkProtocol(chunk: Buffer): void {
    const other = this.#hasHeard ? undefined : otherProtocol(chunk)
    this.#hasHeard = true
    if (other !== undefined) throw new Error(`what answered speaks ${other}`)
  }

  #takeHeader(): boolean {
    this.#header ??= this.#decoder.readAs(responseHeader)?.value
    return this.#header !== undefined
  }

  /** Reads the reply that belongs to the header. Gives whether it was whole. */
  #takeBody(): boolean {
    const header = this.#header
    if (header === undefined) return false
    const seq = Number(header.Seq)
    const pending = this.#pending.get(seq)
    if (pending === undefined && !this.#abandoned.has(seq)) {
      throw new ProtocolBroken(
        this.peer,
        new Error(`it answered call ${String(header.Seq)}, which was not made or is answered`),
      )
    }
    const result = this.#readBody(header, pending)
    if (result === undefined) return false
    this.#header = undefined
    this.#abandoned.delete(seq)
    pending?.settle(result)
    return true
  }

  #readBody(
    header: ResponseHeader,
    pending: PendingCall | undefined,
  ): {readonly value: unknown} | {readonly problem: Problem} | undefined {
    try {
      if (pending === undefined) return this.#decoder.read()
      if (header.Error === '' && pending.reply !== undefined) return this.#decoder.read(pending.reply)
      if (header.Error === '') return asDecoded(this.#decoder.read())
      // After an error comes an empty struct; whatever it is, it is of no use.
      return this.#decoder.read() && {problem: new CallRefused(pending.method, header.Error)}
    } catch (error) {
      if (!(error instanceof GobFault) || error.kind !== 'mismatch' || pending === undefined) throw error
      return {problem: new ReplyMismatch(pending.method, this.peer, error)}
    }
  }

  #lost(): ConnectionLost {
    const reason = this.#decoder.isMidValue ? 'it ended in the middle of a message' : 'it was closed by the other side'
    return new ConnectionLost(this.peer, new Error(reason))
  }

  #fail(problem: Problem): void {
    if (this.#end !== undefined) return
    this.#end = problem
    for (const pending of [...this.#pending.values()]) pending.settle({problem})
    this.#abandoned.clear()
    this.#stream.destroy()
  }
}

function asDecoded(decoded: Decoded | undefined): {readonly value: Decoded} | undefined {
  return decoded && {value: decoded}
}
