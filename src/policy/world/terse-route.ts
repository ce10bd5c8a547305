import type {PeerFacts, RouteTransport, TransportRoute} from '../model/dial.js'
import {namedRelay, type NamedRelay} from './relay-name.js'

/** A hand-written route, and what it tells about its relays. */
export interface TerseRoute {
  readonly kind: 'route'
  readonly route: TransportRoute
  /** Countries of named relays, and the kind of the visor's transport to the first one. */
  readonly facts: Readonly<Record<string, PeerFacts>>
}

/** Why a text is no route: `offset` is that of the word that does not fit, in UTF-16 units. */
export interface TerseFault {
  readonly kind: 'fault'
  readonly offset: number
  readonly message: string
}

const LATENCY = /^(?:(?<ms>\d+(?:\.\d+)?)ms|\?(?:ms)?)$/u
const KINDS = /^[a-z][a-z0-9]*(?:,[a-z][a-z0-9]*)*$/u
const DEFAULT_KIND = 'stcpr'

/**
 * Reads one route written as one string: relays, latency, transport kinds.
 *
 * - `direct 20ms stcpr`, `SG,ID 120ms stcpr`, `DE 80ms stcpr,sudph`, `?? ?`
 * - relays by country, by country and name (`SG:a`), or by public key, from the source to the destination;
 * - the latency of the whole route, or one per transport (`100ms+20ms`, `?+20ms`); `?` or nothing is not measured;
 * - one transport kind for all, or one per transport; `stcpr` where none is named.
 *
 * Source: cli 6.
 */
export function parseTerseRoute(text: string): TerseRoute | TerseFault {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({text: match[0], offset: match.index}))
  const [first, ...rest] = words
  if (!first) return fault(0, 'a route is missing: write `direct 20ms` or `SG,ID 120ms stcpr`')
  const relays = parseRelays(first)
  if ('kind' in relays) return relays
  const count = relays.length + 1
  let latencies: readonly (number | null)[] | undefined
  let kinds: readonly string[] | undefined
  for (const word of rest) {
    if (!latencies && /^[\d?]/u.test(word.text)) {
      const parsed = parseLatencies(word, count)
      if ('kind' in parsed) return parsed
      latencies = parsed
    } else if (!kinds && KINDS.test(word.text)) {
      kinds = word.text.split(',')
      if (kinds.length !== 1 && kinds.length !== count) {
        return fault(
          word.offset,
          `${String(kinds.length)} kinds do not fit ${transportsOf(count)}: give one, or one for each`,
        )
      }
    } else return fault(word.offset, `\`${word.text}\` is no latency (\`120ms\`, \`?\`) and no transport kind`)
  }
  const transports = Array.from({length: count}, (_, index): RouteTransport => ({
    kind: kinds?.[index] ?? kinds?.[0] ?? DEFAULT_KIND,
    latency_ms: latencies?.[index] ?? null,
  }))
  return {kind: 'route', route: {transports, hops: relays.map(({key}) => key)}, facts: factsOf(relays, transports)}
}

interface Word {
  readonly text: string
  readonly offset: number
}

function parseRelays({text, offset}: Word): readonly NamedRelay[] | TerseFault {
  if (text === 'direct') return []
  const relays: NamedRelay[] = []
  let at = offset
  for (const name of text.split(',')) {
    const relay = namedRelay(name)
    if (!relay)
      return fault(
        at,
        `\`${name}\` is no relay: write a country (\`SG\`, \`??\`), \`SG:name\`, a public key, or \`direct\``,
      )
    relays.push(relay)
    at += name.length + 1
  }
  return relays
}

function parseLatencies({text, offset}: Word, count: number): readonly (number | null)[] | TerseFault {
  const parts = text.split('+')
  const each: (number | null)[] = []
  for (const part of parts) {
    const match = LATENCY.exec(part)
    if (!match) return fault(offset, `\`${text}\` is no latency: write \`120ms\`, \`100ms+20ms\` or \`?\``)
    const ms = match.groups?.['ms']
    each.push(ms === undefined ? null : Number(ms))
  }
  if (each.length === count) return each
  if (each.length > 1) return fault(offset, `${String(each.length)} latencies do not fit ${transportsOf(count)}`)
  const [whole = null] = each
  return whole === null ? Array.from({length: count}, () => null) : share(whole, count)
}

/** Whole milliseconds for all but the first transport, or a binary fraction where that leaves none: the sum stays exact. */
function share(whole: number, count: number): readonly number[] {
  const part = Math.floor(whole / count) || whole / 2 ** Math.ceil(Math.log2(count))
  return [whole - part * (count - 1), ...Array.from({length: count - 1}, () => part)]
}

function factsOf(relays: readonly NamedRelay[], transports: readonly RouteTransport[]): TerseRoute['facts'] {
  const facts: Record<string, PeerFacts> = {}
  for (const [index, {key, country}] of relays.entries()) {
    facts[key] = {
      ...facts[key],
      ...(country === undefined || country === '??' ? {} : {country}),
      ...(index === 0 && transports[0] ? {kind: transports[0].kind, has_transport: true} : {}),
    }
  }
  return facts
}

function transportsOf(count: number): string {
  return count === 1 ? '1 transport' : `${String(count)} transports`
}

function fault(offset: number, message: string): TerseFault {
  return {kind: 'fault', offset, message}
}
