import type {Candidate} from '#starlark-wasm'

/**
 * Index of the first candidate with exactly the hops of `chosen`, `null` when none has them (the router's −1).
 *
 * Nothing but the hops is compared: a candidate made by the script counts, and one without hops means the first direct
 * route. Source: policy contract 12.3; vectors S01 to S09.
 */
export function matchCandidate(chosen: Candidate, candidates: readonly Candidate[]): number | null {
  const index = candidates.findIndex((candidate) => haveSameItems(candidate.hops, chosen.hops))
  return index === -1 ? null : index
}

/** Whether `chosen` is a copy of a later candidate than `first`, one with the same hops: the router takes the other one. */
export function meansLaterDuplicate(chosen: Candidate, candidates: readonly Candidate[], first: number): boolean {
  const taken = candidates[first]
  if (!taken || areSame(taken, chosen)) return false
  return candidates.slice(first + 1).some((candidate) => areSame(candidate, chosen))
}

function areSame(a: Candidate, b: Candidate): boolean {
  return (
    haveSameItems(a.hops, b.hops) &&
    haveSameItems(a.hops_geo, b.hops_geo) &&
    haveSameItems(a.transport_kinds, b.transport_kinds) &&
    a.est_latency_ms === b.est_latency_ms
  )
}

function haveSameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
