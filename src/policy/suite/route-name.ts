import {namedRelay} from '../world/relay-name.js'

/** Relays of a route, as far as a name needs them. */
export interface NamedRoute {
  readonly hops: readonly string[]
  readonly hops_geo: readonly string[]
}

/** How a route is written in a suite: `SG,ID`, `direct`; relays that the suite does not name by country, or by key. */
export function routeName({hops, hops_geo}: NamedRoute, names: Readonly<Record<string, string>>): string {
  if (hops.length === 0) return 'direct'
  return hops.map((hop, index) => relayName(hop, hops_geo[index], names)).join(',')
}

/** A text with names in place of the keys that a suite names. */
export function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/0[23][0-9a-f]{64}/gu, (key) => (Object.hasOwn(names, key) ? (names[key] ?? key) : key))
}

function relayName(hop: string, country: string | undefined, names: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(names, hop)) return names[hop] ?? hop
  return country === undefined || country === '??' ? `${hop.slice(0, 6)}…${hop.slice(-4)}` : country
}

/** Whether a route is the one that a suite means. A country alone stands for any relay in it, a name for its own. */
export function isRoute(expected: string, {hops, hops_geo}: NamedRoute): boolean {
  const relays = expected === 'direct' ? [] : expected.split(',').map((relay) => relay.trim())
  return (
    relays.length === hops.length &&
    relays.every((relay, index) => {
      const named = namedRelay(relay)
      return named?.key === hops[index] || (/^[A-Z]{2}$/u.test(relay) && relay === hops_geo[index])
    })
  )
}

/** What is wrong with the name of a route; `undefined` for nothing. */
export function routeFault(text: string): string | undefined {
  if (text === 'direct') return undefined
  const wrong = text.split(',').find((relay) => !namedRelay(relay.trim()))
  return wrong === undefined
    ? undefined
    : `\`${wrong}\` is no relay: write a country (\`SG\`), \`SG:name\`, a public key, or \`direct\` for a route without any`
}
