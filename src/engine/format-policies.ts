import {isUtf8} from 'node:buffer'
import {join} from 'node:path'
import {createFormatter, type Formatter} from '#starlark-wasm'
import type {Context} from '../context.js'
import {InputProblem, PolicyProblem, ToolLimitProblem, type Problem} from '../errors.js'
import {readInput} from '../files/read-input.js'
import {writeOutput} from '../files/write-output.js'
import {expandTabs} from '../policy/lint/tokens/expand-tabs.js'

/** One file and its layout; a file that does not parse has a problem instead. */
export type FormattedFile =
  | {readonly kind: 'formatted'; readonly file: string; readonly before: string; readonly after: string}
  | {readonly kind: 'failed'; readonly file: string; readonly problem: Problem}

/** What `policy fmt` found (`schemas/policy-fmt.schema.json`). */
export interface FormatReport {
  readonly files: readonly {readonly file: string; readonly status: 'same' | 'differs' | 'failed'}[]
}

/** Lays out each file, as buildifier does; nothing is written. The formatter is a module of its own, started here. */
export async function formatPolicies(
  {root}: Pick<Context, 'root'>,
  files: readonly string[],
): Promise<readonly FormattedFile[]> {
  const formatter = await createFormatter({wasm: join(root, 'starlark-wasm/format.wasm')})
  const formatted: FormattedFile[] = []
  for (const file of files) formatted.push(formatOne(formatter, file, (await readInput(file)).bytes))
  return formatted
}

function formatOne(formatter: Formatter, file: string, bytes: Uint8Array): FormattedFile {
  if (!isUtf8(bytes)) return {kind: 'failed', file, problem: notUtf8(file)}
  const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  // The formatter knows blanks as indentation only; a visor takes tabs.
  const text = expandTabs(before)
  // The formatter takes a byte order mark for the beginning of a name; a visor takes it for an error.
  const result = text.startsWith('\uFEFF') ? MARKED : formatter.format(file, text)
  if (result.kind === 'formatted') return {kind: 'formatted', file, before, after: result.text}
  const place = result.kind === 'syntax-error' && result.line > 0 ? {line: result.line, column: result.column} : {}
  const options = {
    place: {file, text, ...place},
    cause: result.message,
    hints: ['Run `skywire-cli policy lint` on it for what a visor says, and how to mend it.'],
  }
  const problem =
    result.kind === 'syntax-error'
      ? new PolicyProblem(`cannot lay out ${file}: it does not parse`, options)
      : new ToolLimitProblem(`not laid out: ${file}`, options)
  return {kind: 'failed', file, problem}
}

const MARKED = {kind: 'syntax-error', message: 'it begins with a byte order mark', line: 1, column: 1} as const

/** The interpreter takes other bytes as they are; written back as text they would be others. */
function notUtf8(file: string): Problem {
  return new InputProblem(`cannot lay out ${file}: it is not UTF-8`, {hints: ['Convert it first.'], place: {file}})
}

/** Writes the files whose layout differs, each as a whole or not at all. */
export async function writeFormatted(formatted: readonly FormattedFile[]): Promise<void> {
  for (const each of formatted) {
    if (each.kind === 'formatted' && each.before !== each.after) {
      await writeOutput(each.file, each.after, {overwrite: true})
    }
  }
}
