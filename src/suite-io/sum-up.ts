import {addCoverage, summarizeCoverage} from '../policy/suite/coverage/summarize-coverage.js'
import type {CaseCounts, CaseStatus, PolicyCoverage, SuiteReport} from '../policy/suite/report.js'
import type {BatchCoverage} from '../policy/suite/run-batch.js'
import type {SuiteRun} from './suite-run.js'

/** What is told of a suite that cannot be used. */
export function unreadSuite(suite: string): SuiteReport {
  return {suite, policy: '', status: 'not-loaded', cases: [], recordings: [], duration_ms: 0}
}

/** How the cases and the recorded dials of all suites ended. */
export function countCases(suites: readonly SuiteReport[]): CaseCounts {
  const all = suites.flatMap(({cases, recordings}) => [...cases, ...recordings])
  const count = (wanted: CaseStatus): number => all.filter(({status}) => status === wanted).length
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    undecided: count('undecided'),
    not_run: count('not-run'),
  }
}

/** What all suites reach in each policy; several of one policy count together. */
export function coverageOf(runs: readonly SuiteRun[]): PolicyCoverage[] {
  const policies = new Map<string, {readonly policy: string; readonly coverage: BatchCoverage}>()
  for (const {loaded, coverage} of runs) {
    if (!coverage) continue
    const key = `${loaded.policy} ${loaded.sha256}`
    const before = policies.get(key)?.coverage
    const count = before ? addCoverage(before.count, coverage.count) : coverage.count
    policies.set(key, {policy: loaded.policy, coverage: {shape: coverage.shape, count}})
  }
  return [...policies.values()].map(({policy, coverage: {count, shape}}) => ({
    policy,
    ...summarizeCoverage(count, shape),
  }))
}
