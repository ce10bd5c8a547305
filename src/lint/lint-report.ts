import type {ContractVersion} from '#starlark-wasm'
import {EXIT, worstStatus, type ExitStatus} from '../errors.js'
import type {Applicability, Confidence, Effect, Finding, Severity} from '../policy/lint/model/finding.js'
import type {LintedPolicy} from '../policy/lint/lint-policy.js'
import type {FailLevel} from './lint-settings.js'

/** One file with what was found in it. */
export interface LintedFile {
  /** As named, `-` for standard input without a name. */
  readonly file: string
  /** Whether the text came from standard input, whatever its name; its mended text is never written to a file. */
  readonly from_stdin: boolean
  /** The text that was linted; after `--fix`, the mended one. */
  readonly text: string
  readonly findings: readonly Finding[]
  readonly suppressed: LintedPolicy['suppressed']
  readonly probes: LintedPolicy['probes'] | 'undecided'
  /** What `--fix` mended; empty without it. */
  readonly fixed: readonly Finding[]
  /** Safe fixes that the probes did not agree with. */
  readonly refused: readonly Finding[]
  /** The text before `--fix`, where it changed. */
  readonly before: string | null
  /** Findings that the baseline knows. */
  readonly in_baseline: number
  /** Which limit of ours stopped it, in one line; nothing was found then. */
  readonly undecided: string | null
}

/** Of a file in which nothing was found, and nothing mended. */
export const NOTHING_FOUND: Omit<LintedFile, 'file' | 'text' | 'probes'> = {
  from_stdin: false,
  findings: [],
  suppressed: [],
  fixed: [],
  refused: [],
  before: null,
  in_baseline: 0,
  undecided: null,
}

/** What a run of `policy lint` found. */
export interface LintRun {
  /** Which program lints, for reports that say so. */
  readonly program: {readonly name: string; readonly version: string}
  /** Folder that relative names of files are about. */
  readonly folder: string
  readonly contract: ContractVersion
  readonly fail_level: FailLevel
  /** Whether fixes were only to be shown: what would change then counts as found. */
  readonly only_shows_fixes: boolean
  readonly files: readonly LintedFile[]
}

/** The `--json` answer of `policy lint`; the schema is `schemas/lint-report.schema.json`. */
export interface LintReport {
  readonly ok: boolean
  readonly contract: ContractVersion
  readonly summary: LintSummary
  readonly files: readonly FileJson[]
}

export interface LintSummary {
  readonly files: number
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly suppressed: number
  readonly in_baseline: number
  readonly fixed: number
  /** Findings that `--fix` or `--unsafe-fixes` would mend. */
  readonly fixable: {readonly safe: number; readonly unsafe: number}
}

export interface FileJson {
  readonly file: string
  readonly probes: LintedFile['probes']
  readonly undecided: string | null
  readonly findings: readonly FindingJson[]
  readonly suppressed: readonly {readonly code: string; readonly line: number; readonly reason: string}[]
  readonly fixed: readonly {readonly code: string; readonly message: string}[]
}

export interface FindingJson {
  readonly code: string
  readonly name: string
  readonly severity: Exclude<Severity, 'off'>
  readonly effect: Effect
  readonly confidence: Confidence
  readonly message: string
  /** Id of the probe's dial that shows it, `null` where none does. */
  readonly probe_input: string | null
  /** Of a finding in a configuration: what a visor makes of it, and the way out; `null` elsewhere. */
  readonly in_words: {readonly effect: string; readonly hint: string} | null
  /** Lines and columns are 1-based, columns in code points, the end exclusive. */
  readonly range: RangeJson
  readonly fix: null | {
    readonly applicability: Applicability
    readonly title: string
    readonly edits: readonly {readonly range: RangeJson; readonly text: string}[]
  }
}

export interface RangeJson {
  readonly line: number
  readonly column: number
  readonly end_line: number
  readonly end_column: number
}

/** What is printed as JSON. */
export function lintJson(run: LintRun): LintReport {
  return {
    ok: statusOf(run) === EXIT.ok,
    contract: run.contract,
    summary: summaryOf(run.files),
    files: run.files.map(({file, probes, undecided, findings, suppressed, fixed}) => ({
      file,
      probes,
      undecided,
      findings: findings.map(findingJson),
      suppressed: suppressed.map(({finding, line, reason}) => ({code: finding.code, line, reason})),
      fixed: fixed.map(({code, message}) => ({code, message})),
    })),
  }
}

function findingJson(finding: Finding): FindingJson {
  const {code, name, severity, effect, confidence, message, probe, span, fix, in_words} = finding
  return {
    code,
    name,
    severity,
    effect,
    confidence,
    message,
    probe_input: probe,
    in_words: in_words ?? null,
    range: rangeJson(span),
    fix: fix && {
      applicability: fix.applicability,
      title: fix.title,
      edits: fix.edits.map((edit) => ({range: rangeJson(edit.span), text: edit.text})),
    },
  }
}

function rangeJson([line, column, end_line, end_column]: Finding['span']): RangeJson {
  return {line, column, end_line, end_column}
}

export function summaryOf(files: readonly LintedFile[]): LintSummary {
  const findings = files.flatMap((each) => each.findings)
  const of = (severity: Severity): number => findings.filter((each) => each.severity === severity).length
  const fixable = (applicability: Applicability): number =>
    findings.filter(({fix}) => fix?.applicability === applicability).length
  const sum = (count: (file: LintedFile) => number): number => files.reduce((total, file) => total + count(file), 0)
  return {
    files: files.length,
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    suppressed: sum(({suppressed}) => suppressed.length),
    in_baseline: sum(({in_baseline}) => in_baseline),
    fixed: sum(({fixed}) => fixed.length),
    fixable: {safe: fixable('safe'), unsafe: fixable('unsafe')},
  }
}

const LEVELS = ['error', 'warning', 'info'] as const

/** 1 for a finding at the fail level or above and for a fix that is only shown, 6 where a limit of ours stopped a file. */
export function statusOf({files, fail_level, only_shows_fixes}: LintRun): ExitStatus {
  const failing = fail_level === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(fail_level) + 1)
  return worstStatus(
    files.flatMap(({findings, undecided, before}): ExitStatus[] => [
      ...(undecided === null ? [] : [EXIT.toolLimit]),
      ...(findings.some(({severity}) => failing.includes(severity)) ? [EXIT.findings] : []),
      ...(only_shows_fixes && before !== null ? [EXIT.findings] : []),
    ]),
  )
}

/**
 * The code and the line's text of each finding, and which of several alike it is, from 1: what stays the same when lines
 * move.
 */
export function occurrences(
  findings: readonly Pick<Finding, 'code' | 'span'>[],
  text: string,
): (readonly [print: string, count: number])[] {
  const lines = text.split(/\r\n|\r|\n/u)
  const counts = new Map<string, number>()
  return findings.map(({code, span}) => {
    const print = `${code} ${(lines[span[0] - 1] ?? '').trim()}`
    const count = (counts.get(print) ?? 0) + 1
    counts.set(print, count)
    return [print, count]
  })
}
