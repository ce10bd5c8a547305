import type {Instant} from '#starlark-wasm'
import type {Dial, DialOptions} from '../model/dial.js'
import type {Merge} from './merge-options.js'
import type {OpenPolicy} from './open-policy.js'
import {ScriptCaller} from './script-caller.js'
import {Trail, type EventDraft} from './trail.js'

export interface DecideOptions {
  /** The moment of the dial where the dial itself does not say. */
  readonly now?: Instant
  /** Order in which `ctx.cli_overrides` iterates; the router's is random (contract 6.1). */
  readonly overridesOrder?: 'sorted' | 'reversed'
  /**
   * What a failing call hands to the router: an empty spec, or an error that the router logs and passes over. The
   * outcome is the same; visors always use `fallback` (contract 9.2, 9.3).
   */
  readonly failureMode?: 'fallback' | 'drop'
}

/** One dial on its way through the router: what the phases share. */
export class DialRun {
  readonly policy: OpenPolicy
  readonly dial: Dial
  readonly now: Instant
  readonly trail = new Trail()
  readonly overridesOrder: NonNullable<DecideOptions['overridesOrder']>
  readonly isDropMode: boolean
  /** `null` without a policy. */
  readonly script: ScriptCaller | null
  /** What BeforeDial made of the caller's options; `null` before it, without a policy, and after a failure. */
  merge: Extract<Merge, {kind: 'adjusted'}> | null = null
  readonly #reported = new Set<string>()

  constructor(
    policy: OpenPolicy,
    dial: Dial,
    now: Instant,
    {overridesOrder = 'sorted', failureMode = 'fallback'}: DecideOptions,
  ) {
    this.policy = policy
    this.dial = dial
    this.now = now
    this.overridesOrder = overridesOrder
    this.isDropMode = failureMode === 'drop'
    const {app, peer_pk, providers} = dial
    this.script = policy.script && new ScriptCaller(policy.script, {app, peer_pk, now, providers}, this.trail)
  }

  /** The options in force: the caller's until BeforeDial. */
  get options(): DialOptions {
    return this.merge?.options ?? this.dial.options
  }

  /** Reports what would be the same in every fetch of the dial, once: the first call stands for the others. */
  reportOnce(...drafts: readonly EventDraft[]): void {
    for (const draft of drafts) {
      if (!this.#reported.has(draft.message)) this.trail.report(draft)
      this.#reported.add(draft.message)
    }
  }
}
