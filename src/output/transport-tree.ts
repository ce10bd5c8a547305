import type {TransportCounts, TreeVisor} from '../services/public/transport-tree.js'
import {visible} from './display-text.js'

/**
 * Trees of visors as lines are drawn: a visor with its transport's type, whose id comes last.
 *
 * @param visors - each below the one above it.
 */
export function renderTransportTree(visors: readonly TreeVisor[]): string {
  if (visors.length === 0) return 'no transports'
  // From the end it is known whether more siblings follow at each depth.
  const follows: boolean[] = []
  const lines = visors.toReversed().map((visor) => {
    const {pk, depth, type, transport_id} = visor
    const indent = Array.from({length: Math.max(0, depth - 1)}, (_, level) => (follows[level + 1] ? '│  ' : '   '))
    const branch = depth === 0 ? '' : follows[depth] ? '├─ ' : '└─ '
    follows.length = depth
    follows[depth] = true
    const label = type === null ? pk : `${pk}  ${type}  ${transport_id ?? ''}`
    return visible(indent.join('') + branch + label)
  })
  return lines.reverse().join('\n')
}

/** How many transports there are, of which types; the words of `tp -s`. */
export function renderTransportCounts({total, unique_visors, by_type}: TransportCounts): string {
  const types = Object.entries(by_type).map(([type, count]) => `${visible(type)}: ${count}`)
  return [`Total transports: ${total}`, `Unique visors: ${unique_visors}`, ...types].join('\n')
}
