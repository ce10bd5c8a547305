import type {ContractVersion, Engine, Instant, LoadFailure, ToolLimit} from '#starlark-wasm'
import type {Dial} from '../../policy/model/dial.js'
import type {DecisionRecord} from '../../policy/model/record.js'
import {decideDial} from '../../policy/router/decide-dial.js'
import type {DecideOptions} from '../../policy/router/dial-run.js'
import {parseInstant} from '../../policy/router/instant.js'
import {PolicyCache, type PolicySource} from '../../policy/router/open-policy.js'

export interface DecideInput {
  readonly source: PolicySource
  readonly contract: ContractVersion
  readonly dial: Dial
  /** The moment of the dial where it does not say. */
  readonly now: Instant
  readonly options?: Omit<DecideOptions, 'now'>
}

export type Decided = {readonly kind: 'record'; readonly record: DecisionRecord} | LoadFailure | ToolLimit

/** One dial, with the policy loaded at its moment. */
export function decide(engine: Engine, {source, contract, dial, now, options}: DecideInput): Decided {
  const moment = (dial.now === null ? null : parseInstant(dial.now)) ?? now
  const policy = new PolicyCache(engine, source, contract).open({now: moment, providers: dial.providers})
  return policy.kind === 'open' ? {kind: 'record', record: decideDial(policy, dial, {...options, now})} : policy
}
