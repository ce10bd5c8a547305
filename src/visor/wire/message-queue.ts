import {GobFault} from './gob-fault.js'

/** One message: what follows the byte count. */
export interface Message {
  readonly bytes: Buffer
  /** Position of its first byte in the stream. */
  readonly offset: number
}

/**
 * Cuts a stream of chunks into messages. Every byte is looked at once, and memory is that of the bytes received,
 * whatever lengths the peer announces.
 */
export class MessageQueue {
  readonly #maxBytes: number
  #messages: Message[] = []
  /** Index of the first message not dropped. */
  #head = 0
  /** The message that is not whole yet, its count included: the first `#partialBytes` of the buffer. */
  #partial = Buffer.alloc(0)
  #partialBytes = 0
  /** Bytes of count and payload of the message in progress, once its count is known. */
  #wanted: number | undefined
  #position = 0
  #broken: GobFault | undefined

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Whole messages waiting. */
  get length(): number {
    return this.#messages.length - this.#head
  }

  /** Whether a message has begun and not ended. */
  get isMidMessage(): boolean {
    return this.#partialBytes > 0
  }

  peek(index: number): Message | undefined {
    return this.#messages[this.#head + index]
  }

  drop(count: number): void {
    this.#head += count
    if (this.#head < this.#messages.length) return
    this.#messages = []
    this.#head = 0
  }

  /** @throws {@link GobFault} for a count that no message may have; from then on at every call. */
  push(chunk: Buffer): void {
    if (this.#broken !== undefined) throw this.#broken
    let at = 0
    while (at < chunk.length) at = this.#partialBytes === 0 ? this.#cut(chunk, at) : this.#resume(chunk, at)
  }

  /** Takes the message at `at` out of the chunk without copying, or keeps the beginning of it. Gives where it ended. */
  #cut(chunk: Buffer, at: number): number {
    const size = this.#sizeOf(chunk, at)
    if (size === undefined || chunk.length - at < size) {
      this.#wanted = size
      this.#keep(chunk, at, chunk.length)
      return chunk.length
    }
    this.#add(chunk.subarray(at, at + size))
    return at + size
  }

  /** Adds to the message in progress. Gives how far it came. */
  #resume(chunk: Buffer, at: number): number {
    // While the count is not whole, byte by byte: there are at most nine.
    const end = this.#wanted === undefined ? at + 1 : Math.min(chunk.length, at + this.#wanted - this.#partialBytes)
    this.#keep(chunk, at, end)
    this.#wanted ??= this.#sizeOf(this.#partial.subarray(0, this.#partialBytes), 0)
    if (this.#partialBytes === this.#wanted) {
      this.#add(this.#partial.subarray(0, this.#partialBytes))
      this.#partial = Buffer.alloc(0)
      this.#partialBytes = 0
      this.#wanted = undefined
    }
    return end
  }

  #keep(chunk: Buffer, start: number, end: number): void {
    const total = this.#partialBytes + end - start
    if (total > this.#partial.length) {
      const grown = Buffer.allocUnsafe(Math.max(total, Math.min(this.#wanted ?? 16, 2 * this.#partial.length)))
      this.#partial.copy(grown, 0, 0, this.#partialBytes)
      this.#partial = grown
    }
    chunk.copy(this.#partial, this.#partialBytes, start, end)
    this.#partialBytes = total
  }

  #add(whole: Buffer): void {
    const header = headerSize(whole[0] ?? 0)
    this.#messages.push({bytes: whole.subarray(header), offset: this.#position + header})
    this.#position += whole.length
  }

  /** Size of the message that begins at `at`, its count included; `undefined` while the count is not whole. */
  #sizeOf(bytes: Buffer, at: number): number | undefined {
    const first = bytes[at] ?? 0
    const header = headerSize(first)
    if (header > 9) throw this.#break('corrupt', 'gob: invalid message length')
    if (header === 1) return 1 + first
    if (bytes.length - at < header) return undefined
    const wide = BigInt(`0x${bytes.toString('hex', at + 1, at + header)}`)
    if (wide > this.#maxBytes) throw this.#break('limit', `gob: message of ${String(wide)} bytes is too big`)
    return header + Number(wide)
  }

  #break(kind: 'corrupt' | 'limit', message: string): GobFault {
    this.#partial = Buffer.alloc(0)
    this.#broken = new GobFault(kind, message, this.#position)
    return this.#broken
  }
}

/** Bytes of a count that begins with `first`. */
function headerSize(first: number): number {
  return first < 0x80 ? 1 : 257 - first
}
