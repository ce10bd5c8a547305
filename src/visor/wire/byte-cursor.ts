import {GobFault} from './gob-fault.js'

const MAX_SAFE_HIGH = 0x20_0000

/**
 * Reads gob's primitive values from one buffer.
 *
 * Source: Go `encoding/gob` package documentation, "Encoding Details"; visor-rpc B.1.
 */
export class ByteCursor {
  bytes: Buffer
  at: number
  end: number
  /** Position of `bytes[0]` in the stream, for fault positions. */
  base: number
  readonly #float = Buffer.alloc(8)

  constructor(bytes: Buffer, base = 0) {
    this.bytes = bytes
    this.at = 0
    this.end = bytes.length
    this.base = base
  }

  /** A fault at the current position. */
  corrupt(message: string): GobFault {
    return new GobFault('corrupt', `gob: ${message}`, this.base + this.at)
  }

  #need(count: number): void {
    if (this.end - this.at < count) throw this.corrupt('value ends too early')
  }

  /** An unsigned integer: a number up to 2^53 - 1, a bigint above. */
  uint(): number | bigint {
    this.#need(1)
    const first = this.bytes[this.at++] ?? 0
    if (first < 0x80) return first
    const count = 256 - first
    if (count > 8) throw this.corrupt('encoded unsigned integer out of range')
    this.#need(count)
    const start = this.at
    this.at += count
    if (count <= 6) return this.bytes.readUIntBE(start, count)
    const high = this.bytes.readUIntBE(start, count - 4)
    const low = this.bytes.readUInt32BE(start + count - 4)
    return high < MAX_SAFE_HIGH ? high * 0x1_0000_0000 + low : (BigInt(high) << 32n) | BigInt(low)
  }

  /** A signed integer: a number between -(2^53 - 1) and 2^53 - 1, a bigint outside. */
  int(): number | bigint {
    const raw = this.uint()
    if (typeof raw === 'number') return raw % 2 === 0 ? raw / 2 : -(raw - 1) / 2 - 1
    const value = (raw & 1n) === 0n ? raw >> 1n : -(raw >> 1n) - 1n
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
  }

  /** A number of bytes that follow. */
  length(): number {
    const count = this.uint()
    if (count > this.end - this.at) throw this.corrupt(`length ${String(count)} exceeds input size`)
    return Number(count)
  }

  bool(): boolean {
    return this.uint() !== 0
  }

  /** Sent as the little-endian bytes of the float without their leading zeros. */
  float(): number {
    this.#need(1)
    const float = this.#float
    float.fill(0)
    const first = this.bytes[this.at++] ?? 0
    if (first < 0x80) float[7] = first
    else {
      const count = 256 - first
      if (count > 8) throw this.corrupt('encoded unsigned integer out of range')
      this.#need(count)
      for (let i = 8 - count; i < 8; i++) float[i] = this.bytes[this.at++] ?? 0
    }
    return float.readDoubleLE(0)
  }

  /** UTF-8; bytes that are not become U+FFFD. */
  string(): string {
    const count = this.length()
    const start = this.at
    this.at += count
    return count === 0 ? '' : this.bytes.toString('utf8', start, this.at)
  }

  /** A copy: the buffer underneath may be far larger. */
  blob(): Uint8Array {
    const count = this.length()
    const start = this.at
    this.at += count
    return new Uint8Array(this.bytes.subarray(start, this.at))
  }
}
