import type {ToolLimit} from '#starlark-wasm'
import {applyFixes} from './apply-fixes.js'
import type {LintedPolicy} from './lint-policy.js'
import type {Applicability, Finding} from './model/finding.js'

export interface FixedText {
  readonly kind: 'fixed'
  readonly text: string
  /** What was mended, in the order in which it was. */
  readonly applied: readonly Finding[]
  /** Fixes that were taken for safe, but change what they must not; they were not applied. */
  readonly refused: readonly Finding[]
  /** What is found in the text as it is now. */
  readonly linted: LintedPolicy
}

export interface FixOptions<Limit extends ToolLimit> {
  readonly lint: (text: string) => LintedPolicy | Limit
  readonly allowed: readonly Applicability[]
  /** Whether everything that a fix must leave alone is as before. */
  readonly keeps: (before: string, after: string) => boolean
}

/** A fix can make another one possible; more rounds than this would be a circle. */
const ROUNDS = 10

/** Applies fixes until none is left, linting the result each time; fixes that change too much are refused. */
export function fixText<Limit extends ToolLimit>(
  text: string,
  {lint, allowed, keeps}: FixOptions<Limit>,
): FixedText | Limit {
  const applied: Finding[] = []
  const refused: Finding[] = []
  let current = text
  for (let round = 0; ; round++) {
    const linted = lint(current)
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
