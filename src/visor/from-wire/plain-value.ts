/**
 * A value that was read as it came, as JSON has it: maps become objects, bytes hex digits, and whole numbers beyond
 * 2^53 text.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (value instanceof Map) {
    const entries: readonly (readonly [unknown, unknown])[] = [...value]
    return Object.fromEntries(entries.map(([key, part]) => [String(plainValue(key)), plainValue(part)]))
  }
  if (Array.isArray(value)) return value.map(plainValue)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainValue(part)]))
  }
  return value
}
