import type {PathsTested} from '../../suite-io/test-paths.js'
import type {Look} from '../look.js'
import {renderPolicyTest} from '../policy-test/render-policy-test.js'
import type {Reporters} from '../reporter.js'
import {renderGithub, renderJobSummary} from './github.js'
import {renderJunit} from './junit.js'
import {renderLcov} from './lcov.js'
import {probesAsSuites} from './probes-as-suites.js'
import {renderSuites} from './suites-text.js'
import type {SuitesView} from './suites-view.js'

export interface PolicyTestsView {
  readonly tested: PathsTested
  /** Percent that coverage must reach; `null` for no gate. */
  readonly threshold: number | null
  /** Whether each probed policy is shown with its decision table. */
  readonly withTables: boolean
}

/** The formats of `policy test`. */
export const POLICY_TEST_REPORTERS: Reporters<PolicyTestsView> = {
  pretty: renderPretty,
  json: ({tested}) => `${JSON.stringify(tested.report, null, 2)}\n`,
  junit: (view) => renderJunit(withProbes(view)),
  github: (view) => renderGithub(withProbes(view)),
  summary: (view) => renderJobSummary(withProbes(view)),
  lcov: (view) => renderLcov(suitesView(view)),
}

function renderPretty(view: PolicyTestsView, look: Look): string {
  const {report, texts} = view.tested
  const parts = [
    report.suites.length === 0 ? '' : renderSuites(suitesView(view), look),
    report.policies.length === 0 ? '' : renderPolicyTest({report, texts, withTables: view.withTables}, look),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'nothing to test\n' : parts.join('\n')
}

function suitesView({tested, threshold}: PolicyTestsView): SuitesView {
  return {run: tested.suites, threshold}
}

/** For formats that know test cases only: a policy that was probed is a suite of its own. */
function withProbes(view: PolicyTestsView): SuitesView {
  const {report, suites} = view.tested
  const probed = probesAsSuites(report.policies)
  if (probed.length === 0) return suitesView(view)
  const count = (status: string): number =>
    probed.flatMap(({cases}) => cases).filter((each) => each.status === status).length
  const {cases} = report
  return {
    threshold: view.threshold,
    run: {
      ...suites,
      report: {
        ...suites.report,
        suites: [...report.suites, ...probed],
        cases: {
          ...cases,
          passed: cases.passed + count('passed'),
          failed: cases.failed + count('failed'),
          undecided: cases.undecided + count('undecided'),
        },
      },
    },
  }
}
