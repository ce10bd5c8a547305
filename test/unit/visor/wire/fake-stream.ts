import {Duplex} from 'node:stream'

/** A connection whose other end is the test. */
export class FakeStream extends Duplex {
  readonly written: Buffer[] = []

  override _read(): void {
    // Bytes come by `deliver`.
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.written.push(chunk)
    done()
  }

  /** Bytes from the other side. They have been dealt with when it returns. */
  deliver(bytes: Uint8Array): void {
    this.emit('data', Buffer.from(bytes))
  }

  /** The other side hangs up. */
  hangUp(): void {
    this.emit('end')
  }
}
