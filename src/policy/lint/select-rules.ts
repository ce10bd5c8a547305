import {RULES} from './generated/rules.js'
import type {Severity} from './model/finding.js'
import type {Rule, RuleFacts} from './model/rule.js'
import {RENAMED} from './renamed.js'

/** `strict` adds rules about intent and wants reasons; `ci` is the default whose warnings fail too. */
export const STRICTNESS = ['default', 'strict', 'ci'] as const
export type Strictness = (typeof STRICTNESS)[number]

/** Which rules run, and how serious what they find is. */
export interface Selection {
  readonly strictness: Strictness
  /** Codes, beginnings of codes (`RP`), names, `ALL`; empty for the rules that are on by themselves. */
  readonly select: readonly string[]
  readonly ignore: readonly string[]
  /** By code, beginning of a code, or name; the longest match wins. */
  readonly severity: Readonly<Record<string, Severity>>
}

export const DEFAULT_SELECTION: Selection = {strictness: 'default', select: [], ignore: [], severity: {}}

/** A rule that runs, with the severity that it was given. */
export interface SelectedRule<Known extends RuleFacts = Rule> {
  readonly rule: Known
  readonly severity: Exclude<Severity, 'off'>
  /** Whether somebody chose that severity; then a report does not change it. */
  readonly isChosen: boolean
}

/** The beginning of a code: `RP`, `RP50`, `CFG`, `CFG-R`. */
const BEGINNING = /^(?:[A-Z]{2}\d{0,2}|CFG(?:-(?:[A-Z]\d?)?)?)$/u

/** Whether a word of `select`, `ignore` or a comment is about a rule; it may be what the rule was called before. */
export function isAbout(word: string, {code, name}: Pick<RuleFacts, 'code' | 'name'>): boolean {
  const now = RENAMED.get(word) ?? word
  return now === name || now === code || now === 'ALL' || (BEGINNING.test(now) && code.startsWith(now))
}

/** Whether any rule is called so. */
export function isKnownWord(word: string, rules: readonly Pick<RuleFacts, 'code' | 'name'>[] = RULES): boolean {
  return rules.some((rule) => isAbout(word, rule))
}

/** The rules that a selection means, by code. */
export function selectRules(selection: Selection): SelectedRule[] {
  return selectAmong(RULES, selection)
}

/** Those of `rules` that a selection means, in their order. */
export function selectAmong<Known extends RuleFacts>(
  rules: readonly Known[],
  selection: Selection,
): SelectedRule<Known>[] {
  return rules.flatMap((rule) => severityOf(rule, selection) ?? [])
}

function severityOf<Known extends RuleFacts>(
  rule: Known,
  {strictness, select, ignore, severity}: Selection,
): SelectedRule<Known> | null {
  const isSelected = select.some((word) => isAbout(word, rule))
  if (select.length > 0 && !isSelected) return null
  // The more exact word wins: `--select RP501 --ignore RP` keeps RP501.
  const strongest = (words: readonly string[]): number =>
    Math.max(-1, ...words.filter((word) => isAbout(word, rule)).map(exactness))
  if (strongest(ignore) >= 0 && strongest(ignore) >= strongest(select)) return null
  const chosen = Object.entries(severity)
    .filter(([word]) => isAbout(word, rule))
    .sort(([a], [b]) => exactness(b) - exactness(a))[0]?.[1]
  const strict = strictness === 'strict' ? rule.strict : undefined
  const own = chosen ?? strict ?? rule.severity
  if (own !== 'off') return {rule, severity: own, isChosen: chosen !== undefined || strict !== undefined}
  return isSelected && chosen === undefined ? {rule, severity: 'warning', isChosen: true} : null
}

/** A name or whole code is more exact than a beginning, and that more than `ALL`. */
function exactness(word: string): number {
  return word === 'ALL' ? 0 : BEGINNING.test(word) ? word.length : 10
}
