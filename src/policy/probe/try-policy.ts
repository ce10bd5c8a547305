import type {
  ContractVersion,
  EngineVersion,
  EntryPoint,
  Instant,
  LoadFailure,
  PolicyEngine,
  Providers,
  ToolLimit,
} from '#starlark-wasm'
import type {Dial} from '../model/dial.js'
import type {Call, Phase} from '../model/record.js'
import {applyLegChange} from '../router/apply-leg-change.js'
import {applyTick} from '../router/apply-tick.js'
import {decideDial} from '../router/decide-dial.js'
import {parseInstant} from '../router/instant.js'
import {PolicyCache, type OpenPolicy, type PolicySource} from '../router/open-policy.js'
import type {TableSpot} from './decision-table.js'
import {appsFor, expandProbe} from './expand-probe.js'
import type {Seen} from './findings.js'
import {callsOf, judgeCallback, judgeDial, judgeOrder, timerOf, type Observation} from './judge.js'
import {classify, type OutcomeClass} from './outcome-class.js'
import type {LegsProbe, ProbeGroup, Words} from './probe.js'
import {DIAL_PROBES, LEGS_PROBES} from './probes.js'
import {BASE_DIAL, FACTS, ORDINARY_DAY} from './world.js'

/** What a policy is tried with: the probes of a group, or dials of a recording, which must say when they happened. */
export type Batch =
  | {readonly kind: 'probes'; readonly group: ProbeGroup; readonly words: Words}
  | {readonly kind: 'recorded'; readonly recording: string; readonly dials: readonly Dial[]}

/** What is kept of one dial, or of one state of legs. */
export interface Sighting {
  readonly seen: Seen
  /** `null` for recorded dials and for legs. */
  readonly spot: TableSpot | null
  /** `null` for legs. */
  readonly outcome: OutcomeClass | null
  readonly observations: readonly Observation[]
  readonly calls: number
  /** The call with the most steps; `null` without calls. */
  readonly heaviest: HeavyCall | null
  /** Whether BeforeDial set a rotation timer, without which `on_tick` is never called. */
  readonly sets_timer: boolean
}

export interface HeavyCall {
  readonly steps: number
  readonly phase: Phase
  /** How many candidates it was given. */
  readonly candidates: number
}

/** How a batch went. A limit of ours ends it early; what was seen before stays. */
export type Tried =
  | {
      readonly kind: 'tried'
      readonly policy: TriedPolicy
      readonly sightings: readonly Sighting[]
      /** `undecided`: the last sighting met a limit of ours; `out-of-time`: the rest of the batch was not tried. */
      readonly ended: 'complete' | 'undecided' | 'out-of-time'
    }
  | {readonly kind: 'not-loaded'; readonly failure: LoadFailure}
  | {readonly kind: 'limit'; readonly limit: ToolLimit}

export interface TriedPolicy {
  readonly engine: EngineVersion
  readonly sha256: string | null
  readonly on_leg_change: EntryPoint
  readonly on_tick: EntryPoint
}

/** Takes a policy through a batch, until `isOver` says that it took long enough; asked after each dial. */
export function tryPolicy(
  engine: PolicyEngine,
  {source, contract}: {source: PolicySource; contract: ContractVersion},
  batch: Batch,
  isOver: () => boolean = () => false,
): Tried {
  const cache = new PolicyCache(engine, source, contract)
  try {
    const first = openAt(cache, ORDINARY_DAY, FACTS)
    if (first.kind !== 'open') return failed(first)
    const {sha256, on_leg_change, on_tick} = first.summary
    const policy: TriedPolicy = {engine: engine.version, sha256, on_leg_change, on_tick}
    const sightings: Sighting[] = []
    for (const sighting of sightingsOf(cache, batch)) {
      if ('kind' in sighting) return failed(sighting)
      sightings.push(sighting)
      const isUndecided = sighting.observations.some(({judgement}) => judgement === 'undecided')
      if (isUndecided) return {kind: 'tried', policy, sightings, ended: 'undecided'}
      if (isOver()) return {kind: 'tried', policy, sightings, ended: 'out-of-time'}
    }
    return {kind: 'tried', policy, sightings, ended: 'complete'}
  } finally {
    cache.dispose()
  }
}

