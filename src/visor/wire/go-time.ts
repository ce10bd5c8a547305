import {opaque} from './go-type.js'

/** An instant as Go's `time.Time` travels. */
export interface GoTime {
  /** Since 1970-01-01T00:00:00Z. */
  readonly seconds: number
  /** 0 .. 999 999 999. */
  readonly nanos: number
  /** Offset of the zone from UTC in minutes; `null` for UTC itself. */
  readonly offset_minutes: number | null
}

/** Go's zero time is the year 1. */
const UNIX_EPOCH = 62_135_596_800

export const zeroTime: GoTime = {seconds: -UNIX_EPOCH, nanos: 0, offset_minutes: null}

/** `time.Time`. Seconds of an offset (in a version 2 blob) are dropped. Source: visor-rpc B.7; Go `time.Time.MarshalBinary`. */
export const goTime = opaque<GoTime>('time.Time', 'gob', {
  zero: zeroTime,
  isZero: (time) => time.seconds === -UNIX_EPOCH && time.nanos === 0 && time.offset_minutes === null,
  encode({seconds, nanos, offset_minutes: offset}) {
    const blob = Buffer.alloc(15)
    blob[0] = 1
    blob.writeBigInt64BE(BigInt(seconds + UNIX_EPOCH), 1)
    blob.writeInt32BE(nanos, 9)
    blob.writeInt16BE(offset ?? -1, 13)
    return blob
  },
  decode(source, start, end) {
    const size = end - start
    if (size === 0) throw new Error('Time.UnmarshalBinary: no data')
    const version = source[start]
    if (version !== 1 && version !== 2) throw new Error('Time.UnmarshalBinary: unsupported version')
    if (size !== 14 + version) throw new Error('Time.UnmarshalBinary: invalid length')
    const seconds = Number(source.readBigInt64BE(start + 1)) - UNIX_EPOCH
    const offset = source.readInt16BE(start + 13)
    return {seconds, nanos: source.readInt32BE(start + 9), offset_minutes: offset === -1 ? null : offset}
  },
})

/** The instant to the millisecond; `null` for Go's zero time. */
export function toDate(time: GoTime): Date | null {
  return goTime.codec.isZero(time) ? null : new Date(time.seconds * 1000 + Math.floor(time.nanos / 1e6))
}

/** An instant of ours, in UTC. */
export function fromDate(date: Date): GoTime {
  const ms = date.getTime()
  const seconds = Math.floor(ms / 1000)
  return {seconds, nanos: (ms - seconds * 1000) * 1e6, offset_minutes: null}
}
