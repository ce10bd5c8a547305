import type {Dial, Route} from '../../model/dial.js'
import type {NamedRoute} from '../../suite/route-name.js'

/** What a case offers in one direction; `null` where that is not written in the suite. */
export function offeredRoutes({routes, providers}: Dial, direction: 'forward' | 'reverse'): NamedRoute[] | null {
  if (routes.kind !== 'world') return null
  const named = ({hops, ...route}: Route): NamedRoute => ({
    hops,
    hops_geo: ('hops_geo' in route ? route.hops_geo : undefined) ?? hops.map((hop) => providers[hop]?.country ?? '??'),
  })
  if (direction === 'forward') return routes.forward.map(named)
  if (routes.reverse) return routes.reverse.map(named)
  return routes.forward.map(named).map(({hops, hops_geo}) => ({
    hops: hops.toReversed(),
    hops_geo: hops_geo.toReversed(),
  }))
}
