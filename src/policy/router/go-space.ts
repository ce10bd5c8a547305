const LEADING = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u
const TRAILING = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/u

/**
 * `text` without white space at both ends, white space as Go's `strings.TrimSpace` sees it.
 *
 * JavaScript's own `trim` also takes U+FEFF away and leaves U+0085.
 */
export function trimGoSpace(text: string): string {
  return text.replace(LEADING, '').replace(TRAILING, '')
}
