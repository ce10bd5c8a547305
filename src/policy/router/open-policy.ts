import {createHash} from 'node:crypto'
import type {
  ContractVersion,
  EngineVersion,
  Instant,
  LoadedPolicy,
  LoadFailure,
  PolicyEngine,
  Providers,
  ToolLimit,
} from '#starlark-wasm'
import {DEFAULT_CONTRACT} from '../model/contracts.js'
import type {PolicySummary} from '../model/record.js'

/** The script of a policy, read by the caller; `label` is what error texts and logs carry. */
export type PolicySource =
  | {readonly form: 'noop'}
  | {readonly form: 'preset' | 'file' | 'inline'; readonly label: string; readonly text: string | Uint8Array}

/** A policy that can decide. Without a script (`noop`) the router asks nobody. */
export interface OpenPolicy {
  readonly kind: 'open'
  readonly summary: PolicySummary
  readonly contract: ContractVersion
  readonly engine: EngineVersion
  readonly script: LoadedPolicy | null
}

/** What a top level can see. */
export interface LoadConditions {
  readonly now: Instant
  readonly providers: Providers
}

/**
 * Loads a policy as seldom as its top level allows.
 *
 * One load serves every dial, unless the top level read the clock or asked for provider data: then it is loaded again
 * whenever these differ. A visor loads once, when it starts; offline, the moment of the dial is the best that is known.
 */
export class PolicyCache {
  readonly #engine: PolicyEngine
  readonly #source: PolicySource
  readonly #contract: ContractVersion
  readonly #sha256: string | null
  #kept: {readonly policy: OpenPolicy; readonly script: LoadedPolicy; readonly conditions: LoadConditions} | undefined

  constructor(engine: PolicyEngine, source: PolicySource, contract: ContractVersion = DEFAULT_CONTRACT) {
    this.#engine = engine
    this.#source = source
    this.#contract = contract
    this.#sha256 = source.form === 'noop' ? null : createHash('sha256').update(source.text).digest('hex')
  }

  /**
   * The policy as it is when loaded under `conditions`. A policy given out before may be disposed by this call, if it
   * was loaded under other ones.
   */
  open(conditions: LoadConditions): OpenPolicy | LoadFailure | ToolLimit {
    const source = this.#source
    if (source.form === 'noop') return this.#noop()
    if (this.#kept && isStillTrue(this.#kept, conditions)) return this.#kept.policy
    const script = this.#engine.load({label: source.label, text: source.text, contract: this.#contract, ...conditions})
    if (script.kind !== 'loaded') return script
    this.dispose()
    const policy: OpenPolicy = {
      kind: 'open',
      summary: {
        source: source.label,
        form: source.form,
        sha256: this.#sha256,
        on_leg_change: script.on_leg_change,
        on_tick: script.on_tick,
        load_steps: script.load_steps,
        load_output: script.output,
      },
      contract: this.#contract,
      engine: this.#engine.version,
      script,
    }
    this.#kept = {policy, script, conditions}
    return policy
  }

  /** Frees what is loaded; policies given out before no longer decide. */
  dispose(): void {
    this.#kept?.script.dispose()
    this.#kept = undefined
  }

  #noop(): OpenPolicy {
    return {
      kind: 'open',
      summary: {
        source: '<noop>',
        form: 'noop',
        sha256: null,
        on_leg_change: 'absent',
        on_tick: 'absent',
        load_steps: 0,
        load_output: [],
      },
      contract: this.#contract,
      engine: this.#engine.version,
      script: null,
    }
  }
}

function isStillTrue(
  {script, conditions}: {script: LoadedPolicy; conditions: LoadConditions},
  next: LoadConditions,
): boolean {
  const {clock, providers} = script.load_read
  if (clock && (conditions.now.unix_nano !== next.now.unix_nano || conditions.now.offset_s !== next.now.offset_s))
    return false
  return (
    !providers ||
    conditions.providers === next.providers ||
    JSON.stringify(conditions.providers) === JSON.stringify(next.providers)
  )
}
