/** Takes an answer of the module apart; the counterpart of `wire.Writer` in Go. Strings and lists are copies. */
export class Reader {
  readonly #bytes: Buffer
  #at: number

  /** @param bytes - the module's memory, of which the answer starts at `at` */
  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  u8(): number {
    return this.#bytes[this.#at++] ?? 0
  }

  bool(): boolean {
    return this.u8() !== 0
  }

  u32(): number {
    const at = this.#at
    this.#at = at + 4
    return this.#bytes.readUInt32LE(at)
  }

  /** An integer that takes one byte where it is below 128; exact up to 2^53. */
  uvarint(): number {
    let byte = this.u8()
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let factor = 0x80; byte >= 0x80; factor *= 0x80) {
      byte = this.u8()
      value += (byte & 0x7f) * factor
    }
    return value
  }

  /** Whether an integer was read that a number cannot hold exactly. */
  get hasRounded(): boolean {
    return this.#hasRounded
  }

  #hasRounded = false

  /** A 64-bit integer as a number; exact up to 2^53. */
  i64(): number {
    const low = this.u32()
    const at = this.#at
    this.#at = at + 4
    const value = this.#bytes.readInt32LE(at) * 4294967296 + low
    if (!Number.isSafeInteger(value)) this.#hasRounded = true
    return value
  }

  f64(): number {
    const at = this.#at
    this.#at = at + 8
    return this.#bytes.readDoubleLE(at)
  }

  string(): string {
    const length = this.u32()
    const at = this.#at
    this.#at = at + length
    return length === 0 ? '' : this.#bytes.toString('utf8', at, at + length)
  }

  list<T>(element: () => T): T[] {
    const length = this.u32()
    const values: T[] = []
    for (let i = 0; i < length; i++) values.push(element())
    return values
  }

  strings(): string[] {
    return this.list(() => this.string())
  }
}
