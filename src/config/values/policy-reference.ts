/** What a value of `policy_per_dial` or `routing_policy` asks for (visor-config C.6). */
export type PolicyReference =
  | {readonly kind: 'none'}
  | {readonly kind: 'preset'; readonly name: string}
  | {readonly kind: 'starlark-file' | 'wasm-file'; readonly path: string}
  | {readonly kind: 'inline'; readonly source: string}

/** Names of presets that visors were seen to ship; the list may lack some (visor-config C.6). */
export const KNOWN_PRESETS: readonly string[] = [
  'adaptive',
  'balanced',
  'hypervisor-priority',
  'low-latency-direct',
  'prefer-connected',
  'privacy-max',
  'spread-bw',
  'asymmetric-fanout',
  'geo-avoid',
  'transport-diverse',
  'trust-tiered',
  'time-of-day',
  'app-mux',
  'rotating-bw',
  'latency-adaptive',
]

/** Reads a value as a visor does: exactly, without trimming. Anything unprefixed is source. */
export function readPolicyReference(value: string): PolicyReference {
  if (value === '' || value === 'none') return {kind: 'none'}
  if (value.startsWith('preset:')) return {kind: 'preset', name: value.slice('preset:'.length)}
  if (value.startsWith('@')) {
    const path = value.slice(1)
    return {kind: /\.wasm$/i.test(path) ? 'wasm-file' : 'starlark-file', path}
  }
  return {kind: 'inline', source: value}
}

/** Whether text without prefix at least looks like source, and not like a forgotten `@` or a misspelt word. */
export function looksLikeSource(text: string): boolean {
  return /(^|\n)\s*(def\s+decide_route\s*\(|decide_route\s*=)/.test(text)
}
