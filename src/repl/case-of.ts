import type {DecisionRecord} from '../policy/model/record.js'
import type {Dial, DialOptions, Route} from '../policy/model/dial.js'
import {VISOR_DEFAULTS} from '../policy/model/build-dial.js'
import {isTransportRoute} from '../policy/router/build-candidates.js'
import {silentFailures} from '../policy/suite/observed.js'
import type {CaseFile, DialPart, OutcomeExpectation} from '../policy/suite/suite-file.js'
import type {DialFile} from '../policy/world/dial-file.js'

/** A recording that was written for a case. */
export interface DialSource {
  /** As the suite's folder sees it. */
  readonly recording: string
  readonly id: string
}

/**
 * A case of a suite that holds what became of a dial.
 *
 * @param source - of a dial with recorded answers, which no suite can hold; a small world is written out.
 */
export function caseOf(name: string, dial: Dial, record: DecisionRecord, source: DialSource | null): CaseFile {
  const lost = silentFailures(record).map(({code}) => code)
  return {
    name,
    dial: dialPart(dial, record.dial.now, source),
    expect: {
      outcome: outcomeOf(record),
      ...(lost.length === 0 ? {} : {silent_failures: [...new Set(lost)]}),
    },
  }
}

function dialPart(dial: Dial, now: string, source: DialSource | null): DialPart {
  if (source) return {...source}
  const options = saidOptions(dial.options)
  const common = {
    app: dial.app,
    peer_pk: dial.peer_pk,
    port: dial.port,
    now,
    direct: dial.direct,
    ...(dial.peer_mux ? {} : {peer_mux: false}),
    ...(Object.keys(options).length === 0 ? {} : {options}),
  }
  const {routes, defaults} = dial
  const isUsual = JSON.stringify(defaults) === JSON.stringify(VISOR_DEFAULTS)
  if (routes.kind !== 'world') throw new TypeError('a recorded dial needs its recording')
  return {
    ...common,
    ...(isUsual ? {} : {defaults}),
    candidates: routes.forward.map(routeOf),
    ...(routes.reverse ? {reverse_candidates: routes.reverse.map(routeOf)} : {}),
    ...(routes.dead_relays.length === 0 ? {} : {dead_relays: routes.dead_relays}),
    ...providersOf(dial),
  }
}

function routeOf(route: Route): NonNullable<DialFile['candidates']>[number] {
  return isTransportRoute(route) ? {hops: route.hops, transports: route.transports} : route
}

/** Only of visors that the dial meets: a recording knows many more. */
function providersOf(dial: Dial): Pick<DialPart, 'providers'> {
  const {routes} = dial
  if (routes.kind !== 'world') return {}
  const met = new Set([...routes.forward, ...(routes.reverse ?? [])].flatMap(({hops}) => hops).concat(dial.peer_pk))
  const known = Object.entries(dial.providers).filter(([key]) => met.has(key))
  return known.length === 0 ? {} : {providers: Object.fromEntries(known)}
}

/** What the caller asks for, without what it leaves to others. */
export function saidOptions(options: DialOptions): Partial<DialOptions> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== 0 && value !== false && value !== ''),
  )
}

function outcomeOf({outcome}: DecisionRecord): OutcomeExpectation {
  if (outcome.kind !== 'route') return {kind: outcome.kind}
  const route = outcome.legs[0]?.forward
  return {
    kind: 'route',
    ...(route ? {route: route.hops.length === 0 ? 'direct' : route.hops.join(',')} : {}),
    legs: outcome.legs.length,
    picked_by: outcome.picked_by,
  }
}
