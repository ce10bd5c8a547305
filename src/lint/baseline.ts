import {InputProblem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import {writeOutput} from '../files/write-output.js'
import {occurrences, type LintedFile} from './lint-report.js'

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
  const known = new Map(Object.entries(baseline.files[linted.file] ?? {}))
  const prints = occurrences(linted.findings, linted.text)
  const findings = linted.findings.filter((_, index) => {
    const [print = '', count = 1] = prints[index] ?? []
    return count > (known.get(print) ?? 0)
  })
  return {...linted, findings, in_baseline: linted.findings.length - findings.length}
}

/** The last of several alike says how many they are. */
function countsOf({findings, text}: LintedFile): Record<string, number> {
  return Object.fromEntries(occurrences(findings, text))
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
