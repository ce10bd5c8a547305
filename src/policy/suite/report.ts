import type {Position} from '#starlark-wasm'
import type {DecisionEvent, Outcome} from '../model/record.js'
import type {Difference} from './difference.js'
import type {CoverageReport} from './coverage/summarize-coverage.js'
import type {BrokenInvariant} from './invariants.js'
import type {SnapshotChange} from './snapshot.js'

/** What the suites of a run came to. */
export interface SuitesReport {
  readonly suites: readonly SuiteReport[]
  readonly cases: CaseCounts
  /** Of each policy that suites ran; empty unless coverage was asked for. */
  readonly coverage: readonly PolicyCoverage[]
}

/** How many cases and recordings ended how. */
export interface CaseCounts {
  /** @integer */
  readonly passed: number
  /** @integer */
  readonly failed: number
  /** @integer */
  readonly skipped: number
  /** @integer */
  readonly undecided: number
  /**
   * Left out after a failure, because of `--bail`, or because the policy does not load.
   * @integer
   */
  readonly not_run: number
}

export type CaseStatus = 'passed' | 'failed' | 'skipped' | 'undecided' | 'not-run'

export interface SuiteReport {
  readonly suite: string
  readonly policy: string
  /** `not-loaded`: the policy, the suite or something that it needs cannot be used. */
  readonly status: 'passed' | 'failed' | 'undecided' | 'not-loaded'
  readonly cases: readonly CaseReport[]
  readonly recordings: readonly RecordingReport[]
  /** Milliseconds from the first decision to the last. */
  readonly duration_ms: number
}

export interface CaseReport {
  readonly name: string
  /** @integer */
  readonly line: number
  readonly status: CaseStatus
  /** Why it was skipped; `null` otherwise. */
  readonly reason: string | null
  /**
   * How many situations it stands for.
   * @integer
   */
  readonly situations: number
  readonly failures: readonly FailureReport[]
}

export interface RecordingReport {
  readonly recording: string
  readonly status: CaseStatus
  /** @integer */
  readonly dials: number
  /**
   * Dials for which the policy asked for what was not recorded.
   * @integer
   */
  readonly not_recorded: number
  /**
   * Lines that could not be used.
   * @integer
   */
  readonly problems: number
  readonly failures: readonly FailureReport[]
  readonly snapshot: SnapshotReport | null
}

export interface SnapshotReport {
  readonly file: string
  readonly status: 'same' | 'different' | 'missing' | 'written'
  readonly changes: readonly SnapshotChange[]
}

/** One situation that is not as it should be. */
export interface FailureReport {
  /** Which of several, or the dial; empty where there is one. */
  readonly situation: string
  readonly differences: readonly Difference[]
  readonly broken_invariants: readonly BrokenInvariant[]
  /** The limit of this program that left it undecided; `null` otherwise. */
  readonly limit: string | null
  /** Where the script decided what is shown as actual; `null` where no line did. */
  readonly decided_at: Position | null
  /** `null` for legs. */
  readonly outcome: Outcome | null
  readonly silent_failures: readonly DecisionEvent[]
}

export interface PolicyCoverage extends CoverageReport {
  readonly policy: string
}
