/** A session of a hypervisor as its cookie carries it. */
export interface SessionCookie {
  /** What is sent back: `swm-session=…`. */
  readonly cookie: string
  /** RFC 3339, UTC; null where the cookie has no date. */
  readonly expires_at: string | null
}

/**
 * Finds the session in the `Set-Cookie` headers of a log-in (visor-rpc D.2).
 *
 * @returns `undefined` when there is none, or when it would not be safe to send back.
 */
export function readSessionCookie(header: string | readonly string[] | undefined): SessionCookie | undefined {
  for (const line of [header ?? []].flat()) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    if (!/^swm-session=[\x21-\x7e]+$/.test(pair)) continue
    const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice('expires='.length)
    const date = new Date(expires ?? '')
    return {cookie: pair, expires_at: Number.isNaN(date.getTime()) ? null : date.toISOString()}
  }
  return undefined
}
