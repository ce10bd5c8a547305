import type {
  DialLine,
  FetchLine,
  HeaderLine,
  LegsLine,
  RecordingLine,
  SampledLeg,
  TransportRouteLine,
} from './format.js'
import {RECORDING_FORMAT} from './format.js'
import {unknownWords} from './known-words.js'

/** A route group as it stood, written from the far end's point of view (`schemas/observed-legs.schema.json`). */
export interface ObservedGroup {
  readonly source: string
  /** The peer: the far end, with the service's port. */
  readonly src_pk: string
  /** The visor that dialled. */
  readonly dst_pk: string
  readonly src_port: number
  readonly dst_port: number
  readonly app?: string
  readonly distribution?: string
  readonly tunnel_role?: string
  readonly legs: readonly ObservedLeg[]
}

export interface ObservedLeg extends SampledLeg {
  readonly hops: readonly string[]
  readonly hop_kinds: readonly string[]
}

/** What happened to the groups of one run. */
export interface ObservedTimeline {
  readonly source: string
  readonly app?: string
  readonly dst_port?: number
  readonly truncated?: boolean
  readonly events: readonly ObservedEvent[]
}

export interface ObservedEvent {
  readonly at: string
  readonly event: string
  readonly dst_port?: number
  /** -1 when the event is about the group. */
  readonly leg_index: number
  /** Their number. */
  readonly legs: number
  readonly kind?: string
  readonly by?: string
  readonly reason?: string
  readonly first_hop?: string
  readonly hops?: readonly string[]
}

/** What observations of legs cannot say; stands in the header of every recording made from them. */
const UNKNOWN = [
  'Which routes the route finder offered: a list holds the routes of legs that were seen, in the order first seen.',
  'Which hop floor was asked for, how often routes were fetched, what was excluded, and whether a set-up failed.',
  'Routes in the reverse direction.',
  'Latencies of any transport but the first of a route.',
  'When the app dialled, what it asked for, and whether a direct transport was live.',
  'Countries, trusted visors, hypervisors, and the own transports of the visor.',
  'The defaults of the visor.',
]

/**
 * The header of a recording made from observed legs.
 *
 * @param recordedBy - program and version. @param note - where the observations come from.
 */
export function observedHeader(recordedBy: string, note?: string): HeaderLine {
  return {
    type: 'header',
    format: RECORDING_FORMAT,
    recorded_by: recordedBy,
    recorded_at: null,
    source: 'observed-legs',
    contract: '2026-08',
    defaults: {},
    unknown: UNKNOWN,
    ...(note === undefined ? {} : {note}),
  }
}

/**
 * Makes dials of observed route groups: one per source file and peer, each followed by its groups as `legs` lines.
 *
 * Candidates are the distinct `hops` in first-seen order. Only the first transport of a route has a latency; the latency
 * of the whole route stays beside it. Source: cli 5, last paragraph.
 */
export function* observedDials(groups: readonly ObservedGroup[]): Generator<RecordingLine> {
  const runs = new Map<string, ObservedGroup[]>()
  for (const group of groups) {
    const key = `${group.source} ${group.src_pk}`
    const run = runs.get(key)
    if (run === undefined) runs.set(key, [group])
    else run.push(group)
  }
  const ids = new Map<string, number>()
  for (const run of runs.values()) {
    const [first] = run
    if (first === undefined) continue
    const name = runName(first.source)
    const count = (ids.get(name) ?? 0) + 1
    ids.set(name, count)
    const id = count === 1 ? name : `${name}#${String(count)}`
    yield toDialLine(id, first, run)
    for (const group of run) yield toSample(id, group)
  }
}

