import type {Dial} from '../policy/model/dial.js'
import {decidedAt} from '../policy/suite/decided-at.js'
import {addCoverage} from '../policy/suite/coverage/summarize-coverage.js'
import {silentFailures, type Observed} from '../policy/suite/observed.js'
import type {CaseReport, CaseStatus, FailureReport, RecordingReport, SuiteReport} from '../policy/suite/report.js'
import type {BatchCoverage, Task, TaskResult} from '../policy/suite/run-batch.js'
import {entryOf, type SnapshotEntry} from '../policy/suite/snapshot.js'
import type {DecidableSituation, LoadedCase, LoadedRecording, LoadedSuite} from './load-suite.js'
import type {Selector} from './selection.js'

/** Failures of one suite whose calls are kept for showing; of the others the differences are. */
const MOST_SHOWN = 50

/** A case or a recording on its way; results are added as they come in. */
interface UnitRun {
  readonly failures: FailureReport[]
  done: number
}

export interface CaseRun extends UnitRun {
  readonly kind: 'case'
  readonly case: LoadedCase
  /** Why it is not run; `null` for one that is. */
  readonly skip: string | null
}

export interface RecordingRun extends UnitRun {
  readonly kind: 'recording'
  readonly recording: LoadedRecording
  readonly entries: Map<string, SnapshotEntry>
  dials: number
  notRecorded: number
  problems: number
  isComplete: boolean
  snapshot: RecordingReport['snapshot']
}

/** A task with what its result is added to. */
export interface PlannedTask {
  readonly unit: CaseRun | RecordingRun
  readonly label: string
  readonly task: Task
}

/** One suite on its way. */
export class SuiteRun {
  readonly loaded: LoadedSuite
  readonly units: readonly (CaseRun | RecordingRun)[]
  coverage: BatchCoverage | null = null
  /** The policy does not load, or the invariants do not. */
  isBroken = false
  #started: number | undefined
  #ended = 0
  #shown = 0

  constructor(loaded: LoadedSuite, selector: Selector) {
    const {cases, recordings, suite} = loaded
    this.loaded = loaded
    const isFocused = cases.some(({only}) => only)
    this.units = [
      ...cases
        .filter(({name}) => selector.takes(suite.file, name))
        .map((each): CaseRun => {
          const skip = each.skip ?? (isFocused && !each.only ? 'another case says `only`' : null)
          return {kind: 'case', case: each, skip, failures: [], done: 0}
        }),
      ...(isFocused ? [] : recordings)
        .filter(({file}) => selector.takes(suite.file, file))
        .map((recording): RecordingRun => {
          const counts = {dials: 0, notRecorded: 0, problems: 0, isComplete: false, snapshot: null}
          return {kind: 'recording', recording, entries: new Map(), failures: [], done: 0, ...counts}
        }),
    ]
  }

  /** What the cases are made of, in order. */
  *tasks(): Generator<PlannedTask> {
    for (const unit of this.units) {
      if (unit.kind !== 'case' || unit.skip !== null) continue
      for (const situation of unit.case.situations) {
        yield {unit, label: situation.label, task: taskOf(situation, unit.case)}
      }
    }
  }

  get hasStarted(): boolean {
    return this.#started !== undefined
  }

  started(): void {
    this.#started ??= performance.now()
  }

  /** Adds a result. @returns whether it is as it should be. */
  add(
    {unit, label, task}: PlannedTask,
    result: TaskResult,
    keep: (failure: FailureReport, seen: Observed) => void,
  ): boolean {
    unit.done++
    this.#ended = performance.now()
    if (unit.kind === 'recording') {
      if (result.view?.kind === 'not-recorded') unit.notRecorded++
      if (result.view) unit.entries.set(task.dial.id, entryOf(result.view))
    }
    if (result.verdict === 'passed') return true
    const {differences, broken, limit, seen} = result
    const failure: FailureReport = {
      situation: label,
      differences,
      broken_invariants: broken,
      limit,
      decided_at: seen && (decidedAt(seen, differences)?.position ?? null),
      outcome: seen?.record?.outcome ?? null,
      silent_failures: seen ? silentFailures(seen) : [],
    }
    unit.failures.push(failure)
    if (seen && this.#shown++ < MOST_SHOWN) keep(failure, seen)
    return false
  }

  addCoverage(coverage: BatchCoverage | null): void {
    if (!coverage) return
    const {coverage: before} = this
    this.coverage = before ? {shape: before.shape, count: addCoverage(before.count, coverage.count)} : coverage
  }

  report(): SuiteReport {
    const cases = this.units.flatMap((unit) => (unit.kind === 'case' ? [caseReport(unit)] : []))
    const recordings = this.units.flatMap((unit) => (unit.kind === 'recording' ? [recordingReport(unit)] : []))
    const statuses = [...cases, ...recordings].map(({status}) => status)
    return {
      suite: this.loaded.suite.file,
      policy: this.loaded.policy,
      status: this.isBroken
        ? 'not-loaded'
        : statuses.includes('failed')
          ? 'failed'
          : statuses.includes('undecided')
            ? 'undecided'
            : 'passed',
      cases,
      recordings,
      duration_ms: this.#started === undefined ? 0 : Math.max(0, Math.round(this.#ended - this.#started)),
    }
  }
}

function taskOf(situation: DecidableSituation, {expect}: LoadedCase): Task {
  const group = situation.kind === 'legs' ? situation.group : null
  return {dial: situation.dial, group, expect, tolerates: [], wantsView: false}
}

/** A recorded dial as a task: invariants, and what the snapshot will be about. */
export function recordedTask(unit: RecordingRun, dial: Dial): PlannedTask {
  const {snapshot, silent_failures} = unit.recording
  const tolerates = snapshot === null ? silent_failures : 'all'
  return {unit, label: dial.id, task: {dial, group: null, expect: {}, tolerates, wantsView: true}}
}

function caseReport(unit: CaseRun): CaseReport {
  const {name, line, situations} = unit.case
  const status = unit.skip === null ? statusOf(unit, situations.length) : 'skipped'
  return {name, line, status, reason: unit.skip, situations: situations.length, failures: unit.failures}
}

function recordingReport(unit: RecordingRun): RecordingReport {
  const {recording, dials, notRecorded, problems, failures, snapshot} = unit
  const isDifferent = snapshot?.status === 'different' || snapshot?.status === 'missing'
  const status = statusOf(unit, unit.isComplete ? dials : dials + 1)
  return {
    recording: recording.file,
    status: isDifferent && status === 'passed' ? 'failed' : status,
    dials,
    not_recorded: notRecorded,
    problems,
    failures,
    snapshot,
  }
}

function statusOf({failures, done}: UnitRun, wanted: number): CaseStatus {
  if (failures.some(({limit}) => limit === null)) return 'failed'
  if (failures.length > 0) return 'undecided'
  return done < wanted ? 'not-run' : 'passed'
}
