import {PAGES} from './generated/pages.js'
import {RULES} from './generated/rules.js'
import type {Effect, Severity} from './model/finding.js'

/** One rule as lists and pages show it. */
export interface ListedRule {
  readonly code: string
  readonly name: string
  readonly summary: string
  readonly severity: Severity
  /** Severity with `--strictness strict`. */
  readonly strict_severity: Severity
  readonly effect: Effect
  /** Markdown. */
  readonly page: string
}

/** Every rule, by code. */
export function ruleList(): ListedRule[] {
  return RULES.map(({code, name, summary, severity, strict, effect}) => ({
    code,
    name,
    summary,
    severity,
    strict_severity: strict ?? severity,
    effect,
    page: PAGES[code] ?? '',
  }))
}
