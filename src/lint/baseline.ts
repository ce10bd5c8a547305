import {InputProblem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import {writeOutput} from '../files/write-output.js'
import type {Finding} from '../policy/lint/model/finding.js'
import type {LintedFile} from './lint-report.js'

/** Findings that were there when the baseline was written: by file, then how often each code stands at the same text. */
interface Baseline {
  readonly version: 1
  readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A baseline file that is not what it should be. */
export class BaselineProblem extends InputProblem {
  override readonly code = 'BASELINE_FILE'
}

/** Writes what is found now, so that later runs tell new findings only. */
export async function writeBaseline(file: string, files: readonly LintedFile[]): Promise<void> {
  const baseline: Baseline = {
    version: 1,
    files: Object.fromEntries(
      files.flatMap((each) => (each.findings.length === 0 ? [] : [[each.file, countsOf(each)] as const])),
    ),
  }
  await writeOutput(file, `${JSON.stringify(baseline, null, 2)}\n`, {overwrite: true})
}

/** @throws {@link BaselineProblem} for a file that `--write-baseline` did not write. */
export async function readBaseline(file: string): Promise<Baseline> {
  let value: unknown
  try {
    value = JSON.parse(await readTextInput(file))
  } catch (cause) {
    throw cause instanceof SyntaxError ? new BaselineProblem(`${file} is no JSON`, {cause, place: {file}}) : cause
  }
  if (isBaseline(value)) return value
  throw new BaselineProblem(`${file} is no baseline`, {
    hints: ['Write one with `--baseline FILE --write-baseline`.'],
    place: {file},
  })
}

/** The file without the findings that the baseline knows; of several alike the later ones are new. */
export function withoutKnown(linted: LintedFile, baseline: Baseline): LintedFile {
  const left = new Map(Object.entries(baseline.files[linted.file] ?? {}))
  const isNew = (finding: Finding): boolean => {
    const key = fingerprint(finding, linted.text)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  }
  const findings = linted.findings.filter(isNew)
  return {...linted, findings, in_baseline: linted.findings.length - findings.length}
}

function countsOf({findings, text}: LintedFile): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const finding of findings) {
    const key = fingerprint(finding, text)
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

/** The code and the line's text: lines that move stay known. */
function fingerprint({code, span}: Finding, text: string): string {
  const line = text.split(/\r\n|\r|\n/u)[span[0] - 1] ?? ''
  return `${code} ${line.trim()}`
}

function isBaseline(value: unknown): value is Baseline {
  return (
    isRecord(value) &&
    value['version'] === 1 &&
    isRecord(value['files']) &&
    Object.values(value['files']).every(areCounts)
  )
}

function areCounts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'number')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
