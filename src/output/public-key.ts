/** A public key in eleven columns, `0281a1…b2cb`; anything shorter is shown whole. */
export function shortKey(key: string): string {
  return key.length > 16 ? `${key.slice(0, 6)}…${key.slice(-4)}` : key
}

/** Public keys, one a line. */
export function renderKeys(keys: readonly string[]): string {
  return keys.length === 0 ? 'none' : keys.join('\n')
}
