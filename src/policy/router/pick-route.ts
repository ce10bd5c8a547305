import type {Match} from '../model/record.js'
import type {OfferedRoute} from './build-candidates.js'

/** What a fetch offers per direction; `null` where the reverse list is not known. */
export interface Offers {
  readonly forward: readonly OfferedRoute[]
  readonly reverse: readonly OfferedRoute[] | null
}

/** Which routes are used. A direction is `null` only where its list is not known. */
export interface RoutePick extends Match {
  readonly picked_by: 'policy' | 'built-in'
}

export interface PickResult {
  /** `null` when a direction has no acceptable route. */
  readonly pick: RoutePick | null
  /** A policy's choice in one direction was given up for want of a route in the other (contract 12.4). */
  readonly isPartialDiscarded: boolean
}

/**
 * Picks the routes of one leg from a script's match and the router's own rule (contract 12.4, 13.1).
 *
 * What the script chose is used as it is: neither excluded relays nor the hop floor are checked.
 */
export function pickRoutes(offers: Offers, match: Match, exclude: ReadonlySet<string>): PickResult {
  const forward = match.forward ?? bestRoute(offers.forward, exclude)
  const reverse = match.reverse ?? (offers.reverse && bestRoute(offers.reverse, exclude))
  const isChosen = match.forward !== null || match.reverse !== null
  if (isComplete(forward, reverse, offers)) {
    return {pick: {forward, reverse, picked_by: isChosen ? 'policy' : 'built-in'}, isPartialDiscarded: false}
  }
  if (!isChosen) return {pick: null, isPartialDiscarded: false}
  return {...pickRoutes(offers, {forward: null, reverse: null}, exclude), isPartialDiscarded: true}
}

/** Index of the route with the lowest score whose relays are all allowed; the first of equals; `null` for none. */
export function bestRoute(routes: readonly OfferedRoute[], exclude: ReadonlySet<string>): number | null {
  let best: number | null = null
  let least = Infinity
  for (const [index, {candidate, score}] of routes.entries()) {
    if (score < least && !candidate.hops.some((hop) => exclude.has(hop))) [best, least] = [index, score]
  }
  return best
}

function isComplete(forward: number | null, reverse: number | null, offers: Offers): forward is number {
  return forward !== null && (reverse !== null || offers.reverse === null)
}
