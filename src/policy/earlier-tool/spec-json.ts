import type {Candidate, RouteSpec} from '#starlark-wasm'

/** A candidate with the Go names of its fields. */
export interface GoCandidate {
  readonly Hops: readonly string[]
  readonly HopsGeo: readonly string[]
  readonly EstLatencyMs: number
  readonly TransportKinds: readonly string[]
}

/** A spec as the earlier tool prints it: what is zero or empty is left out, but for `mux` and `min_hops`. */
export type SpecJson = Partial<
  Omit<RouteSpec, 'chosen' | 'reverse_chosen' | 'mux' | 'min_hops' | 'rotation_interval_seconds'>
> & {
  readonly chosen?: GoCandidate
  readonly reverse_chosen?: GoCandidate
  readonly mux: number
  readonly min_hops: number
}

/** The earlier tool's document; `rotation_interval_seconds` is no part of it. Source: policy contract 19; C01, C06. */
export function specJson(spec: RouteSpec): SpecJson {
  const {forward_mux, reverse_mux, forward_min_hops, reverse_min_hops, fallback, distribution} = spec
  return {
    ...(spec.chosen && {chosen: goCandidate(spec.chosen)}),
    ...(spec.reverse_chosen && {reverse_chosen: goCandidate(spec.reverse_chosen)}),
    mux: spec.mux,
    ...(forward_mux !== 0 && {forward_mux}),
    ...(reverse_mux !== 0 && {reverse_mux}),
    min_hops: spec.min_hops,
    ...(forward_min_hops !== 0 && {forward_min_hops}),
    ...(reverse_min_hops !== 0 && {reverse_min_hops}),
    ...(fallback !== '' && {fallback}),
    ...(distribution !== '' && {distribution}),
  }
}

function goCandidate({hops, hops_geo, est_latency_ms, transport_kinds}: Candidate): GoCandidate {
  return {Hops: hops, HopsGeo: hops_geo, EstLatencyMs: est_latency_ms, TransportKinds: transport_kinds}
}

/** The document as Go's encoder writes it: two spaces, and what HTML would take for markup escaped. */
export function specText(spec: SpecJson): string {
  return JSON.stringify(spec, null, 2).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
