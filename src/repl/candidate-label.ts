import type {Candidate} from '#starlark-wasm'

/** A candidate in a few words: `SG, ID 120 ms stcpr`; empty for none. */
export function routeLabel(candidate: Candidate | undefined): string {
  if (candidate === undefined) return ''
  const {hops_geo, est_latency_ms, transport_kinds} = candidate
  const where = hops_geo.length === 0 ? 'direct' : hops_geo.join(', ')
  return [where, `${String(est_latency_ms)} ms`, ...transport_kinds].join(' ')
}
