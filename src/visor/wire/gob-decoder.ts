import {GobFault} from './gob-fault.js'
import {DEFAULT_LIMITS, type GobLimits} from './gob-limits.js'
import {ByteCursor} from './byte-cursor.js'
import type {GoType, ValueOf} from './go-type.js'
import {MessageQueue} from './message-queue.js'
import {TypeTable, type TableMark} from './type-table.js'
import {NEEDS_MESSAGE, ValueCursor, type Reading} from './value-cursor.js'
import {ReaderCache} from './value-reader.js'

/** A value as its stream describes it. */
export interface Decoded {
  readonly type: GoType
  /** In the form of {@link ValueOf}; a struct, array or blob inside a struct that was left out is `null`. */
  readonly value: unknown
}

export interface GobDecoderOptions {
  readonly limits?: Partial<GobLimits>
  /** Names that interface values may carry, for refusing others as Go does; all are taken when absent. */
  readonly registered?: ReadonlySet<string>
  /** Hears, once each, of fields that have another type than wanted and are skipped; without it they fail the value, as in Go. */
  readonly onSkippedField?: (text: string) => void
}

/**
 * One direction of a connection: chunks of bytes in, values out.
 *
 * Types are those that the stream defines, so any peer can be read; {@link readAs} fits a value to a declared type by
 * Go's rules: fields by name, unknown ones skipped, missing ones zero, kinds never converted. Work is done once per
 * byte (a value that is interrupted by type definitions inside an interface is read again, a bounded number of times).
 *
 * After a {@link GobFault} the offending message is gone, and reading may go on with the next one, as in Go.
 * Checked against Go 1.26 `encoding/gob`; visor-rpc B.
 */
export class GobDecoder {
  readonly #queue: MessageQueue
  readonly #reading: Reading
  readonly #types: TypeTable
  readonly #limits: GobLimits
  /** Messages the value at the front was found to need, when it could not be read yet. */
  #needed = 0
  #heldBytes = 0
  #interruptions = 0

  constructor({limits, registered, onSkippedField}: GobDecoderOptions = {}) {
    this.#limits = {...DEFAULT_LIMITS, ...limits}
    this.#queue = new MessageQueue(this.#limits.maxMessageBytes)
    this.#types = new TypeTable(this.#limits)
    this.#reading = {
      limits: this.#limits,
      types: this.#types,
      readers: new ReaderCache(onSkippedField),
      message: (index) => this.#queue.peek(index),
      ...(registered === undefined ? {} : {registered}),
    }
  }

  /** Takes bytes in. @throws {@link GobFault} when they announce a message that may not be; the stream ends here. */
  push(chunk: Buffer): void {
    this.#queue.push(chunk)
  }

  /** Whether bytes are waiting for their rest: the stream must not end here. */
  get isMidValue(): boolean {
    return this.#queue.isMidMessage || this.#queue.length > 0
  }

  /** The next value as `local`; `undefined` when it has not come whole. @throws {@link GobFault} */
  readAs<T extends GoType>(local: T): {readonly value: ValueOf<T>} | undefined {
    const decoded = this.#next(local)
    // INVARIANT: the reader was made from `local`, so its values are those of ValueOf<T>.
    return decoded === undefined ? undefined : {value: decoded.value as ValueOf<T>}
  }

  /**
   * The next value as `local`, or in the shape that the stream gives it; `undefined` when it has not come whole.
   * @throws {@link GobFault}
   */
  read(local?: GoType): Decoded | undefined {
    return this.#next(local)
  }

  #next(local: GoType | undefined): Decoded | undefined {
    for (;;) {
      const message = this.#queue.peek(0)
      if (message === undefined || this.#queue.length < this.#needed) return undefined
      if (this.#needed > 0 && this.#isDefinition(this.#needed - 1)) {
        this.#hold(this.#needed)
        continue
      }
      const cursor = new ValueCursor(this.#reading, message)
      const before = this.#types.mark()
      try {
        const id = cursor.int()
        if (id < 0) {
          this.#types.define(-id, cursor, () => cursor.definition())
          if (cursor.at < cursor.end) throw cursor.corrupt('extra data in buffer')
          this.#finish(1)
          continue
        }
        const type = this.#types.get(Number(id))
        const value = cursor.value(type, local ?? type)
        this.#finish(cursor.used)
        return {type, value}
      } catch (error) {
        if (error !== NEEDS_MESSAGE) {
          this.#finish(cursor.used)
          throw error
        }
        this.#suspend(cursor.used, before)
      }
    }
  }

  /** Goes back to the beginning of the value, until the message it lacks is there. */
  #suspend(used: number, before: TableMark): void {
    this.#types.rewind(before)
    this.#reading.readers.clear()
    if (++this.#interruptions > this.#limits.maxInterruptions) throw this.#tooLong(used)
    this.#hold(used)
  }

  /** Waits for one message more than the `used` ones. */
  #hold(used: number): void {
    for (let i = Math.max(0, this.#needed - 1); i < used; i++) this.#heldBytes += this.#queue.peek(i)?.bytes.length ?? 0
    this.#needed = used + 1
    if (used > this.#limits.maxTypes || this.#heldBytes > this.#limits.maxMessageBytes) throw this.#tooLong(used)
  }

  #tooLong(used: number): GobFault {
    this.#finish(used)
    return new GobFault('limit', 'gob: value goes over too many messages')
  }

  /** Whether message `index` only defines a type, so that the value goes on in a later one. */
  #isDefinition(index: number): boolean {
    const message = this.#queue.peek(index)
    if (message === undefined || message.bytes.length === 0) return false
    const cursor = new ByteCursor(message.bytes, message.offset)
    return cursor.int() < 0
  }

  #finish(used: number): void {
    this.#queue.drop(used)
    this.#needed = 0
    this.#heldBytes = 0
    this.#interruptions = 0
  }
}
