/** Below this length, writing characters one by one beats calling the encoder. */
const SHORT = 96

const encoder = new TextEncoder()

/**
 * Builds a message in the form that `go/wire` reads: little-endian, positional, strings and lists with a 32-bit length.
 * One writer is used over and over.
 */
export class Writer {
  #bytes = new Uint8Array(4096)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  /** Starts a new message. */
  reset(): this {
    this.#length = 0
    return this
  }

  /** The message so far; valid until the next write. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #reserve(size: number): number {
    const at = this.#length
    const needed = at + size
    if (needed > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
      bytes.set(this.bytes)
      this.#bytes = bytes
      this.#view = new DataView(bytes.buffer)
    }
    this.#length = needed
    return at
  }

  u8(value: number): void {
    // Reserving first: it may replace the buffer.
    const at = this.#reserve(1)
    this.#bytes[at] = value
  }

  bool(value: boolean): void {
    this.u8(value ? 1 : 0)
  }

  u32(value: number): void {
    const at = this.#reserve(4)
    this.#view.setUint32(at, value, true)
  }

  /** A number as a signed 64-bit integer; fractions are cut off, `NaN` is 0. */
  i64(value: number): void {
    const whole = Math.trunc(value)
    const at = this.#reserve(8)
    this.#view.setUint32(at, whole >>> 0, true)
    this.#view.setInt32(at + 4, Math.floor(whole / 4294967296), true)
  }

  bigint(value: bigint): void {
    const at = this.#reserve(8)
    this.#view.setBigInt64(at, value, true)
  }

  f64(value: number): void {
    const at = this.#reserve(8)
    this.#view.setFloat64(at, value, true)
  }

  string(value: string): void {
    const {length} = value
    if (length < SHORT) {
      const at = this.#reserve(4 + length)
      const bytes = this.#bytes
      let i = 0
      for (; i < length; i++) {
        const code = value.charCodeAt(i)
        if (code > 127) break
        bytes[at + 4 + i] = code
      }
      if (i === length) {
        this.#view.setUint32(at, length, true)
        return
      }
      this.#length = at
    }
    const at = this.#reserve(4 + length * 3)
    const {written} = encoder.encodeInto(value, this.#bytes.subarray(at + 4))
    this.#view.setUint32(at, written, true)
    this.#length = at + 4 + written
  }

  raw(value: Uint8Array): void {
    this.u32(value.length)
    const at = this.#reserve(value.length)
    this.#bytes.set(value, at)
  }

  strings(values: readonly string[]): void {
    this.u32(values.length)
    for (const value of values) this.string(value)
  }
}
