import type {ContractVersion, EngineVersion, LoadFailure} from '#starlark-wasm'
import {STEP_CEILING} from '../router/decide-dial.js'
import {DecisionTally, type DecisionTable} from './decision-table.js'
import {FindingCollector, type Finding} from './findings.js'
import type {Observation} from './judge.js'
import type {JudgementId} from './judgements.js'
import {purposeOf} from './purpose.js'
import type {HeavyCall, Sighting, Tried, TriedPolicy} from './try-policy.js'
import {readWaivers, waiverFaults, type WaiverFault, type Waivers} from './waivers.js'

/** What probes and recorded dials show of one policy. */
export interface PolicyReport {
  /** As named on the command line. */
  readonly policy: string
  readonly contract: ContractVersion
  /** What decided; `null` where nothing was loaded. */
  readonly engine: EngineVersion | null
  /** First paragraph of the comment that the policy starts with; `null` without one. */
  readonly purpose: string | null
  /** `null` where it does not load. */
  readonly sha256: string | null
  readonly verdict: Verdict
  readonly counts: Counts
  readonly steps: StepsUsed
  readonly table: DecisionTable
  /** What counts, most serious first, then what is allowed. */
  readonly findings: readonly Finding[]
  /** Comments of the policy that allow nothing. */
  readonly waiver_faults: readonly WaiverFault[]
}

export type Verdict = 'passed' | 'findings' | 'not-loaded' | 'undecided'

export interface Counts {
  readonly probe_dials: number
  readonly recorded_dials: number
  /** Callbacks asked about states of legs. */
  readonly callbacks: number
  /** Calls of the script, all together. */
  readonly calls: number
}

export interface StepsUsed {
  readonly ceiling: number
  /** `null` where nothing was called. */
  readonly heaviest: HeavyCall | null
  /** Candidates at which a call would reach the ceiling, as far as it can be told; `null` where steps do not grow. */
  readonly ceiling_at_candidates: number | null
}

export interface ReportOptions {
  readonly policy: string
  readonly contract: ContractVersion
  readonly text: string
  /** Judgements that are allowed for this run. */
  readonly allowed: Iterable<JudgementId>
}

/** Gathers what the batches of one policy show. */
export class PolicyTrial {
  readonly #options: ReportOptions
  readonly #waivers: Waivers
  readonly #findings = new FindingCollector()
  readonly #tally = new DecisionTally()
  readonly #counts = {probe_dials: 0, recorded_dials: 0, callbacks: 0, calls: 0}
  readonly #ends = {dropped: 0, connected: 0}
  /** Most steps of a SelectRoute call, by the number of its candidates. */
  readonly #stepsByCandidates = new Map<number, number>()
  #heaviest: HeavyCall | null = null
  #setsTimer = false
  #policy: TriedPolicy | null = null

  constructor(options: ReportOptions) {
    this.#options = options
    this.#waivers = readWaivers(options.text, options.allowed)
  }

  /** Takes in a batch. @returns whether further batches make sense: not where the policy does not load, or met a limit. */
  add(tried: Tried): boolean {
    if (tried.kind === 'not-loaded') this.#findings.add(observeFailure(tried.failure), null)
    else if (tried.kind === 'limit') this.#findings.add(observeLimit(tried.limit.message), null)
    else {
      this.#policy = tried.policy
      for (const sighting of tried.sightings) this.#see(sighting)
      if (tried.ended === 'out-of-time')
        this.#findings.add(observeLimit('not all dials were tried: it takes too long'), null)
      return tried.ended === 'complete'
    }
    return false
  }

