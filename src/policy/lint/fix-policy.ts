import type {Engine, ToolLimit} from '#starlark-wasm'
import {applyFixes} from './apply-fixes.js'
import {lintPolicy, type LintedPolicy, type LintOptions} from './lint-policy.js'
import type {Applicability, Finding} from './model/finding.js'
import {outcomesOf, PROBE_BUDGET_MS, runProbes} from './probes/run-probes.js'

export interface FixedPolicy {
  readonly kind: 'fixed'
  readonly text: string
  /** What was mended, in the order in which it was. */
  readonly applied: readonly Finding[]
  /** Fixes that were taken for safe, but change what some probe ends with; they were not applied. */
  readonly refused: readonly Finding[]
  /** What is found in the text as it is now. */
  readonly linted: LintedPolicy
}

/** A fix can make another one possible; more rounds than this would be a circle. */
const ROUNDS = 10

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
): FixedPolicy | ToolLimit {
  const allowed: readonly Applicability[] = options.unsafeFixes ? ['safe', 'unsafe'] : ['safe']
  const keeps = (before: string, after: string): boolean =>
    options.unsafeFixes || sameOutcomes(engine, before, after, options)
  const applied: Finding[] = []
  const refused: Finding[] = []
  let current = text
  for (let round = 0; ; round++) {
    const linted = lintPolicy(engine, current, options)
    if (linted.kind === 'tool-limit') return linted
    const open = linted.findings.filter((finding) => !refused.some((each) => isSame(each, finding)))
    const next = applyFixes(current, open, allowed)
    if (next.applied.length === 0 || round === ROUNDS) return {kind: 'fixed', text: current, applied, refused, linted}
    if (keeps(current, next.text)) {
      applied.push(...next.applied)
      current = next.text
      continue
    }
    for (const finding of next.applied) {
      const single = applyFixes(current, [finding], allowed)
      if (!keeps(current, single.text)) refused.push(finding)
    }
    const kept = applyFixes(
      current,
      next.applied.filter((finding) => !refused.includes(finding)),
      allowed,
    )
    // Fixes that keep everything one by one may not do so together.
    if (kept.applied.length > 0 && keeps(current, kept.text)) {
      applied.push(...kept.applied)
      current = kept.text
    } else refused.push(...kept.applied)
  }
}

function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.message === b.message
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
