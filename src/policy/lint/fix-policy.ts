import type {Engine, ToolLimit} from '#starlark-wasm'
import {fixText, type FixedText} from './fix-text.js'
import {lintPolicy, type LintOptions} from './lint-policy.js'
import {outcomesOf, PROBE_BUDGET_MS, runProbes} from './probes/run-probes.js'

/**
 * Applies fixes until none is left, linting the result each time.
 *
 * Without unsafe fixes each round is held against the probes: a dial that did not fail before must end as before. Where
 * one does not, the fixes of that round are tried one by one, and those that change something are refused.
 */
export function fixPolicy(
  engine: Engine,
  text: string,
  options: LintOptions & {readonly unsafeFixes: boolean},
): FixedText | ToolLimit {
  return fixText(text, {
    lint: (each) => lintPolicy(engine, each, options),
    allowed: options.unsafeFixes ? ['safe', 'unsafe'] : ['safe'],
    keeps: (before, after) => options.unsafeFixes || sameOutcomes(engine, before, after, options),
  })
}

/** Whether every dial that did not fail before ends as it did; so it is where the policy did not load before. */
function sameOutcomes(engine: Engine, before: string, after: string, {contract, clock}: LintOptions): boolean {
  const run = (text: string) => {
    const end = clock() + PROBE_BUDGET_MS
    return runProbes(engine, text, contract, () => clock() > end)
  }
  const first = run(before)
  if (first.state === 'not-loaded') return true
  const second = run(after)
  if (second.state === 'not-loaded') return false
  const [old, now] = [outcomesOf(first), outcomesOf(second)]
  return old.every((outcome, index) => outcome === null || index >= now.length || outcome === now[index])
}
