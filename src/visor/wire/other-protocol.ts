/** How protocols that people confuse with the visor's begin; no gob stream of a reply begins so. */
const BEGINNINGS: readonly (readonly [protocol: string, bytes: RegExp])[] = [
  ['HTTP', /^HTTP\//],
  ['SSH', /^SSH-/],
  // A record of type alert or handshake, version 3.x.
  ['TLS', /^[\x15\x16]\x03[\x00-\x04]/],
]

/**
 * The protocol that a server speaks by its first bytes: `HTTP`, `SSH` or `TLS`; `undefined` for any other.
 *
 * @param first - the first bytes of the connection, five for a certain answer.
 */
export function otherProtocol(first: Buffer): string | undefined {
  const beginning = first.toString('latin1', 0, 5)
  return BEGINNINGS.find(([, bytes]) => bytes.test(beginning))?.[0]
}
