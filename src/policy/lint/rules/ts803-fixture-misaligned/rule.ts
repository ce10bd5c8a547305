import type {SuiteRule} from '../../model/rule.js'
import {routesOf} from '../../suite/suite-cases.js'

export const rule: SuiteRule = {
  code: 'TS803',
  name: 'fixture-misaligned',
  summary: 'A candidate has more or fewer countries than relays.',
  severity: 'error',
  effect: 'style',
  reads: 'suite',
  *check(suite) {
    for (const {pointer, route} of routesOf(suite)) {
      if (typeof route === 'string' || !('est_latency_ms' in route) || !route.hops_geo) continue
      const [relays, countries] = [route.hops.length, route.hops_geo.length]
      if (relays === countries) continue
      yield {
        span: suite.spanOf(`${pointer}/hops_geo`),
        message: `${String(relays)} hops and ${String(countries)} countries: a visor gives one country per hop, "??" where it knows none`,
      }
    }
  },
}
