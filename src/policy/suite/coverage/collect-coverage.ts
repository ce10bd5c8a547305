import type {CallResult, CoverageCounts, CoverageSites, LoadedPolicy, Watch} from '#starlark-wasm'
import type {Phase} from '../../model/record.js'
import type {OpenPolicy} from '../../router/open-policy.js'

/** How often the sites of a policy were met in calls of one kind; lists are indexed like the sites. */
export interface PhaseCounts {
  readonly calls: number
  readonly statements: readonly number[]
  readonly true: readonly number[]
  readonly false: readonly number[]
}

/** Everything counted for one policy. */
export interface CoverageCount {
  readonly sites: CoverageSites
  readonly phases: Readonly<Record<Phase, PhaseCounts>>
  /** Calls that were made but could not be counted, because a limit of ours stopped the counting. */
  readonly uncounted: number
}

export const PHASES = ['direct-dial', 'before-dial', 'select-route', 'leg-change', 'tick'] as const

/** A value for each kind of call. */
export function everyPhase<Value>(of: (phase: Phase) => Value): Record<Phase, Value> {
  return {
    'direct-dial': of('direct-dial'),
    'before-dial': of('before-dial'),
    'select-route': of('select-route'),
    'leg-change': of('leg-change'),
    tick: of('tick'),
  }
}

/** Counts what the calls of a policy meet, however often it is loaded again. */
export class CoverageCollector {
  readonly #counts = new Map<Phase, {calls: number; statements: number[]; true: number[]; false: number[]}>()
  #sites: CoverageSites | undefined
  #uncounted = 0

  /** The same policy; what its calls meet is counted here. */
  watch(policy: OpenPolicy): OpenPolicy {
    if (!policy.script) return policy
    if (!this.#sites) {
      const sites = policy.script.coverageSites()
      if (sites.kind === 'sites') this.#sites = sites
    }
    return {...policy, script: watched(policy.script, (phase, result) => this.#add(phase, result))}
  }

  /** `null` where nothing could be counted: no script, or a limit of ours. */
  get count(): CoverageCount | null {
    const sites = this.#sites
    if (!sites) return null
    const of = (phase: Phase): PhaseCounts => this.#of(phase, sites)
    return {sites, phases: everyPhase(of), uncounted: this.#uncounted}
  }

  #of(phase: Phase, sites: CoverageSites) {
    const zeros = (length: number): number[] => Array.from({length}, () => 0)
    let counts = this.#counts.get(phase)
    if (!counts) {
      const conditions = sites.conditions.length
      counts = {calls: 0, statements: zeros(sites.statements.length), true: zeros(conditions), false: zeros(conditions)}
      this.#counts.set(phase, counts)
    }
    return counts
  }

  #add(phase: Phase, {coverage}: CallResult<unknown>): void {
    if (!this.#sites || !coverage) {
      this.#uncounted++
      return
    }
    const counts = this.#of(phase, this.#sites)
    counts.calls++
    addCounts(counts, coverage)
  }
}

/** Adds what one call, or the top level, met. */
export function addCounts(
  sum: {readonly statements: number[]; readonly true: number[]; readonly false: number[]},
  {statements, conditions}: CoverageCounts,
): void {
  for (const {index, count} of statements) sum.statements[index] = (sum.statements[index] ?? 0) + count
  for (const {index, ...outcomes} of conditions) {
    sum.true[index] = (sum.true[index] ?? 0) + outcomes.true
    sum.false[index] = (sum.false[index] ?? 0) + outcomes.false
  }
}

function watched(script: LoadedPolicy, tell: (phase: Phase, result: CallResult<unknown>) => void): LoadedPolicy {
  const watch: Watch = {coverage: true}
  const told = <T>(phase: Phase, result: CallResult<T>): CallResult<T> => {
    tell(phase, result)
    return result
  }
  const {kind, label, contract, on_leg_change, on_tick, load_read, load_steps, output} = script
  return {
    ...{kind, label, contract, on_leg_change, on_tick, load_read, load_steps, output},
    decideRoute(call) {
      const {ctx, candidates} = call
      const phase = ctx.is_direct_dial ? 'direct-dial' : candidates.length === 0 ? 'before-dial' : 'select-route'
      return told(phase, script.decideRoute({...call, watch}))
    },
    onLegChange: (call) => told('leg-change', script.onLegChange({...call, watch})),
    onTick: (call) => told('tick', script.onTick({...call, watch})),
    coverageSites: () => script.coverageSites(),
    dispose: () => script.dispose(),
  }
}
