import {EXIT, worstStatus, type ExitStatus} from '../errors.js'
import type {PolicyReport, Verdict} from '../policy/probe/policy-report.js'

/** What `policy test` found: `schemas/policy-test.schema.json`. */
export interface TestReport {
  readonly format: 'skywire-policy-test/1'
  /** How many probes each policy was put through. */
  readonly probes: number
  readonly recordings: readonly UsedRecording[]
  readonly policies: readonly PolicyReport[]
  readonly summary: Readonly<Record<Verdict, number>>
}

export interface UsedRecording {
  readonly file: string
  readonly dials: number
  /** Lines that could not be used and were left out. */
  readonly problems: number
}

/** How many policies ended how. */
export function summarize(policies: readonly PolicyReport[]): TestReport['summary'] {
  const count = (wanted: Verdict): number => policies.filter(({verdict}) => verdict === wanted).length
  return {
    passed: count('passed'),
    findings: count('findings'),
    'not-loaded': count('not-loaded'),
    undecided: count('undecided'),
  }
}

const STATUS: Readonly<Record<Verdict, ExitStatus>> = {
  passed: EXIT.ok,
  findings: EXIT.findings,
  'not-loaded': EXIT.policy,
  undecided: EXIT.toolLimit,
}

/** The exit status that a report stands for (cli 3). */
export function statusOf({policies, recordings}: TestReport): ExitStatus {
  const skipped = recordings.some(({problems}) => problems > 0)
  return worstStatus([...policies.map(({verdict}) => STATUS[verdict]), skipped ? EXIT.findings : EXIT.ok])
}
