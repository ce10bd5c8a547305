import type {Dial} from '../policy/model/dial.js'
import {decidedAt} from '../policy/suite/decided-at.js'
import {addCoverage} from '../policy/suite/coverage/summarize-coverage.js'
import {silentFailures} from '../policy/suite/observed.js'
import type {CaseReport, CaseStatus, FailureReport, RecordingReport, SuiteReport} from '../policy/suite/report.js'
import type {BatchCoverage, Task, TaskResult} from '../policy/suite/run-batch.js'
import {entryOf, type SnapshotEntry} from '../policy/suite/snapshot.js'
import type {TaskInText} from '../policy/suite/task-in-text.js'
import type {LoadedCase, LoadedRecording, LoadedSuite} from './load-suite.js'
import type {Selector} from './selection.js'

/** A case or a recording on its way; results are added as they come in. */
interface UnitRun {
  readonly failures: FailureReport[]
  done: number
}

/** What is kept of a case while its situations are decided, and afterwards. */
export interface CaseRun extends UnitRun, Pick<LoadedCase, 'name' | 'line' | 'size'> {
  readonly kind: 'case'
  /** Why it is not run; `null` for one that is. */
  readonly skip: string | null
}

export interface RecordingRun extends UnitRun {
  readonly kind: 'recording'
  readonly recording: LoadedRecording
  /** For the snapshot; empty where there is none. */
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
  readonly task: Task | TaskInText
}

/** One suite on its way. Its cases are let go of once they are handed out. */
export class SuiteRun {
  readonly loaded: Omit<LoadedSuite, 'cases' | 'recordings'>
  readonly units: readonly (CaseRun | RecordingRun)[]
  coverage: BatchCoverage | null = null
  /** The policy does not load, or the invariants do not. */
  isBroken = false
  #waiting: {readonly unit: CaseRun; readonly case: LoadedCase}[]
  #started: number | undefined
  #ended = 0

  constructor({cases, recordings, ...loaded}: LoadedSuite, selector: Selector) {
    this.loaded = loaded
    const {file: suite} = loaded.suite
    const isFocused = cases.some(({only}) => only)
    const taken = cases
      .filter(({name}) => selector.takes(suite, name))
      .map((each) => {
        const {name, line, size} = each
        const skip = each.skip ?? (isFocused && !each.only ? 'another case says `only`' : null)
        const unit: CaseRun = {kind: 'case', name, line, size, skip, failures: [], done: 0}
        return {unit, case: each}
      })
    const recorded = (isFocused ? [] : recordings)
      .filter(({file}) => selector.takes(suite, `recording ${file}`))
      .map((recording): RecordingRun => {
        const counts = {dials: 0, notRecorded: 0, problems: 0, isComplete: false, snapshot: null}
        return {kind: 'recording', recording, entries: new Map(), failures: [], done: 0, ...counts}
      })
    this.units = [...taken.map(({unit}) => unit), ...recorded]
    this.#waiting = taken.filter(({unit}) => unit.skip === null)
  }

  /** What the cases are made of, in order; once. */
  *tasks(): Generator<PlannedTask> {
    const waiting = this.#waiting
    this.#waiting = []
    for (const {unit, case: each} of waiting) {
      for (const task of each.tasks()) yield {unit, task}
    }
  }

  get hasStarted(): boolean {
    return this.#started !== undefined
  }

  started(): void {
    this.#started ??= performance.now()
  }

  /** Adds a result. @returns what is wrong with it; `null` for one that is as it should be. */
  add({unit}: Pick<PlannedTask, 'unit'>, result: TaskResult): FailureReport | null {
    unit.done++
    this.#ended = performance.now()
    if (unit.kind === 'recording') {
      if (result.view?.kind === 'not-recorded') unit.notRecorded++
      if (result.view && unit.recording.snapshot !== null) unit.entries.set(result.label, entryOf(result.view))
    }
    if (result.verdict === 'passed') return null
    const {differences, broken, limit, seen} = result
    const failure: FailureReport = {
      situation: result.label,
      differences,
      broken_invariants: broken,
      limit,
      decided_at: seen && (decidedAt(seen, differences)?.position ?? null),
      outcome: seen?.record?.outcome ?? null,
      silent_failures: seen ? silentFailures(seen) : [],
    }
    unit.failures.push(failure)
    return failure
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

/** A recorded dial as a task: invariants, and what the snapshot will be about. */
export function recordedTask(unit: RecordingRun, dial: Dial): PlannedTask {
  const {snapshot, silent_failures} = unit.recording
  const tolerates = snapshot === null ? silent_failures : 'all'
  return {unit, task: {label: dial.id, dial, group: null, expect: {}, tolerates, wantsView: true}}
}

function caseReport(unit: CaseRun): CaseReport {
  const {name, line, size, skip, failures} = unit
  const status = skip === null ? statusOf(unit, size) : 'skipped'
  return {name, line, status, reason: skip, situations: size, failures}
}

function recordingReport(unit: RecordingRun): RecordingReport {
  const {recording, dials, notRecorded, problems, failures, snapshot} = unit
  const isDifferent = snapshot?.status === 'different' || snapshot?.status === 'missing'
  const status = statusOf(unit, unit.isComplete ? dials : dials + 1)
  return {
    recording: recording.file,
    status: (isDifferent || problems > 0) && status === 'passed' ? 'failed' : status,
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
