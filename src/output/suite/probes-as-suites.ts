import type {PolicyReport} from '../../policy/probe/policy-report.js'
import type {CaseReport, SuiteReport} from '../../policy/suite/report.js'

/** Probed policies as suites: one case for each finding that counts, or one that passed. */
export function probesAsSuites(policies: readonly PolicyReport[]): readonly SuiteReport[] {
  return policies.map((policy) => {
    const cases = casesOf(policy)
    const status = policy.verdict === 'findings' ? 'failed' : policy.verdict
    return {suite: policy.policy, policy: policy.policy, status, cases, recordings: [], duration_ms: 0}
  })
}

function casesOf({verdict, findings}: PolicyReport): readonly CaseReport[] {
  const shared = {reason: null, situations: 1}
  if (verdict === 'not-loaded') return []
  const counting = findings.filter(({waiver}) => waiver === null)
  if (counting.length === 0) {
    return [
      {...shared, name: 'probes', line: 1, status: verdict === 'undecided' ? 'undecided' : 'passed', failures: []},
    ]
  }
  return counting.map(({judgement, title, message, position}) => ({
    ...shared,
    name: title,
    line: position?.line ?? 1,
    status: judgement === 'undecided' ? 'undecided' : 'failed',
    failures: [
      {
        situation: '',
        differences: [{field: judgement, expected: 'none', actual: message, call: null}],
        broken_invariants: [],
        limit: null,
        decided_at: position,
        outcome: null,
        silent_failures: [],
      },
    ],
  }))
}
