import type {PeerFacts, Providers} from '#starlark-wasm'
import type {RecordedFacts, RecordedProviders} from './format.js'

/**
 * `later` on top of `earlier`, per key and fact; a `null` fact is unknown again.
 *
 * `earlier` is not changed, so dials that were read before keep what they were told.
 */
export function mergeProviders(earlier: Providers, later: RecordedProviders): Providers {
  const merged: Record<string, PeerFacts> = {...earlier}
  for (const [key, facts] of Object.entries(later)) merged[key] = mergeFacts(merged[key], facts)
  return merged
}

function mergeFacts(earlier: PeerFacts = {}, later: RecordedFacts): PeerFacts {
  const known = Object.entries({...earlier, ...later}).filter(([, fact]) => fact !== null)
  return Object.fromEntries(known)
}
