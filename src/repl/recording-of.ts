import type {DecisionRecord, FetchRecord} from '../policy/model/record.js'
import type {Dial, Fetch, Route} from '../policy/model/dial.js'
import type {DialLine, FetchLine, HeaderLine, RouteLine} from '../policy/recording/format.js'
import {RECORDING_FORMAT} from '../policy/recording/format.js'
import {formatLine} from '../policy/recording/format-line.js'
import {answerRoutes} from '../policy/router/route-source.js'
import {isTransportRoute} from '../policy/router/build-candidates.js'

/**
 * A recording with one dial, as JSON Lines. The answers of a dial that was edited or written by hand are those to the
 * questions that `record` shows; a policy that asks others will find them not recorded.
 */
export function recordingOf(dial: Dial, record: DecisionRecord, recordedBy: string): string {
  const header: HeaderLine = {
    type: 'header',
    format: RECORDING_FORMAT,
    recorded_by: recordedBy,
    recorded_at: null,
    source: 'synthetic',
    contract: record.contract,
    defaults: dial.defaults,
    unknown: ['Everything may have been edited by hand: no visor need have met this dial.'],
    note: 'Written by the workbench.',
  }
  const {id, app, peer_pk, port, options, peer_mux, direct, providers} = dial
  const line: DialLine = {
    type: 'dial',
    ...{id, app, peer_pk, port, now: record.dial.now, options, peer_mux, direct},
    fetches: dial.routes.kind === 'recorded' ? dial.routes.fetches.map(fetchLine) : askedOf(dial, record.fetches),
    ...(dial.routes.kind === 'world' || dial.routes.local_routes === 'none' ? {local_routes: 'none'} : {}),
    providers,
  }
  return `${formatLine(header)}\n${formatLine(line)}\n`
}

function fetchLine({set_up, forward, reverse, ...rest}: Fetch): FetchLine {
  return {...rest, forward: forward.map(routeLine), reverse: reverse?.map(routeLine) ?? null, setup: set_up}
}

/** What the small world answered to each question. */
function askedOf(dial: Dial, fetches: readonly FetchRecord[]): readonly FetchLine[] {
  return fetches.flatMap(({role, attempt, leg, floor, exclude, failed_relay, result}) => {
    const answer = answerRoutes(dial.routes, {role, attempt, leg, floor})
    if (answer.kind !== 'routes') return []
    const setUp: Fetch['set_up'] = result === 'set-up-failed' ? {failed: failed_relay} : 'ok'
    const {source, forward, reverse} = answer
    const line: Fetch = {role, attempt, leg, min_hops: floor, exclude, source, forward, reverse, set_up: setUp}
    return [fetchLine(line)]
  })
}

function routeLine(route: Route): RouteLine {
  return isTransportRoute(route) ? {hops: route.hops, transports: route.transports} : route
}
