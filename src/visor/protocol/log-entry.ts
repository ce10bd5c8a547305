import {ByteCursor} from '../wire/byte-cursor.js'
import {ByteSink} from '../wire/byte-sink.js'
import {opaque} from '../wire/go-type.js'
import {BUILTIN_ID} from '../wire/wire-type.js'

/** What went over a transport since it was opened. */
export interface LogEntry {
  readonly recv_bytes: number
  readonly sent_bytes: number
}

const ZERO: LogEntry = {recv_bytes: 0, sent_bytes: 0}

/**
 * `transport.LogEntry`: two gob streams of one unsigned integer each, received then sent; either may be missing.
 * Source: visor-rpc C.2.6.
 */
export const logEntry = opaque<LogEntry>('transport.LogEntry', 'gob', {
  zero: ZERO,
  isZero: (entry) => entry.recv_bytes === 0 && entry.sent_bytes === 0,
  encode({recv_bytes, sent_bytes}) {
    const blob = new ByteSink()
    for (const count of [recv_bytes, sent_bytes]) {
      const message = new ByteSink()
      message.int(BUILTIN_ID.uint)
      message.uint(0)
      message.uint(count)
      blob.blob(message.view())
    }
    return blob.view()
  },
  decode(source, start, end) {
    const cursor = new ByteCursor(source)
    cursor.at = start
    cursor.end = end
    return {recv_bytes: readCounter(cursor), sent_bytes: readCounter(cursor)}
  },
})

function readCounter(cursor: ByteCursor): number {
  if (cursor.at === cursor.end) return 0
  const end = cursor.length() + cursor.at
  if (cursor.int() !== BUILTIN_ID.uint || cursor.uint() !== 0) throw cursor.corrupt('no counter in log entry')
  const count = Number(cursor.uint())
  cursor.at = end
  return count
}
