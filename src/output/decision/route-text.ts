import {shortKey} from '../public-key.js'

/**
 * The relays of a route with their countries, in path order: `0281a1…b2cb (SG)`; `direct` without any.
 *
 * @param names - what relays are called, by key, instead.
 */
export function routeText(
  {hops, hops_geo}: {readonly hops: readonly string[]; readonly hops_geo: readonly string[]},
  names: Readonly<Record<string, string>> = {},
): string {
  if (hops.length === 0) return 'direct'
  return hops.map((hop, index) => names[hop] ?? `${shortKey(hop)} (${hops_geo[index] ?? '??'})`).join(' → ')
}
