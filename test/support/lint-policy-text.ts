import type {ContractVersion, Engine} from '#starlark-wasm'
import {lintPolicy, type LintedPolicy} from '../../src/policy/lint/lint-policy.js'
import {DEFAULT_SELECTION, type Selection} from '../../src/policy/lint/select-rules.js'

/** Lints a text as the command does; probes run to their end, as the clock stands still. */
export function lintPolicyText(
  engine: Engine,
  text: string,
  {contract = '2026-06', probes = false, ...selection}: Partial<Selection> & LintTextOptions = {},
): LintedPolicy {
  const options = {contract, probes, selection: {...DEFAULT_SELECTION, ...selection}, clock: () => 0}
  const linted = lintPolicy(engine, text, options)
  if (linted.kind === 'tool-limit') throw new Error(linted.message)
  return linted
}

interface LintTextOptions {
  readonly contract?: ContractVersion
  readonly probes?: boolean
}

/** Findings in a line each: `2:12 RP501`. */
export function codesOf({findings}: LintedPolicy): string[] {
  return findings.map(({code, span}) => `${String(span[0])}:${String(span[1])} ${code}`)
}
