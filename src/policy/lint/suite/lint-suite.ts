import type {Engine} from '#starlark-wasm'
import {fixText, type FixedText} from '../fix-text.js'
import type {LintedPolicy} from '../lint-policy.js'
import type {Finding} from '../model/finding.js'
import type {CheckedSuite, SuiteToRead} from '../model/suite.js'
import {findingOf} from '../run-rules.js'
import {selectRules, type SelectedRule, type Selection} from '../select-rules.js'
import {settleFindings} from '../settle-findings.js'
import {readSuiteForRules} from './checked-suite.js'

export interface SuiteLintOptions {
  readonly selection: Selection
  /** Whether cases may be decided to find out what they prove. */
  readonly probes: boolean
}

/** Lints one suite. Pure: the same suite, policy and options give the same. */
export function lintSuite(engine: Engine, read: SuiteToRead, {selection, probes}: SuiteLintOptions): LintedPolicy {
  const suite = readSuiteForRules(engine, read, probes)
  const selected = selectRules(selection)
  const found = withoutRepeats(runSuiteRules(suite, selected))
  return {kind: 'linted', ...settleFindings(suite, found, selected, selection), probes: 'off'}
}

/** Applies the fixes of a suite until none is left; a text that could be run can be run afterwards. */
export function fixSuite(
  engine: Engine,
  read: SuiteToRead,
  {unsafeFixes, ...options}: SuiteLintOptions & {readonly unsafeFixes: boolean},
): FixedText {
  const runs = (text: string): boolean => readSuiteForRules(engine, {...read, text}, false).suite !== null
  return fixText<never>(read.text, {
    lint: (text) => lintSuite(engine, {...read, text}, options),
    allowed: unsafeFixes ? ['safe', 'unsafe'] : ['safe'],
    keeps: (before, after) => runs(after) || !runs(before),
  })
}

/** What rules of suites and of comments find. */
export function runSuiteRules(suite: CheckedSuite, rules: readonly SelectedRule[]): Finding[] {
  return rules.flatMap((selected) => {
    const {rule} = selected
    if (rule.reads !== 'suite' && rule.reads !== 'comments') return []
    return [...rule.check(suite)].map((report) => findingOf(selected, report))
  })
}

/** The reader's own word gives way to that of a rule about the same place. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const explained = new Set(findings.flatMap(({code, span}) => (code === 'TS800' ? [] : [String(span.slice(0, 2))])))
  return findings.filter(({code, span}) => code !== 'TS800' || !explained.has(String(span.slice(0, 2))))
}
