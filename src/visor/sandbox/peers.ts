import {keyOf} from './chance.js'

/** Another visor of the simulated network. */
export interface Peer {
  readonly pk: string
  /** Transport types by which it can be reached. */
  readonly types: readonly string[]
  readonly country: string
  readonly latency_ms: number
}

const PLACES: readonly (readonly [country: string, latency_ms: number, types: readonly string[]])[] = [
  ['DE', 18, ['stcpr', 'sudph', 'dmsg']],
  ['NL', 24, ['stcpr', 'dmsg']],
  ['FR', 31, ['sudph', 'dmsg']],
  ['PL', 42, ['stcpr', 'sudph', 'dmsg']],
  ['US', 98, ['stcpr', 'dmsg']],
  ['BR', 190, ['dmsg']],
  ['SG', 214, ['sudph', 'dmsg']],
  ['JP', 236, ['stcpr', 'dmsg']],
]

/** The visors that a sandbox can reach: the same ones for the same seed. */
export function peersOf(seed: string): readonly Peer[] {
  return PLACES.map(([country, latency_ms, types], i) => ({
    pk: keyOf(`${seed} peer ${String(i)}`),
    types,
    country,
    latency_ms,
  }))
}