  #see({seen, spot, outcome, observations, calls, heaviest, sets_timer}: Sighting): void {
    for (const observation of observations) this.#findings.add(observation, seen)
    this.#counts.calls += calls
    if (heaviest !== null) this.#weigh(heaviest)
    if (outcome === null) {
      this.#counts.callbacks++
      return
    }
    this.#setsTimer ||= sets_timer
    if (spot === null) {
      this.#counts.recorded_dials++
      this.#tally.addRecorded(outcome)
    } else {
      this.#counts.probe_dials++
      this.#tally.addProbe(spot, outcome)
    }
    if (outcome.kind === 'route' || outcome.kind === 'direct-shortcut') this.#ends.connected++
    if (outcome.kind === 'dropped-in-before-dial' || outcome.kind === 'dropped-in-select-route') this.#ends.dropped++
  }

  #weigh(call: HeavyCall): void {
    if (this.#heaviest === null || call.steps > this.#heaviest.steps) this.#heaviest = call
    const known = this.#stepsByCandidates.get(call.candidates) ?? 0
    this.#stepsByCandidates.set(call.candidates, Math.max(known, call.steps))
  }

  /** What was gathered, judged as a whole. To be asked for once, at the end. */
  report(): PolicyReport {
    const {policy, contract, text} = this.#options
    if (this.#policy !== null) this.#judgeWhole(this.#policy)
    const findings = this.#findings.findings(this.#waivers)
    const counting = findings.filter(({waiver}) => waiver === null)
    return {
      policy,
      contract,
      engine: this.#policy?.engine ?? null,
      purpose: purposeOf(text),
      sha256: this.#policy?.sha256 ?? null,
      verdict: verdictOf(counting),
      counts: this.#counts,
      steps: {
        ceiling: STEP_CEILING,
        heaviest: this.#heaviest,
        ceiling_at_candidates: ceilingAt(this.#stepsByCandidates),
      },
      table: this.#tally.table(),
      findings: [...counting, ...findings.filter(({waiver}) => waiver !== null)],
      waiver_faults: waiverFaults(
        this.#waivers,
        findings.map(({waiver}) => waiver),
      ),
    }
  }

  /** What no single dial shows. */
  #judgeWhole({on_tick}: TriedPolicy): void {
    const {dropped, connected} = this.#ends
    const whole = {phase: null, position: null}
    if (dropped > 0 && connected === 0) {
      const message = `none of ${String(dropped)} dials is let through`
      this.#findings.add({judgement: 'drops-every-dial', message, ...whole}, null)
    }
    if (on_tick === 'function' && !this.#setsTimer && connected > 0) {
      const message = 'on_tick is never called, because no dial sets rotation_interval_seconds'
      this.#findings.add({judgement: 'idle-callback', message, ...whole}, null)
    }
    if (this.#heaviest !== null && this.#heaviest.steps * 2 > STEP_CEILING) {
      const {steps, candidates, phase} = this.#heaviest
      const offered = candidates === 0 ? '' : ` with ${String(candidates)} candidates`
      const message = `${String(steps)} of ${String(STEP_CEILING)} steps${offered}`
      this.#findings.add({judgement: 'step-hungry', message, phase, position: null}, null)
    }
  }
}

function observeFailure({message, position}: LoadFailure): Observation {
  return {judgement: 'does-not-load', message, phase: null, position}
}

function observeLimit(message: string): Observation {
  return {judgement: 'undecided', message, phase: null, position: null}
}

function verdictOf(counting: readonly Finding[]): Verdict {
  const kinds = new Set(counting.map(({judgement}) => judgement))
  if (kinds.has('does-not-load')) return 'not-loaded'
  if (kinds.has('undecided')) return 'undecided'
  return counting.length > 0 ? 'findings' : 'passed'
}

/** Follows the line through the two longest lists: most policies look at each candidate equally long. */
function ceilingAt(steps: ReadonlyMap<number, number>): number | null {
  const [long, longer] = [...steps].sort(([a], [b]) => a - b).slice(-2)
  if (long === undefined || longer === undefined || longer[0] < 100) return null
  const perCandidate = (longer[1] - long[1]) / (longer[0] - long[0])
  if (perCandidate < 0.5 || longer[1] >= STEP_CEILING) return null
  return Math.floor(longer[0] + (STEP_CEILING - longer[1]) / perCandidate)
}
