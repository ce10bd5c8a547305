import type {DialOptions} from '../model/dial.js'

/**
 * The `ctx.cli_overrides` of a BeforeDial call: the caller's non-zero options as decimal strings (contract 6.1).
 *
 * The router hands them over in no particular order; here they are sorted, or reversed for who wants to know whether a
 * policy depends on it.
 */
export function cliOverrides(
  options: DialOptions,
  order: 'sorted' | 'reversed' = 'sorted',
): Readonly<Record<string, string>> {
  const entries = Object.entries({
    forward_min_hops: options.forward_min_hops,
    forward_mux_routes: options.forward_mux,
    min_hops: options.min_hops,
    mux_routes: options.mux,
    reverse_min_hops: options.reverse_min_hops,
    reverse_mux_routes: options.reverse_mux,
    use_existing_tp_only: options.use_existing_tp_only,
  })
    .filter(([, value]) => value !== 0 && value !== false)
    .map(([key, value]) => [key, String(value)] as const)
  return Object.fromEntries(order === 'sorted' ? entries : entries.toReversed())
}
