import type {Instant} from '#starlark-wasm'

const RFC_3339 =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[Tt](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d{1,9})\d*)?(?:[Zz]|(?<sign>[+-])(?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/

/** Reads an RFC 3339 time with its offset, to the nanosecond; `null` when it is none, or names a day that does not exist. */
export function parseInstant(text: string): Instant | null {
  const groups = RFC_3339.exec(text)?.groups
  if (!groups) return null
  const at = (name: string) => Number(groups[name] ?? 0)
  const date = new Date(0)
  date.setUTCFullYear(at('year'), at('month') - 1, at('day'))
  date.setUTCHours(at('hour'), at('minute'), at('second'))
  const isReal =
    date.getUTCMonth() === at('month') - 1 &&
    date.getUTCDate() === at('day') &&
    date.getUTCHours() === at('hour') &&
    date.getUTCMinutes() === at('minute') &&
    at('second') < 60 &&
    at('offsetHour') < 24 &&
    at('offsetMinute') < 60
  if (!isReal) return null
  const offset = (at('offsetHour') * 3600 + at('offsetMinute') * 60) * (groups['sign'] === '-' ? -1 : 1)
  const nanos = BigInt((groups['fraction'] ?? '').padEnd(9, '0'))
  // Adding zero keeps `-00:00` from becoming minus zero.
  return {unix_nano: BigInt(date.getTime() - offset * 1000) * 1_000_000n + nanos, offset_s: offset + 0}
}

/** `instant` as RFC 3339 with its own offset, `Z` for none, and no more digits after the second than it needs. */
export function formatInstant({unix_nano, offset_s}: Instant): string {
  const local = unix_nano + BigInt(offset_s) * 1_000_000_000n
  const nanos = ((local % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n
  const seconds = new Date(Number((local - nanos) / 1_000_000n)).toISOString().slice(0, -5)
  const fraction = nanos === 0n ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`
  return `${seconds}${fraction}${formatOffset(offset_s)}`
}

function formatOffset(seconds: number): string {
  if (seconds === 0) return 'Z'
  const minutes = Math.trunc(Math.abs(seconds) / 60)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${seconds < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}:${pad(minutes % 60)}`
}
