import type {CallContext, CallResult, LoadedPolicy, RouteSpec} from '#starlark-wasm'
import {syntheticCandidates} from './synthetic-candidates.js'

/** What one number of candidates costs per call of `decide_route`. Times are microseconds of this machine. */
export interface BenchRow {
  readonly candidates: number
  /** `before-dial` has no candidates; `select-route` has. */
  readonly phase: 'before-dial' | 'select-route'
  readonly iterations: number
  readonly steps: number
  readonly total_ms: number
  readonly mean_us: number
  readonly p50_us: number
  readonly p99_us: number
  readonly max_us: number
  /** The message of a call that failed; the row is then about that failure. */
  readonly failure: string | null
}

export interface BenchSettings {
  readonly candidates: number
  readonly warmUps: number
  /** Calls at most. */
  readonly iterations: number
  /** Milliseconds at most; at least one call is measured. */
  readonly budgetMs: number
}

/** Calls after which a sign of life is given. */
const BEAT = 500

/**
 * Calls a policy again and again with the same input. `null` where a limit of ours stopped it.
 *
 * @param beat - called now and then, so that whoever waits knows that it goes on.
 */
export function measurePolicy(
  policy: LoadedPolicy,
  ctx: CallContext,
  settings: BenchSettings,
  beat: () => void,
): BenchRow | null {
  const {candidates: count, warmUps, iterations, budgetMs} = settings
  const candidates = syntheticCandidates(count)
  const reverse_candidates = candidates.map(({hops, hops_geo, ...rest}) => ({
    ...rest,
    hops: hops.toReversed(),
    hops_geo: hops_geo.toReversed(),
  }))
  const call = (): CallResult<RouteSpec> => policy.decideRoute({ctx, candidates, reverse_candidates, providers: {}})
  const first = call()
  if (first.kind === 'tool-limit') return null
  const begin = performance.now()
  for (let turn = 1; turn < warmUps && performance.now() - begin < budgetMs / 4; turn++) call()
  const times: number[] = []
  const start = performance.now()
  while (times.length < iterations && (times.length === 0 || performance.now() - start < budgetMs)) {
    const before = performance.now()
    call()
    times.push((performance.now() - before) * 1000)
    if (times.length % BEAT === 0) beat()
  }
  const total = times.reduce((sum, time) => sum + time, 0)
  times.sort((a, b) => a - b)
  return {
    candidates: count,
    phase: count === 0 ? 'before-dial' : 'select-route',
    iterations: times.length,
    steps: first.steps,
    total_ms: total / 1000,
    mean_us: total / times.length,
    p50_us: percentile(times, 0.5),
    p99_us: percentile(times, 0.99),
    max_us: times.at(-1) ?? 0,
    failure: first.kind === 'failure' ? first.message : null,
  }
}

/** The nearest-rank percentile of ascending numbers, `share` from 0 to 1; 0 of none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
