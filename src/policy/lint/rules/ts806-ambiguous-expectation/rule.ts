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
      const hasTwins = each.situations.some((situation) => {
        const offered = situation.kind === 'dial' ? offeredRoutes(dialOf(situation.dial), direction) : null
        const meant = (offered ?? []).filter((candidate) => isRoute(route, candidate)).map(({hops}) => String(hops))
        return new Set(meant).size < meant.length
      })
      if (!hasTwins) continue
      const message = `several routes of this case go over ${route}, and the router knows them by their hops: it takes the first`
      yield {span: suite.spanOf(pointer), message}
    }
  }
}

export const rule: SuiteRule = {
  code: 'TS806',
  name: 'ambiguous-expectation',
  summary: 'A case expects a route of which it offers several with the same hops.',
  severity: 'warning',
  effect: 'style',
  reads: 'suite',
  check: reports,
}
