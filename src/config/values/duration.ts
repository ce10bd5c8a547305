const UNIT_NS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
}

const SECOND_NS = 1_000_000_000n

/** Go's largest duration: 2^63 - 1 nanoseconds. */
const MAX_NS = 9_223_372_036_854_775_807n

const PAIR = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y

/**
 * Nanoseconds of a duration string such as `1m30s`, or `undefined` where it is none.
 *
 * Source: visor-config 0.3; the grammar of Go's `time.ParseDuration`.
 */
export function parseDuration(text: string): bigint | undefined {
  const sign = text.startsWith('-') ? -1n : 1n
  const body = text.replace(/^[+-]/, '')
  if (body === '0') return 0n
  let total = 0n
  let at = 0
  while (at < body.length) {
    PAIR.lastIndex = at
    const match = PAIR.exec(body)
    if (!match) return undefined
    const [whole, number = '', unit = ''] = match
    const [digits = '', fraction = ''] = number.split('.')
    const scale = UNIT_NS[unit] ?? 1n
    total += BigInt(digits || '0') * scale
    if (fraction) total += (BigInt(fraction) * scale) / 10n ** BigInt(fraction.length)
    at += whole.length
  }
  if (at === 0 || total > MAX_NS) return undefined
  return sign * total
}

function decimal(ns: bigint, unit: bigint): string {
  const digits = String(unit).length - 1
  const fraction = String(ns % unit)
    .padStart(digits, '0')
    .replace(/0+$/, '')
  return fraction ? `${ns / unit}.${fraction}` : String(ns / unit)
}

/** The canonical text of a number of nanoseconds: `1m30.5s`, `168h0m0s`, `1.5ms` (visor-config 0.3). */
export function formatDuration(ns: bigint): string {
  if (ns < 0n) return `-${formatDuration(-ns)}`
  if (ns === 0n) return '0s'
  if (ns < 1000n) return `${ns}ns`
  if (ns < 1_000_000n) return `${decimal(ns, 1000n)}µs`
  if (ns < SECOND_NS) return `${decimal(ns, 1_000_000n)}ms`
  const hours = ns / 3_600_000_000_000n
  const minutes = (ns / 60_000_000_000n) % 60n
  const seconds = `${decimal(ns % 60_000_000_000n, SECOND_NS)}s`
  if (hours > 0n) return `${hours}h${minutes}m${seconds}`
  return minutes > 0n ? `${minutes}m${seconds}` : seconds
}

/** Nanoseconds of a value of a file: a duration string, or a whole number, which is nanoseconds; else `undefined`. */
export function durationNs(value: unknown): bigint | undefined {
  if (typeof value === 'string') return parseDuration(value)
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : undefined
}

/** The canonical text of a duration that was checked before. */
export function canonicalDuration(text: string): string {
  const ns = parseDuration(text)
  return ns === undefined ? text : formatDuration(ns)
}