type Sightings = Generator<Sighting | LoadFailure | ToolLimit>

function* sightingsOf(cache: PolicyCache, batch: Batch): Sightings {
  if (batch.kind === 'recorded') {
    for (const dial of batch.dials) {
      yield tryDial(cache, dial, {probe: null, recording: batch.recording, id: dial.id}, null)
    }
  } else if (batch.group === 'legs') {
    for (const probe of LEGS_PROBES) yield* tryLegs(cache, probe, batch.words)
  } else {
    for (const probe of DIAL_PROBES.filter(({group}) => group === batch.group)) {
      for (const {dial, spot, alsoReversed} of expandProbe(probe, batch.words)) {
        yield tryDial(cache, dial, {probe: probe.id, recording: null, id: dial.id}, spot, alsoReversed)
      }
    }
  }
}

function tryDial(
  cache: PolicyCache,
  dial: Dial,
  seen: Seen,
  spot: TableSpot | null,
  alsoReversed = false,
): Sighting | LoadFailure | ToolLimit {
  const policy = openAt(cache, dial.now, dial.providers)
  if (policy.kind !== 'open') return policy
  const record = decideDial(policy, dial)
  const order = alsoReversed ? judgeOrder(record, decideDial(policy, dial, {overridesOrder: 'reversed'})) : []
  const before = record.calls.find(({phase}) => phase === 'before-dial')
  return {
    seen,
    spot,
    outcome: classify(record.outcome),
    observations: [...judgeDial(record), ...order],
    calls: record.calls.length,
    heaviest: heaviestOf(record.calls),
    sets_timer: before !== undefined && timerOf(before) > 0,
  }
}

/** Each state of legs, for each app, as news of a change and as a tick. */
function* tryLegs(cache: PolicyCache, probe: LegsProbe, words: Words): Sightings {
  const policy = openAt(cache, ORDINARY_DAY, FACTS)
  if (policy.kind !== 'open') {
    yield policy
    return
  }
  const {on_leg_change, on_tick} = policy.summary
  let number = 0
  for (const {legs, change} of probe.situations) {
    for (const app of appsFor(words)) {
      const {peer_pk, port, providers} = BASE_DIAL
      const group = {app, peer_pk, port, providers, distribution: {mode: 'auto'} as const, legs}
      const input = {group, now: momentOf(ORDINARY_DAY)}
      const seen = {probe: probe.id, recording: null, id: `${probe.id}/${String(++number)}`}
      if (on_leg_change === 'function') yield callbackSighting(seen, applyLegChange(policy, input, change))
      if (on_tick === 'function') yield callbackSighting(seen, applyTick(policy, input))
    }
  }
}

function callbackSighting(seen: Seen, record: Parameters<typeof judgeCallback>[0]): Sighting {
  const calls = callsOf(record)
  return {
    seen,
    spot: null,
    outcome: null,
    observations: judgeCallback(record),
    calls: calls.length,
    heaviest: heaviestOf(calls),
    sets_timer: false,
  }
}

function openAt(cache: PolicyCache, now: string | null, providers: Providers): OpenPolicy | LoadFailure | ToolLimit {
  return cache.open({now: momentOf(now ?? ORDINARY_DAY), providers})
}

/** Whoever gives a time that is none gets the word of {@link decideDial} for it; loading does not mind. */
function momentOf(text: string): Instant {
  return parseInstant(text) ?? {unix_nano: 0n, offset_s: 0}
}

function failed(failure: LoadFailure | ToolLimit): Tried {
  return failure.kind === 'load-failure' ? {kind: 'not-loaded', failure} : {kind: 'limit', limit: failure}
}

function heaviestOf(calls: readonly Call[]): HeavyCall | null {
  let heaviest: HeavyCall | null = null
  for (const {steps, phase, candidates} of calls) {
    if (steps > (heaviest?.steps ?? -1)) heaviest = {steps, phase, candidates: candidates.length}
  }
  return heaviest
}
