import type {Candidate} from '#starlark-wasm'
import {madeUpKey} from '../world/relay-name.js'

const COUNTRIES = ['DE', 'SG', 'US', '??', 'NL', 'FI', 'JP', 'BR']
const KINDS = ['stcpr', 'sudph', 'stcp']

/** `count` different candidates, always the same ones: one or two relays, eight countries, latencies from 10 to 1200 ms. */
export function syntheticCandidates(count: number): readonly Candidate[] {
  return Array.from({length: count}, (_, index): Candidate => {
    const relays = index % 3 === 2 ? 2 : 1
    const hops = Array.from({length: relays}, (__, hop) => madeUpKey(`bench ${String(index)}.${String(hop)}`))
    return {
      hops,
      hops_geo: hops.map((_key, hop) => COUNTRIES[(index + hop * 3) % COUNTRIES.length] ?? '??'),
      est_latency_ms: 10 + ((index * 389) % 1191),
      transport_kinds: index % 5 === 4 ? [] : [KINDS[index % KINDS.length] ?? 'stcpr'],
    }
  })
}
