import type {ContractVersion, PolicyEngine} from '#starlark-wasm'
import {tryPolicy, type Sighting, type Tried} from '../../probe/try-policy.js'
import type {ProbeGroup} from '../../probe/probe.js'
import {wordsOf} from '../../probe/words.js'

/** What trying a policy showed, as far as the time went. */
export interface ProbeRun {
  readonly state: 'complete' | 'out-of-time' | 'not-loaded' | 'limit'
  readonly sightings: readonly Sighting[]
  /** Why it does not load; `null` where it does. */
  readonly failure: Extract<Tried, {kind: 'not-loaded'}>['failure'] | null
}

/** What shows most comes first, as the time may not suffice for all. */
const ORDER: readonly ProbeGroup[] = [
  'routes',
  'direct',
  'peers',
  'latency',
  'legs',
  'network',
  'apps',
  'countries',
  'caller',
  'clock',
]

/** Groups that differ only in what a policy asks for by these words; without them every dial would end alike. */
const ABOUT: Readonly<Partial<Record<ProbeGroup, RegExp>>> = {
  apps: /app|port/,
  caller: /cli_overrides/,
  clock: /now|datetime/,
  countries: /geo/,
  latency: /latency/,
  legs: /on_tick|on_leg_change/,
  peers: /peer|geo|transports/,
}

/** Milliseconds that one policy may be tried for. */
export const PROBE_BUDGET_MS = 1000

/** Takes a policy through the probes until `isOver` says that it took long enough; a single call may take as long, too. */
export function runProbes(
  engine: PolicyEngine,
  text: string,
  contract: ContractVersion,
  isOver: () => boolean,
): ProbeRun {
  const words = wordsOf(text)
  const source = {form: 'inline', label: 'policy', text} as const
  const sightings: Sighting[] = []
  const hasty: PolicyEngine = {
    version: engine.version,
    load: (policy) => engine.load({...policy, timeoutMs: PROBE_BUDGET_MS}),
  }
  for (const group of ORDER) {
    if (ABOUT[group]?.test(text) === false) continue
    const tried = tryPolicy(hasty, {source, contract}, {kind: 'probes', group, words}, isOver)
    if (tried.kind === 'not-loaded') return {state: 'not-loaded', sightings, failure: tried.failure}
    if (tried.kind === 'limit') return {state: 'limit', sightings, failure: null}
    sightings.push(...tried.sightings)
    if (tried.ended === 'undecided') return {state: 'limit', sightings, failure: null}
    if (tried.ended === 'out-of-time') return {state: 'out-of-time', sightings, failure: null}
  }
  return {state: 'complete', sightings, failure: null}
}

/** How the dials of a run ended, one text each; `null` where a call failed, so that there was nothing to keep. */
export function outcomesOf({sightings}: ProbeRun): (string | null)[] {
  return sightings.map(({outcome, observations}) =>
    observations.some(({judgement}) => judgement === 'call-fails' || judgement === 'unreadable-result')
      ? null
      : JSON.stringify(outcome),
  )
}
