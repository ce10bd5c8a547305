import type {CallContext, ContractVersion, Engine, LoadFailure, ToolLimit} from '#starlark-wasm'
import {measurePolicy, type BenchRow, type BenchSettings} from '../../policy/bench/measure-policy.js'
import {PolicyCache, type PolicySource} from '../../policy/router/open-policy.js'

export interface BenchInput {
  readonly source: PolicySource
  readonly contract: ContractVersion
  readonly ctx: CallContext
  readonly runs: readonly BenchSettings[]
}

export type Benched = {readonly kind: 'benched'; readonly rows: readonly BenchRow[]} | LoadFailure | ToolLimit

/** Measures a policy once per run, giving signs of life. A limit of ours ends the table. */
export function bench(engine: Engine, input: BenchInput, emit: (beat: 'beat') => void): Benched {
  const {source, contract, ctx, runs} = input
  const policy = new PolicyCache(engine, source, contract).open({now: ctx.now, providers: {}})
  if (policy.kind !== 'open') return policy
  if (!policy.script) throw new TypeError('a policy without a script is not measured')
  const rows: BenchRow[] = []
  for (const run of runs) {
    const row = measurePolicy(policy.script, ctx, run, () => {
      emit('beat')
    })
    if (!row) break
    rows.push(row)
  }
  return {kind: 'benched', rows}
}
