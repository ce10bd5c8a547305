import type {ContractVersion, Engine, LoadFailure, ToolLimit} from '#starlark-wasm'
import type {Dial} from '../model/dial.js'
import type {LegChangeRecord, TickRecord} from '../model/record.js'
import {applyLegChange} from '../router/apply-leg-change.js'
import {applyTick} from '../router/apply-tick.js'
import {decideDial} from '../router/decide-dial.js'
import {parseInstant} from '../router/instant.js'
import {PolicyCache, type OpenPolicy, type PolicySource} from '../router/open-policy.js'
import {distributionFromJson, printDistribution} from '../router/print-distribution.js'
import {compare} from './compare.js'
import type {Difference, Names} from './difference.js'
import {CoverageCollector, type CoverageCount} from './coverage/collect-coverage.js'
import {constantSpans, reachable} from './coverage/reachable.js'
import type {PolicyShape} from './coverage/summarize-coverage.js'
import {viewOf, type DecisionView} from './decision-view.js'
import {Invariants, type BrokenInvariant, type InvariantFault, type InvariantText} from './invariants.js'
import type {Observed} from './observed.js'
import type {Expectation} from './suite-file.js'
import type {GroupState} from './suite.js'
import {TaskReader, type TaskInText} from './task-in-text.js'
import {dialOf, type WrittenDial} from './written-dial.js'

/** Situations of one policy that are decided together. */
export interface SuiteBatch {
  readonly source: PolicySource
  readonly contract: ContractVersion
  readonly invariants: readonly InvariantText[]
  readonly names: Names
  readonly coverage: boolean
  /** Ends with the first task that does not pass; there are fewer results than tasks then. */
  readonly bail: boolean
  readonly tasks: readonly (Task | TaskInText)[]
}

/** One situation and what is expected of it. */
export interface Task {
  /** Which of several; empty where there is one. */
  readonly label: string
  readonly dial: Dial | WrittenDial
  /** `null` for a dial. */
  readonly group: GroupState | null
  readonly expect: Expectation
  /** Codes of silent failures that are no difference, listed or not. */
  readonly tolerates: readonly string[] | 'all'
  /** Whether the view of the decision is wanted, for a snapshot. */
  readonly wantsView: boolean
}

/** How a situation ended. */
export interface TaskResult {
  /** That of its task; empty where it passed and no view is wanted. */
  readonly label: string
  readonly verdict: 'passed' | 'failed' | 'undecided'
  readonly differences: readonly Difference[]
  readonly broken: readonly BrokenInvariant[]
  /** Which limit of ours left it undecided, in words; `null` otherwise. */
  readonly limit: string | null
  /** What happened, for those that did not pass. */
  readonly seen: Observed | null
  readonly view: DecisionView | null
}

export type BatchResult =
  | {readonly kind: 'ran'; readonly results: readonly TaskResult[]; readonly coverage: BatchCoverage | null}
  | {readonly kind: 'not-loaded'; readonly failure: LoadFailure}
  | {readonly kind: 'limit'; readonly limit: ToolLimit}
  | {readonly kind: 'invariants'; readonly fault: InvariantFault}

/** What a batch met of the policy, and what there is of it. */
export interface BatchCoverage {
  readonly count: CoverageCount
  readonly shape: PolicyShape
}

/** Decides every situation of a batch. `onProgress` is called after each with the number done. */
export function runBatch(engine: Engine, batch: SuiteBatch, onProgress?: (done: number) => void): BatchResult {
  const {source, contract} = batch
  const now = {unix_nano: 0n, offset_s: 0}
  const invariants = Invariants.load(engine, batch.invariants, {contract, now, providers: {}})
  if (!(invariants instanceof Invariants)) return {kind: 'invariants', fault: invariants}
  const cache = new PolicyCache(engine, source, contract)
  const collector = batch.coverage ? new CoverageCollector() : null
  try {
    const results: TaskResult[] = []
    let shape: PolicyShape | null = null
    const reader = new TaskReader()
    for (const each of batch.tasks.length === 0 ? [null] : batch.tasks) {
      const task = each && reader.read(each)
      const dial = task && dialOf(task.dial)
      const opened = cache.open({now: dial ? momentOf(dial) : now, providers: dial?.providers ?? {}})
      if (opened.kind === 'load-failure') return {kind: 'not-loaded', failure: opened}
      if (opened.kind === 'tool-limit') return {kind: 'limit', limit: opened}
      const policy = collector ? collector.watch(opened) : opened
      if (collector) shape ??= shapeOf(engine, opened, batch)
      if (dial) results.push(runTask(policy, {...task, dial}, invariants, batch.names))
      onProgress?.(results.length)
      if (batch.bail && results.at(-1)?.verdict !== 'passed') break
    }
    const count = collector?.count ?? null
    return {kind: 'ran', results, coverage: count && shape && {count, shape}}
  } finally {
    cache.dispose()
    invariants.dispose()
  }
}

