import type {Engine} from '#starlark-wasm'
import type {FixedText} from '../../policy/lint/fix-text.js'
import type {LintedPolicy} from '../../policy/lint/lint-policy.js'
import type {SuiteToRead} from '../../policy/lint/model/suite.js'
import {fixSuite, lintSuite, type SuiteLintOptions} from '../../policy/lint/suite/lint-suite.js'

export interface LintSuitesInput {
  readonly suites: readonly SuiteToLint[]
  /** Applied before anything is told; `null` applies nothing. */
  readonly fixes: 'safe' | 'unsafe' | null
}

export interface SuiteToLint extends SuiteLintOptions {
  readonly read: SuiteToRead
}

export type LintSuitesOutput = readonly (LintedPolicy | FixedText)[]

/** One suite after the other, in one engine; after each there is a sign of life. */
export function lintSuites(
  engine: Engine,
  {suites, fixes}: LintSuitesInput,
  emit: (event: 'alive') => void,
): LintSuitesOutput {
  return suites.map(({read, ...options}) => {
    emit('alive')
    return fixes
      ? fixSuite(engine, read, {...options, unsafeFixes: fixes === 'unsafe'})
      : lintSuite(engine, read, options)
  })
}
