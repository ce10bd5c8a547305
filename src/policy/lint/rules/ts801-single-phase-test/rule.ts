import {callsIn, endingsIn} from '../../flow/answers.js'
import {isEmptyAnswer} from '../../flow/dial-flow.js'
import type {CheckedPolicy, SuiteRule} from '../../model/rule.js'
import {casesOf} from '../../suite/suite-cases.js'
import {dialOf} from '../../../suite/written-dial.js'

/** Whether the call with candidates gives answers that the one before a dial does not. */
function answersCandidates(policy: CheckedPolicy): boolean {
  if (policy.flow.isPartial) return false
  const before = callsIn(policy, 'before-dial', 'direct-dial')
  return endingsIn(policy, 'select-route').some(
    (ending) => ending.value.kind === 'spec' && !isEmptyAnswer(ending) && !before.has(ending.value.call),
  )
}

export const rule: SuiteRule = {
  code: 'TS801',
  name: 'single-phase-test',
  summary: 'No case of a suite offers a route, though its policy chooses among routes.',
  severity: 'warning',
  effect: 'style',
  reads: 'suite',
  *check(suite) {
    const dials = casesOf(suite).flatMap((each) => each.situations.filter(({kind}) => kind !== 'legs'))
    if (dials.length === 0 || (suite.suite?.recordings.length ?? 0) > 0) return
    const offers = dials.some((each) => {
      const routes = each.kind === 'dial' ? dialOf(each.dial).routes : null
      return routes?.kind !== 'world' || routes.forward.length > 0
    })
    if (offers || !suite.policy || !answersCandidates(suite.policy)) return
    yield {
      span: suite.spanOf('/cases', 'key'),
      message: 'no case has candidates, so what the policy answers to them is never tried',
    }
  },
}
