import type {Instant} from '#starlark-wasm'

/** `date` with the offset of the zone this program runs in. */
export function instantOf(date: Date): Instant {
  return {unix_nano: BigInt(date.getTime()) * 1_000_000n, offset_s: date.getTimezoneOffset() * -60}
}
