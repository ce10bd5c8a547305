import type {CallContext, CallResult, ContractVersion, Engine, LoadFailure, RouteSpec, ToolLimit} from '#starlark-wasm'
import {PolicyCache, type PolicySource} from '../../policy/router/open-policy.js'

export interface CallInput {
  readonly source: PolicySource
  readonly contract: ContractVersion
  readonly ctx: CallContext
}

export type Called =
  | {readonly kind: 'called'; readonly result: CallResult<RouteSpec>; readonly elapsed_ns: bigint}
  | LoadFailure
  | ToolLimit

/** One bare `decide_route` without candidates and without the router around it: what the earlier tool shows. */
export function call(engine: Engine, {source, contract, ctx}: CallInput): Called {
  const policy = new PolicyCache(engine, source, contract).open({now: ctx.now, providers: {}})
  if (policy.kind !== 'open') return policy
  if (!policy.script) throw new TypeError('a policy without a script is not called')
  const start = process.hrtime.bigint()
  const result = policy.script.decideRoute({ctx, candidates: [], reverse_candidates: [], providers: {}})
  return {kind: 'called', result, elapsed_ns: process.hrtime.bigint() - start}
}
