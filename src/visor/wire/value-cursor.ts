import {ByteCursor} from './byte-cursor.js'
import {GobFault} from './gob-fault.js'
import type {GobLimits} from './gob-limits.js'
import type {GoType, InterfaceValue} from './go-type.js'
import type {Message} from './message-queue.js'
import type {TypeTable} from './type-table.js'
import type {ReaderCache} from './value-reader.js'
import {wireType, type WireType} from './wire-type.js'

/** Thrown inside a decode when the rest of the value is in a message that has not come yet. Never leaves the decoder. */
export const NEEDS_MESSAGE = new Error('gob: the value goes on in another message')

/** What the values of a stream are read with. */
export interface Reading {
  readonly limits: GobLimits
  readonly types: TypeTable
  readonly readers: ReaderCache
  /** Message number `index` of those the value may use; `undefined` when it has not come yet. */
  readonly message: (index: number) => Message | undefined
  /** Names that an interface value may have; all when absent. */
  readonly registered?: ReadonlySet<string>
}

/** Reads one value, which may go over several messages, and keeps within the limits. */
export class ValueCursor extends ByteCursor {
  readonly #reading: Reading
  #depth = 0
  #elements: number
  #used = 1

  constructor(reading: Reading, message: Message) {
    super(message.bytes, message.offset)
    this.#reading = reading
    this.#elements = reading.limits.maxElements
  }

  /** Messages the value has used so far. */
  get used(): number {
    return this.#used
  }

  /** Begins something that contains others: `count` elements of it. */
  enter(count: number | bigint = 0): void {
    if (++this.#depth > this.#reading.limits.maxDepth) throw this.#limit('nested too deeply')
    if (count > this.#elements) throw this.#limit(`too many elements: ${String(count)}`)
    this.#elements -= Number(count)
  }

  leave(): void {
    this.#depth--
  }

  /** The value of a top-level type, of the inside of an interface, or of a definition. */
  value(remote: GoType, local: GoType): unknown {
    const read = this.#reading.readers.top(remote, local)
    if (remote.kind !== 'struct' && this.uint() !== 0)
      throw this.corrupt('decode: corrupted data: non-zero delta for singleton')
    return read(this)
  }

  /**
   * Takes definitions until the id of a value comes.
   *
   * Inside an interface a definition may end the message, or be followed by the length of the next one.
   * Source: Go `encoding/gob/decoder.go`, decodeTypeSequence.
   */
  typeSequence(): GoType {
    for (;;) {
      if (this.at === this.end) this.#nextMessage()
      const id = this.int()
      if (id >= 0) return this.#reading.types.get(Number(id))
      this.#reading.types.define(-id, this, () => this.definition())
      if (this.at < this.end) this.uint()
    }
  }

  definition(): WireType {
    // The one place where a shape is claimed: the reader was made from the declaration that WireType comes from.
    return this.#reading.readers.get(wireType, wireType, 'wireType')(this) as WireType
  }

  interfaceValue(): InterfaceValue | null {
    const size = this.length()
    if (size === 0) return null
    if (size > 1024) throw this.corrupt(`name too long (${String(size)} bytes)`)
    const name = this.bytes.toString('utf8', this.at, (this.at += size))
    const {registered} = this.#reading
    if (registered !== undefined && !registered.has(name)) {
      throw new GobFault('mismatch', `gob: name not registered for interface: ${JSON.stringify(name)}`)
    }
    this.enter()
    const type = this.typeSequence()
    this.uint()
    const value = this.value(type, type)
    this.leave()
    return {name, type, value}
  }

  #nextMessage(): void {
    const next = this.#reading.message(this.#used)
    if (next === undefined) throw NEEDS_MESSAGE
    this.#used++
    this.bytes = next.bytes
    this.at = 0
    this.end = next.bytes.length
    this.base = next.offset
  }

  #limit(message: string): GobFault {
    return new GobFault('limit', `gob: ${message}`, this.base + this.at)
  }
}
