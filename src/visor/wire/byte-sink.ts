/**
 * Writes gob's primitive values into a buffer that grows.
 *
 * Source: Go `encoding/gob` package documentation, "Encoding Details"; visor-rpc B.1.
 */
export class ByteSink {
  #bytes = Buffer.allocUnsafe(256)
  #length = 0
  readonly #float = Buffer.alloc(8)

  get length(): number {
    return this.#length
  }

  #reserve(count: number): number {
    const start = this.#length
    this.#length += count
    if (this.#length > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.#length, this.#bytes.length * 2))
      this.#bytes.copy(grown, 0, 0, start)
      this.#bytes = grown
    }
    return start
  }

  uint(value: number | bigint): void {
    if (value < 0x80) {
      const at = this.#reserve(1)
      this.#bytes[at] = Number(value)
      return
    }
    if (value <= 0xffff_ffff_ffff) {
      const number = Number(value)
      let count = 1
      while (number >= 2 ** (8 * count)) count++
      const at = this.#reserve(1 + count)
      this.#bytes[at] = 256 - count
      this.#bytes.writeUIntBE(number, at + 1, count)
      return
    }
    const wide = BigInt(value)
    const count = wide >> 56n === 0n ? 7 : 8
    const at = this.#reserve(1 + count)
    this.#bytes[at] = 256 - count
    this.#bytes.writeUIntBE(Number(wide >> 32n), at + 1, count - 4)
    this.#bytes.writeUInt32BE(Number(wide & 0xffff_ffffn), at + count - 3)
  }

  int(value: number | bigint): void {
    if (typeof value === 'number' && Math.abs(value) < 0x4000_0000_0000) {
      this.uint(value < 0 ? -(value + 1) * 2 + 1 : value * 2)
      return
    }
    const wide = BigInt(value)
    this.uint(wide < 0n ? (~wide << 1n) | 1n : wide << 1n)
  }

  /** The little-endian bytes without their leading zeros, as if they were an unsigned integer. */
  float(value: number): void {
    const float = this.#float
    float.writeDoubleLE(value, 0)
    let start = 0
    while (start < 8 && float[start] === 0) start++
    const last = float[7] ?? 0
    if (start === 8 || (start === 7 && last < 0x80)) {
      this.uint(last)
      return
    }
    const at = this.#reserve(9 - start)
    this.#bytes[at] = 256 - (8 - start)
    float.copy(this.#bytes, at + 1, start)
  }

  /** The bytes themselves, without their count. */
  raw(bytes: Uint8Array): void {
    const at = this.#reserve(bytes.length)
    this.#bytes.set(bytes, at)
  }

  blob(bytes: Uint8Array): void {
    this.uint(bytes.length)
    this.raw(bytes)
  }

  string(text: string): void {
    const count = Buffer.byteLength(text, 'utf8')
    this.uint(count)
    const at = this.#reserve(count)
    this.#bytes.write(text, at, count, 'utf8')
  }

  /** Everything written so far; valid until the next write. */
  view(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  clear(): void {
    this.#length = 0
  }
}
