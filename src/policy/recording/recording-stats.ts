import type {HeaderLine, LegsLine} from './format.js'
import type {Route} from '../model/dial.js'
import {isKnownDistribution, isKnownKind} from './known-words.js'
import type {RecordingEvent, RecordingTotals} from './read-recording.js'
import {createTally, spreadOf, type Spread, type Tally} from './tally.js'
import type {RecordedDial} from './to-dial.js'

export interface Counted {
  readonly value: string
  readonly count: number
}

/** What `policy recording stats --json` prints. */
export interface AllRecordingStats {
  /** One for each file, in the order named. */
  readonly recordings: readonly RecordingStats[]
}

/** What a recording holds. Counts are of dials unless named otherwise. */
export interface RecordingStats {
  readonly file: string
  /** The first header; `null` where the recording has none. */
  readonly header: HeaderLine | null
  readonly lines: number
  /** Lines that could be used, and how many problems there were. */
  readonly good_lines: number
  readonly problems: number
  readonly dials: number
  readonly apps: readonly Counted[]
  readonly peers: number
  readonly relays: number
  /** Of the dials that say when; RFC 3339, in the order of time. */
  readonly time_span: {readonly first: string; readonly last: string} | null
  readonly dials_without_time: number
  readonly dials_with_direct_transport: number
  readonly dials_with_mux_peer: number
  readonly fetches: {
    readonly primary: number
    readonly retries: number
    readonly aux: number
    readonly local: number
    readonly none: number
    readonly failed_set_ups: number
    /** Hop floors that were asked for, `?` where the source does not know. */
    readonly hop_floors: readonly Counted[]
    readonly with_reverse: number
  }
  /** Forward routes of one fetch. */
  readonly candidates: Spread | null
  /** Forward routes of all fetches, per number of relays. */
  readonly hops: readonly {readonly hops: number; readonly count: number}[]
  /** Per transport of a forward route. */
  readonly transport_kinds: readonly Counted[]
  readonly unknown_latencies: number
  readonly transports: number
  /** Visors whose country is said, per country. */
  readonly countries: readonly Counted[]
  readonly trusted: number
  readonly hypervisors: number
  readonly legs: {readonly samples: number; readonly events: readonly Counted[]; readonly groups: number}
  /** Words that the contract does not know. */
  readonly unknown_kinds: readonly string[]
  readonly unknown_distributions: readonly string[]
}

/** Adds up the events of one recording. Memory is bounded, however long it is. */
export async function recordingStats(
  events: AsyncIterable<RecordingEvent> | Iterable<RecordingEvent>,
  file: string,
): Promise<RecordingStats> {
  const sum = createSums()
  let header: HeaderLine | null = null
  let totals: RecordingTotals | undefined
  for await (const event of events) {
    if (event.kind === 'header') {
      header ??= event.line
      sum.distribution(event.line.defaults.distribution)
    }
    if (event.kind === 'dial') sum.dial(event.dial)
    const facts = event.kind === 'providers' ? event.line.peers : event.kind === 'dial' ? event.line.providers : {}
    for (const [key, told] of Object.entries(facts ?? {})) sum.visor(key, told)
    if (event.kind === 'legs') sum.legs(event.line)
    if (event.kind === 'end') totals = event
  }
  const {lines = 0, good_lines = 0, problems = 0} = totals ?? {}
  return {file, header, lines, good_lines, problems, ...sum.result()}
}

type Sums = Omit<RecordingStats, 'file' | 'header' | 'lines' | 'good_lines' | 'problems'>

