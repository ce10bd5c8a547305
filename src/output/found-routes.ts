import type {FoundRoutes, RouteHop} from '../services/public/route-finder.js'
import type {Look} from './look.js'
import {renderTable} from './table.js'

interface Row {
  readonly direction: 'forward' | 'reverse'
  /** Position in its list, from 1. */
  readonly route: number
  readonly hop: RouteHop
  readonly isFirst: boolean
}

/** Routes of both directions, one transport a line; the number of a route stands with its first. */
export function renderFoundRoutes({forward, reverse}: FoundRoutes, look: Look): string {
  const rows = [...rowsOf('forward', forward), ...rowsOf('reverse', reverse)]
  const table = renderTable(
    rows,
    [
      {title: 'direction', text: ({direction, isFirst}) => (isFirst ? direction : '')},
      {title: 'route', text: ({route, isFirst}) => (isFirst ? String(route) : ''), align: 'right'},
      {title: 'from', text: ({hop}) => hop.from},
      {title: 'to', text: ({hop}) => hop.to},
      {title: 'transport', text: ({hop}) => hop.transport_id},
    ],
    look,
  )
  const none = [
    ...(forward.length === 0 ? ['no forward route'] : []),
    ...(reverse.length === 0 ? ['no reverse route'] : []),
  ]
  return [...(rows.length === 0 ? [] : [table]), ...none].join('\n')
}

function rowsOf(direction: Row['direction'], routes: readonly (readonly RouteHop[])[]): readonly Row[] {
  return routes.flatMap((hops, index) =>
    hops.map((hop, position) => ({direction, route: index + 1, hop, isFirst: position === 0})),
  )
}
