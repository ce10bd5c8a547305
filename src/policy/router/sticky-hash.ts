const OFFSET = 2166136261
const PRIME = 16777619

/** Longest prefix of a payload that the hash reads. */
const PREFIX_BYTES = 24

/** 32-bit FNV-1a over `bytes`, as an unsigned number. */
export function fnv1a(bytes: Iterable<number>): number {
  let hash = OFFSET
  for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME) >>> 0
  return hash
}

/**
 * The flow hash of `sticky:5tuple`: addresses, the four bytes after them and the protocol for what looks like IPv4,
 * the first bytes otherwise. The header length is ignored, so with IP options the "ports" are option bytes.
 *
 * Source: policy contract 16.4; vectors of 16.5, P11 to P13.
 */
export function stickyHash(payload: Uint8Array): number {
  if (payload.length < PREFIX_BYTES || !isIpv4(payload)) return fnv1a(payload.subarray(0, PREFIX_BYTES))
  return fnv1a([...payload.subarray(12, 24), payload[9] ?? 0])
}

/** Whether the high nibble of the first byte says IP version 4; nothing else is looked at. */
export function isIpv4(payload: Uint8Array): boolean {
  return (payload[0] ?? 0) >> 4 === 4
}
