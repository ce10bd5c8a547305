import type {Engine, ToolLimit} from '#starlark-wasm'
import {fixPolicy, type FixedPolicy} from '../../policy/lint/fix-policy.js'
import {lintPolicy, type LintedPolicy, type LintOptions} from '../../policy/lint/lint-policy.js'

export interface LintInput {
  readonly policies: readonly PolicyToLint[]
  /** Applied before anything is told; `null` applies nothing. */
  readonly fixes: 'safe' | 'unsafe' | null
}

export interface PolicyToLint extends Omit<LintOptions, 'clock'> {
  readonly text: string
}

export type LintOutput = readonly (LintedPolicy | FixedPolicy | ToolLimit)[]

/** Told now and then. */
export type LintEvent = 'alive'

/** Milliseconds between two signs of life; each of them costs about as much as a policy. */
const EVERY_MS = 100

/** One policy after the other, in one engine. */
export function lint(engine: Engine, {policies, fixes}: LintInput, emit: (event: LintEvent) => void): LintOutput {
  let last = performance.now()
  return policies.map(({text, ...options}) => {
    const all = {...options, clock: () => performance.now()}
    const done = fixes
      ? fixPolicy(engine, text, {...all, unsafeFixes: fixes === 'unsafe'})
      : lintPolicy(engine, text, all)
    if (performance.now() - last >= EVERY_MS) {
      last = performance.now()
      emit('alive')
    }
    return done
  })
}