function shapeOf(engine: Engine, {summary}: OpenPolicy, {source, contract}: SuiteBatch): PolicyShape | null {
  if (source.form === 'noop') return null
  const parsed = engine.parse({label: source.label, text: source.text, contract})
  if (parsed.kind !== 'parsed') return null
  return {
    on_leg_change: summary.on_leg_change,
    on_tick: summary.on_tick,
    reach: reachable(parsed),
    constants: constantSpans(parsed),
  }
}

type ReadTask = Task & {readonly dial: Dial}

/** One object for all, so that thousands of them cost nothing to hand over. */
const PASSED: TaskResult = {
  label: '',
  verdict: 'passed',
  differences: [],
  broken: [],
  limit: null,
  seen: null,
  view: null,
}

function runTask(policy: OpenPolicy, task: ReadTask, invariants: Invariants, names: Names): TaskResult {
  const seen = task.group ? observeGroup(policy, task.dial, task.group) : observeDial(policy, task.dial)
  const judged = {...seen, events: seen.events.filter(({code}) => !isTolerated(code, task.tolerates))}
  const differences = compare(task.expect, judged, names)
  const checked = seen.record ? invariants.check(task.dial, seen.record) : []
  const broken = 'kind' in checked ? [] : checked
  const limit = limitOf(seen, task.expect) ?? ('kind' in checked ? checked.message : null)
  const view = task.wantsView && seen.record ? viewOf(seen.record) : null
  const {label} = task
  if (limit === null && differences.length + broken.length === 0) return view ? {...PASSED, label, view} : PASSED
  return {label, verdict: limit === null ? 'failed' : 'undecided', differences, broken, limit, seen, view}
}

function isTolerated(code: string, tolerates: Task['tolerates']): boolean {
  return tolerates === 'all' || tolerates.includes(code)
}

/** A limit that nobody expected: then nothing was decided, and whether the rest is as expected says nothing. */
function limitOf({record, calls}: Observed, {outcome}: Expectation): string | null {
  const expected = typeof outcome === 'object' ? outcome.kind : outcome
  if (record?.outcome.kind === 'tool-limit') return expected === 'tool-limit' ? null : record.outcome.message
  if (record) return null
  const stopped = calls.find(({result}) => result.kind === 'tool-limit')?.result
  return stopped?.kind === 'tool-limit' ? stopped.message : null
}

function observeDial(policy: OpenPolicy, dial: Dial): Observed {
  const record = decideDial(policy, dial)
  return {calls: record.calls, events: record.events, record, group: null}
}

function observeGroup(policy: OpenPolicy, dial: Dial, {legs, distribution, when}: GroupState): Observed {
  const {app, peer_pk, port, providers} = dial
  const input = {group: {app, peer_pk, port, providers, distribution, legs}, now: momentOf(dial)}
  return when === 'tick' ? ticked(applyTick(policy, input)) : changed(applyLegChange(policy, input, when))
}

function ticked({calls, events, closed, add, distribution}: TickRecord): Observed {
  return {calls, events, record: null, group: {closed, adds_leg: add !== null, distribution: descriptor(distribution)}}
}

function changed({call, events, distribution}: LegChangeRecord): Observed {
  const group = {closed: [], adds_leg: false, distribution: descriptor(distribution)}
  return {calls: call ? [call] : [], events, record: null, group}
}

function descriptor(distribution: TickRecord['distribution']): string {
  return printDistribution(distributionFromJson(distribution))
}

/** Every dial of a suite says when it happens; whoever gives a time that is none gets the word of the router for it. */
function momentOf({now}: Dial) {
  return (now === null ? null : parseInstant(now)) ?? {unix_nano: 0n, offset_s: 0}
}