/** The events of a timeline as `legs` lines. @param dials - ids in the same recording, to tie the events to. */
export function* observedEvents(timeline: ObservedTimeline, dials: ReadonlySet<string>): Generator<LegsLine> {
  const id = runName(timeline.source)
  for (const {at, event, dst_port = timeline.dst_port, legs, ...rest} of timeline.events) {
    const {leg_index, kind, by, reason, first_hop, hops} = rest
    yield {
      type: 'legs',
      at,
      ...(dials.has(id) ? {dial: id} : {}),
      group: dst_port === undefined ? id : `${id}:${String(dst_port)}`,
      ...(timeline.app === undefined ? {} : {app: timeline.app}),
      event: EVENT_NAMES.get(event) ?? event,
      leg_index,
      leg_count: legs,
      ...(kind === undefined ? {} : {kind}),
      ...(first_hop === undefined ? {} : {first_hop}),
      ...(hops === undefined ? {} : {hops}),
      ...(by === undefined ? {} : {by}),
      ...(reason === undefined ? {} : {reason}),
      ...(timeline.truncated === true ? {incomplete: true} : {}),
    }
  }
}

const EVENT_NAMES = new Map([
  ['leg_added', 'added'],
  ['leg_removed', 'dropped'],
  ['leg_parked', 'parked'],
  ['leg_promoted', 'promoted'],
  ['group_created', 'created'],
  ['group_closed', 'closed'],
])

/** `bench/2026-09-16/1ce356b2d/mux-legs-3.legs.json` is the run `2026-09-16/1ce356b2d/mux-legs-3`. */
function runName(source: string): string {
  const name = source.replace(/^bench\//, '').replace(/\.(?:legs|mux_events)\.json$/, '')
  return name.replace(/\s+/g, '-').slice(-180)
}

function toDialLine(id: string, first: ObservedGroup, run: readonly ObservedGroup[]): DialLine {
  const legs = run.flatMap((group) => group.legs)
  const app = run.find((group) => group.app !== undefined)?.app
  const fetch: FetchLine = {
    role: 'primary',
    attempt: 1,
    leg: 0,
    min_hops: null,
    exclude: [],
    source: 'route-finder',
    forward: distinctRoutes(legs),
    reverse: null,
    setup: 'ok',
  }
  const flags = unknownWords(
    legs.flatMap((leg) => leg.hop_kinds),
    run.flatMap(({distribution}) => distribution ?? []),
  )
  return {
    type: 'dial',
    id,
    ...(app === undefined ? {} : {app}),
    peer_pk: first.src_pk,
    port: first.src_port,
    now: null,
    // Legs beyond the first exist only where the peer negotiated them.
    ...(run.some((group) => group.legs.length > 1) ? {peer_mux: true} : {}),
    fetches: [fetch],
    ...(flags.length === 0 ? {} : {flags}),
  }
}

function distinctRoutes(legs: readonly ObservedLeg[]): readonly TransportRouteLine[] {
  const routes = new Map<string, TransportRouteLine>()
  for (const {hops, hop_kinds, latency_ms = null, route_latency_ms} of legs) {
    const key = hops.join(' ')
    if (routes.has(key)) continue
    routes.set(key, {
      transports: hop_kinds.map((kind, index) => ({kind, latency_ms: index === 0 ? latency_ms : null})),
      hops,
      ...(route_latency_ms === undefined ? {} : {route_latency_ms}),
    })
  }
  return [...routes.values()]
}

function toSample(id: string, {dst_port, app, distribution, tunnel_role, legs}: ObservedGroup): LegsLine {
  return {
    type: 'legs',
    at: null,
    dial: id,
    group: `${id}:${String(dst_port)}`,
    ...(app === undefined ? {} : {app}),
    ...(distribution === undefined ? {} : {distribution}),
    ...(tunnel_role === undefined ? {} : {tunnel_role}),
    legs: legs.map(({index, kind, latency_ms, route_latency_ms, alive, standby, hops, hop_kinds}) => ({
      index,
      kind,
      ...(latency_ms === undefined ? {} : {latency_ms}),
      ...(route_latency_ms === undefined ? {} : {route_latency_ms}),
      alive,
      ...(standby === undefined ? {} : {standby}),
      hops,
      hop_kinds,
    })),
  }
}
