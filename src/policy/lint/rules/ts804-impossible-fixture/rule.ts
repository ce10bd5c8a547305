import type {RouteText} from '../../../world/dial-file.js'
import {keyOf} from '../../../world/dial-of-file.js'
import {parseTerseRoute} from '../../../world/terse-route.js'
import type {Report, SuiteRule} from '../../model/rule.js'
import type {CheckedSuite} from '../../model/suite.js'
import {once} from '../../flow/answers.js'
import {casesOf, routesOf} from '../../suite/suite-cases.js'

interface ReadRoute {
  /** Public keys. */
  readonly hops: readonly string[]
  /** Kinds of the transports; empty where they are not written. */
  readonly kinds: readonly string[]
}

function readRoute(text: RouteText): ReadRoute {
  if (typeof text !== 'string') {
    const kinds = 'transports' in text ? text.transports.map(({kind}) => kind ?? '') : []
    return {hops: text.hops.map(keyOf), kinds}
  }
  const parsed = parseTerseRoute(text)
  if (parsed.kind === 'fault') return {hops: [], kinds: []}
  return {hops: parsed.route.hops, kinds: parsed.route.transports.map(({kind}) => kind)}
}

function* reports(suite: CheckedSuite): Generator<Report> {
  for (const {pointer, route} of routesOf(suite)) {
    const {hops, kinds} = readRoute(route)
    const span = suite.spanOf(pointer)
    if (kinds.length > 1 && kinds.includes('dmsg')) {
      const message = 'a route over a relay and a dmsg transport is taken out before any policy sees it'
      yield {span, message}
    }
    if (new Set(hops).size < hops.length) {
      const message =
        'this route goes over one relay twice; two relays of a country are told apart as `SG:a` and `SG:b`'
      yield {span, message}
    }
  }
  for (const {pointer, dials} of casesOf(suite)) {
    for (const file of dials) {
      const peer = keyOf(file.peer_pk ?? '')
      const isThere = [...(file.candidates ?? []), ...(file.reverse_candidates ?? [])].some((route) =>
        readRoute(route).hops.includes(peer),
      )
      if (!isThere) continue
      yield {
        span: suite.spanOf(`${pointer}/name`),
        message: 'the peer of this case is a relay of its candidates; hops are what stands between the two ends',
      }
    }
  }
}

export const rule: SuiteRule = {
  code: 'TS804',
  name: 'impossible-fixture',
  summary: 'A candidate is one that no visor gives to a policy.',
  severity: 'warning',
  effect: 'style',
  reads: 'suite',
  check: (suite) => once(reports(suite)),
}
