import type {SuiteRule} from '../../model/rule.js'
import {casesOf} from '../../suite/suite-cases.js'

export const rule: SuiteRule = {
  code: 'TS809',
  name: 'vacuous-test',
  summary: 'A suite, or a case, would pass with a policy that says nothing.',
  severity: 'warning',
  effect: 'style',
  reads: 'suite',
  *check(suite) {
    if (suite.holdsForNothing()) {
      yield {
        span: suite.spanOf('/cases', 'key'),
        message:
          'a policy that leaves everything to the router passes this whole suite, so it proves nothing of this one',
      }
      return
    }
    if ((suite.suite?.invariants.length ?? 0) > 0) return
    for (const {pointer, written} of casesOf(suite)) {
      if (Object.keys(written.expect ?? {}).length > 0 || /\bsmoke\b/iu.test(written.name)) continue
      yield {
        span: suite.spanOf(`${pointer}/name`),
        severity: 'info',
        message: 'nothing is expected here: whatever the policy does is right, as long as it does not fail',
      }
    }
  },
}
