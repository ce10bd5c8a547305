import type {Dial, Fetch, RecordedRoutes, Route, WorldRoutes} from '../model/dial.js'
import type {FetchId} from '../model/record.js'
import {mirrorRoute, transportCount} from './build-candidates.js'
import type {PerDirection} from './merge-options.js'
import type {EventDraft} from './trail.js'

/** A question for routes, as the router asks it. Excluded relays are no part of it: they do not change the list (12.4). */
export interface Question extends FetchId {
  /** As handed to the route finder, in transports. */
  readonly floor: PerDirection
}

/** What the dial knows as the answer. */
export type RouteAnswer =
  | {
      readonly kind: 'routes'
      readonly source: Fetch['source']
      readonly forward: readonly Route[]
      /** `null` where it is not known. */
      readonly reverse: readonly Route[] | null
      /** Whether it is known that the visor's own calculation has nothing more to offer. */
      readonly isComplete: boolean
      /** What the answer takes for granted. */
      readonly notices: readonly EventDraft[]
      /** How setting up a route over `relays` goes. */
      readonly setUp: (relays: readonly string[]) => SetUpResult
    }
  | {readonly kind: 'not-recorded'; readonly asked: string}

export type SetUpResult =
  | {readonly kind: 'ok'; readonly notice?: EventDraft}
  | {readonly kind: 'failed'; readonly relay: string | null; readonly notice?: EventDraft}

export function answerRoutes(routes: Dial['routes'], question: Question): RouteAnswer {
  return routes.kind === 'world' ? answerFromWorld(routes, question) : answerFromRecording(routes, question)
}

/** The same routes whatever is asked, but for those shorter than the hop floor. */
function answerFromWorld(world: WorldRoutes, {floor}: Question): RouteAnswer {
  const reverse = world.reverse ?? world.forward.map(mirrorRoute)
  const isLongEnough = (least: number) => (route: Route) => transportCount(route) >= least
  const kept = {
    forward: world.forward.filter(isLongEnough(floor.forward)),
    reverse: reverse.filter(isLongEnough(floor.reverse)),
  }
  const left = world.forward.length + reverse.length - kept.forward.length - kept.reverse.length
  const notice: EventDraft = {
    code: 'assumed',
    level: 'notice',
    message: `the route finder is taken to leave out routes shorter than the hop floor (${left} of them here)`,
    section: '10.2',
    // unconfirmed 24.13: whether the floor is a strict filter.
    unconfirmed: '24.13',
  }
  return {
    kind: 'routes',
    source: 'route-finder',
    ...kept,
    isComplete: true,
    notices: left === 0 ? [] : [notice],
    setUp: (relays) => {
      const dead = relays.find((relay) => world.dead_relays.includes(relay))
      return dead === undefined ? {kind: 'ok'} : {kind: 'failed', relay: dead}
    },
  }
}

/** Only what was recorded: the same leg and attempt, asked with the same hop floor. */
function answerFromRecording({fetches, local_routes}: RecordedRoutes, question: Question): RouteAnswer {
  const {role, attempt, leg, floor} = question
  const what = role === 'primary' ? `attempt ${attempt} for the primary route` : `routes for leg ${leg}`
  const recorded = fetches.filter((fetch) => fetch.role === role && fetch.attempt === attempt && fetch.leg === leg)
  if (recorded.length === 0) return {kind: 'not-recorded', asked: what}
  const fetch = recorded.find(({min_hops}) => servesFloor(min_hops, floor))
  if (!fetch) return {kind: 'not-recorded', asked: `${what} with ${floorText(floor)}`}
  const notices: EventDraft[] = []
  if (fetch.min_hops === null) {
    notices.push(assumed(`the recording does not know the hop floor of ${what}; it is taken to be none`))
  }
  if (fetch.reverse === null) {
    notices.push(assumed(`the recording does not know the reverse routes of ${what}; the script sees none`))
  }
  return {
    kind: 'routes',
    source: fetch.source,
    forward: fetch.forward,
    reverse: fetch.reverse,
    isComplete: fetch.source !== 'route-finder' || local_routes === 'none',
    notices,
    setUp: (relays) => setUpAsRecorded(fetch, relays, what),
  }
}

function setUpAsRecorded({set_up}: Fetch, relays: readonly string[], what: string): SetUpResult {
  if (set_up === 'ok') return {kind: 'ok'}
  const {failed} = set_up
  if (failed === null) {
    const notice = assumed(
      `setting up failed after ${what}, at a relay that is not known; it is taken to fail for any route`,
    )
    return {kind: 'failed', relay: null, notice}
  }
  if (relays.includes(failed)) return {kind: 'failed', relay: failed}
  return {
    kind: 'ok',
    notice: assumed(`setting up failed at ${failed} after ${what}; this route avoids it and is taken to work`),
  }
}

/** A floor of 0 and one of 1 let the same routes through. An unknown one serves no more than these. */
function servesFloor(recorded: Fetch['min_hops'], asked: PerDirection): boolean {
  const isSame = (a: number, b: number) => Math.max(1, a) === Math.max(1, b)
  if (recorded === null) return isSame(asked.forward, 1) && isSame(asked.reverse, 1)
  const {forward, reverse} = typeof recorded === 'number' ? {forward: recorded, reverse: recorded} : recorded
  return isSame(forward, asked.forward) && isSame(reverse, asked.reverse)
}

function floorText({forward, reverse}: PerDirection): string {
  return forward === reverse ? `a hop floor of ${forward}` : `hop floors of ${forward} forward and ${reverse} reverse`
}

function assumed(message: string): EventDraft {
  return {code: 'assumed', level: 'notice', message, section: '13.5'}
}
