import type {Distribution} from '../model/distribution.js'
import type {Call, FetchRecord, Match, PickedBy, PickedLeg, PickedRoute} from '../model/record.js'
import {offerRoute, offerRoutes} from './build-candidates.js'
import type {DialRun} from './dial-run.js'
import {pickRoutes, type Offers, type RoutePick} from './pick-route.js'
import {reportPartialPick, reportSetUpFailure, writeSelected} from './report-leg.js'
import {answerRoutes, type Question, type RouteAnswer} from './route-source.js'
import {selectRoute, type Selection} from './select-route.js'
import {Undecided} from './trail.js'

export interface LegRequest {
  readonly question: Question
  /** Relays that the built-in pick avoids. */
  readonly exclude: ReadonlySet<string>
  /** Directions that this leg has. */
  readonly wants: {readonly forward: boolean; readonly reverse: boolean}
}

/** What comes of one fetch and the set-up after it. */
export type LegResult =
  | {readonly kind: 'dropped'}
  | {readonly kind: 'no-path'}
  | {readonly kind: 'set-up-failed'; readonly relay: string | null}
  | OpenLeg

export interface OpenLeg {
  readonly kind: 'ok'
  readonly leg: Omit<PickedLeg, 'index'>
  readonly picked_by: PickedBy
  /** Whether the script's call failed, so that the router picked without it. */
  readonly isCallFailed: boolean
  /** What the script's call said about spreading packets. */
  readonly distribution: Distribution | null
  readonly call: Call | null
}

/** A fetch that is under way. */
type FetchDraft = {-readonly [Key in keyof FetchRecord]: FetchRecord[Key]}

/**
 * Fetches routes, asks the script, picks, and sets up: one attempt for one leg (contract 12, 13).
 *
 * @throws {@link Undecided} when something was not recorded, or a limit of ours stopped the script.
 */
export function openLeg(run: DialRun, request: LegRequest): LegResult {
  const {question, exclude} = request
  const answer = answerRoutes(run.dial.routes, question)
  if (answer.kind === 'not-recorded') throw new Undecided(answer)
  run.reportOnce(...answer.notices)
  const {offers, dmsgRemoved} = offer(run, answer)
  const fetch = startFetch(request, answer, offers, dmsgRemoved)
  run.trail.fetches.push(fetch)

  const selection = answer.source === 'local' ? skipSelection(run) : select(run, request, offers, fetch)
  if (selection.kind === 'dropped') {
    fetch.result = 'dropped'
    return {kind: 'dropped'}
  }
  const {pick, isPartialDiscarded} = pickRoutes(offers, selection.match, exclude)
  if (isPartialDiscarded) reportPartialPick(run, selection.call)
  if (!pick) {
    if (!answer.isComplete) throw new Undecided({kind: 'not-recorded', asked: locallyCalculated(question)})
    fetch.result = 'no-path'
    return {kind: 'no-path'}
  }
  if (pick.picked_by === 'policy') writeSelected(run, selection.match, selection.call)
  const pickedBy = answer.source === 'local' ? 'local' : pick.picked_by
  fetch.pick = {forward: pick.forward, reverse: pick.reverse, picked_by: pickedBy}

  const leg = pickedLeg(offers, pick, request, {match: selection.match, pickedBy})
  const setUp = answer.setUp([...(leg.forward?.hops ?? []), ...(leg.reverse?.hops ?? [])])
  if (setUp.notice) run.reportOnce(setUp.notice)
  if (setUp.kind === 'failed') {
    fetch.result = 'set-up-failed'
    fetch.failed_relay = setUp.relay
    reportSetUpFailure(run, question, selection.call, setUp)
    return {kind: 'set-up-failed', relay: setUp.relay}
  }
  fetch.result = 'ok'
  const {isCallFailed, distribution, call} = selection
  return {kind: 'ok', leg, picked_by: pickedBy, isCallFailed, distribution, call}
}

type Routes = Extract<RouteAnswer, {kind: 'routes'}>

/** Only what the route finder gave is filtered; the script never sees what the visor calculated itself. */
function offer(run: DialRun, {source, forward, reverse}: Routes): {offers: Offers; dmsgRemoved: number} {
  const {providers} = run.dial
  if (source === 'local') {
    const all = (routes: Routes['forward']) => routes.map((route) => offerRoute(route, providers))
    return {offers: {forward: all(forward), reverse: reverse && all(reverse)}, dmsgRemoved: 0}
  }
  const ahead = offerRoutes(forward, providers)
  const back = reverse && offerRoutes(reverse, providers)
  const dmsgRemoved = ahead.dmsgRemoved + (back?.dmsgRemoved ?? 0)
  if (dmsgRemoved > 0) {
    const message = `${dmsgRemoved} routes over a relay and a dmsg transport are taken out before the script sees the lists`
    run.reportOnce({code: 'dmsg-removed', level: 'notice', message, section: '7', gotcha: 'G22'})
  }
  return {offers: {forward: ahead.routes, reverse: back?.routes ?? null}, dmsgRemoved}
}

function startFetch(
  {question, exclude}: LegRequest,
  {source}: Routes,
  offers: Offers,
  dmsgRemoved: number,
): FetchDraft {
  const {role, attempt, leg, floor} = question
  return {
    role,
    attempt,
    leg,
    floor,
    exclude: [...exclude],
    source,
    offered: {forward: offers.forward.length, reverse: offers.reverse?.length ?? null},
    dmsg_removed: dmsgRemoved,
    call: null,
    pick: null,
    result: 'undecided',
    failed_relay: null,
  }
}

/** Notes the call on the fetch even where it leaves the dial undecided. */
function select(run: DialRun, {question, exclude}: LegRequest, offers: Offers, fetch: FetchDraft): Selection {
  const next = run.trail.calls.length
  try {
    return selectRoute(run, question, offers, exclude)
  } finally {
    if (run.trail.calls.length > next) fetch.call = next
  }
}

function skipSelection(run: DialRun): Selection {
  if (run.script) {
    const message =
      'the visor calculated the routes itself, so SelectRoute is not called and no filter of the script holds'
    run.reportOnce({code: 'local-routes', level: 'failure', message, section: '12.1', gotcha: 'G12'})
  }
  return {kind: 'match', match: {forward: null, reverse: null}, distribution: null, call: null, isCallFailed: false}
}

function pickedLeg(
  offers: Offers,
  pick: RoutePick,
  {wants}: LegRequest,
  by: {readonly match: Match; readonly pickedBy: PickedBy},
): Omit<PickedLeg, 'index'> {
  const route = (direction: 'forward' | 'reverse'): PickedRoute | null => {
    const candidate = pick[direction]
    const offered = candidate === null ? undefined : offers[direction]?.[candidate]
    if (candidate === null || !offered || !wants[direction]) return null
    const {hops, hops_geo, est_latency_ms} = offered.candidate
    const isChosen = by.pickedBy === 'policy' && by.match[direction] !== null
    const picked_by = by.pickedBy === 'local' ? 'local' : isChosen ? 'policy' : 'built-in'
    return {candidate, hops, hops_geo, est_latency_ms, transports: offered.transports, picked_by}
  }
  return {forward: route('forward'), reverse: route('reverse')}
}

function locallyCalculated({role, attempt, leg}: Question): string {
  const what = role === 'primary' ? `attempt ${attempt}` : `leg ${leg}`
  return `locally calculated routes for ${what}, as no recorded route can be used`
}
