import type {Report, SuiteRule} from '../../model/rule.js'
import type {CheckedSuite} from '../../model/suite.js'
import {isRoute} from '../../../suite/route-name.js'
import {expectedRoutes} from '../../suite/expected-routes.js'
import {offeredRoutes} from '../../suite/offered-routes.js'
import {casesOf} from '../../suite/suite-cases.js'
import {dialOf} from '../../../suite/written-dial.js'

function* reports(suite: CheckedSuite): Generator<Report> {
  for (const each of casesOf(suite)) {
    for (const {pointer, route, direction} of expectedRoutes(each)) {
      const offers = each.situations.map((situation) =>
        situation.kind === 'dial' ? offeredRoutes(dialOf(situation.dial), direction) : null,
      )
      const mayBe = offers.some((offered) => offered === null || offered.some((candidate) => isRoute(route, candidate)))
      if (mayBe) continue
      const list = direction === 'forward' ? 'candidates' : 'ways back'
      yield {
        span: suite.spanOf(pointer),
        message: `no route of this case goes over ${route}: it is not among its ${list}`,
      }
    }
  }
}

export const rule: SuiteRule = {
  code: 'TS805',
  name: 'expects-missing-candidate',
  summary: 'A case expects a route that it does not offer.',
  severity: 'error',
  effect: 'style',
  reads: 'suite',
  check: reports,
}