function createSums() {
  const apps = createTally<string>()
  const peers = createTally<string>(100_000)
  const relays = createTally<string>(100_000)
  const floors = createTally<string>()
  const candidates = createTally<number>()
  const hops = createTally<number>()
  const kinds = createTally<string>()
  const distributions = createTally<string>()
  const visors = createVisors()
  const events = createTally<string>()
  const groups = createTally<string>(100_000)
  const count = {dials: 0, untimed: 0, direct: 0, mux: 0, unmeasured: 0, transports: 0, samples: 0}
  const fetched = {primary: 0, retries: 0, aux: 0, local: 0, none: 0, failed_set_ups: 0, with_reverse: 0}
  let first: string | undefined
  let last: string | undefined

  const time = (now: string | null): void => {
    if (now === null) count.untimed += 1
    else {
      if (first === undefined || Date.parse(now) < Date.parse(first)) first = now
      if (last === undefined || Date.parse(now) > Date.parse(last)) last = now
    }
  }
  const route = (each: Route): void => {
    hops.add(each.hops.length)
    for (const relay of each.hops) relays.add(relay)
    if (!('transports' in each)) return
    for (const {kind, latency_ms} of each.transports) {
      kinds.add(kind)
      count.transports += 1
      if (latency_ms === null) count.unmeasured += 1
    }
  }

  return {
    distribution(descriptor: string | null | undefined): void {
      if (typeof descriptor === 'string') distributions.add(descriptor)
    },
    visor(key: string, facts: Facts): void {
      visors.add(key, facts)
    },
    dial(dial: RecordedDial): void {
      count.dials += 1
      apps.add(dial.app)
      peers.add(dial.peer_pk)
      time(dial.now)
      if (dial.direct !== null) count.direct += 1
      if (dial.peer_mux) count.mux += 1
      distributions.add(dial.options.distribution)
      for (const fetch of dial.routes.fetches) {
        if (fetch.role === 'aux') fetched.aux += 1
        else if (fetch.attempt === 1) fetched.primary += 1
        else fetched.retries += 1
        if (fetch.source !== 'route-finder') fetched[fetch.source] += 1
        if (fetch.set_up !== 'ok') fetched.failed_set_ups += 1
        if (fetch.reverse !== null) fetched.with_reverse += 1
        floors.add(floorText(fetch.min_hops))
        candidates.add(fetch.forward.length)
        for (const each of fetch.forward) route(each)
      }
    },
    legs(line: LegsLine): void {
      if (line.legs === undefined) events.add(line.event ?? '')
      else count.samples += 1
      groups.add(line.group ?? line.dial ?? '')
      if (typeof line.distribution === 'string') distributions.add(line.distribution)
      if (line.kind !== undefined) kinds.add(line.kind, 0)
      for (const kind of line.legs?.flatMap((leg) => leg.hop_kinds ?? [leg.kind]) ?? []) kinds.add(kind, 0)
    },
    result: (): Sums => ({
      dials: count.dials,
      apps: apps.entries(),
      peers: peers.size,
      relays: relays.size,
      time_span: first === undefined || last === undefined ? null : {first, last},
      dials_without_time: count.untimed,
      dials_with_direct_transport: count.direct,
      dials_with_mux_peer: count.mux,
      fetches: {...fetched, hop_floors: floors.entries()},
      candidates: spreadOf(candidates),
      hops: hops
        .entries()
        .map(({value, count: routes}) => ({hops: value, count: routes}))
        .sort((a, b) => a.hops - b.hops),
      transport_kinds: kinds.entries().filter((kind) => kind.count > 0),
      unknown_latencies: count.unmeasured,
      transports: count.transports,
      ...visors.result(),
      legs: {samples: count.samples, events: events.entries(), groups: groups.size},
      unknown_kinds: strangers(kinds, isKnownKind),
      unknown_distributions: strangers(distributions, isKnownDistribution),
    }),
  }
}

/** Countries, trust and hypervisors, each visor once, as last said. */
function createVisors() {
  const known = new Map<string, Facts>()
  return {
    add(key: string, facts: Facts): void {
      if (known.has(key) || known.size < 100_000) known.set(key, {...known.get(key), ...facts})
    },
    result() {
      const countries = createTally<string>()
      const all = [...known.values()]
      for (const {country} of all) if (typeof country === 'string') countries.add(country)
      const having = (fact: 'trusted' | 'hypervisor'): number => all.filter((facts) => facts[fact] === true).length
      return {countries: countries.entries(), trusted: having('trusted'), hypervisors: having('hypervisor')}
    },
  }
}

interface Facts {
  readonly country?: string | null
  readonly trusted?: boolean | null
  readonly hypervisor?: boolean | null
}

function floorText(floor: number | {readonly forward: number; readonly reverse: number} | null): string {
  if (floor === null) return '?'
  return typeof floor === 'number' ? String(floor) : `${String(floor.forward)}/${String(floor.reverse)}`
}

function strangers(words: Tally<string>, isKnown: (word: string) => boolean): readonly string[] {
  return words
    .entries()
    .map(({value}) => value)
    .filter((word) => !isKnown(word))
    .sort()
}
