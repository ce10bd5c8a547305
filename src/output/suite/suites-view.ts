import type {CaseReport, FailureReport, RecordingReport, SuiteReport} from '../../policy/suite/report.js'
import type {SuitesRun} from '../../suite-io/run-suites.js'

/** What reporters of suites are given. */
export interface SuitesView {
  readonly run: SuitesRun
  /** Percent that coverage must reach; `null` for no gate. */
  readonly threshold: number | null
}

/** One case or recording with what is wrong with it. */
export interface Unit {
  readonly suite: SuiteReport
  readonly name: string
  /** In the suite; `null` for a recording. */
  readonly line: number | null
  readonly report: CaseReport | RecordingReport
}

/** Cases and recordings of a suite, in order. */
export function unitsOf(suite: SuiteReport): readonly Unit[] {
  return [
    ...suite.cases.map((report) => ({suite, name: report.name, line: report.line, report})),
    ...suite.recordings.map((report) => ({suite, name: `recording ${report.recording}`, line: null, report})),
  ]
}

/** What is wrong with a unit, one text a line, without colour: for reports of other programs. */
function failureLines(failure: FailureReport): readonly string[] {
  const prefix = failure.situation === '' ? '' : `[${failure.situation}] `
  const lines = failure.differences.map(
    ({field, expected, actual}) => `${prefix}${field}: expected ${expected}, got ${actual}`,
  )
  const broken = failure.broken_invariants.map(
    ({invariant, file, message}) => `${prefix}invariant ${invariant} (${file}): ${message}`,
  )
  return [...lines, ...broken, ...(failure.limit === null ? [] : [`${prefix}not decided: ${failure.limit}`])]
}

/** The differences of a snapshot, one text a line. */
function snapshotLines({report}: Unit): readonly string[] {
  if (!('snapshot' in report) || !report.snapshot) return []
  const {status, file, changes} = report.snapshot
  if (status === 'missing') return [`no snapshot is approved yet: ${file}; approve it with -u`]
  return changes.map(({field, before, after, dials}) => {
    return `${field}: ${before ?? 'nothing'} -> ${after ?? 'nothing'} (${String(dials.length)}: ${dials.slice(0, 5).join(', ')}${dials.length > 5 ? ', …' : ''})`
  })
}

/** What of a recording could not be read; one text at most. */
export function unusableLines({report}: Unit): readonly string[] {
  if (!('problems' in report) || report.problems === 0) return []
  const {problems} = report
  return [problems === 1 ? '1 line of it cannot be used' : `${String(problems)} lines of it cannot be used`]
}

/** Everything that is wrong with a unit, one text a line. */
export function unitLines(unit: Unit): readonly string[] {
  return [...unit.report.failures.flatMap(failureLines), ...snapshotLines(unit), ...unusableLines(unit)]
}
