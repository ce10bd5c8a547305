import {isUtf8} from 'node:buffer'
import {join} from 'node:path'
import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import type {JobEnd} from '../engine/engine-thread.js'
import type {EnginePool} from '../engine/engine-pool.js'
import type {LintInput, LintOutput, PolicyToLint} from '../engine/jobs/lint.js'
import type {SuiteToLint} from '../engine/jobs/lint-suites.js'
import {readPolicy} from '../engine/read-policy.js'
import {InputProblem, Problem, UsageProblem} from '../errors.js'
import {expandPaths, NO_POLICIES} from '../files/expand-paths.js'
import {SUITE_ENDINGS} from '../policy/suite/suite.js'
import type {LintSettings} from '../project/lint-settings.js'
import {isSuite, suiteBeside} from '../suite-io/suite-beside.js'
import {NOTHING_FOUND, type LintedFile} from './lint-report.js'
import {selectionForFiles, type LintFlags, type SelectionFor} from './lint-settings.js'

export interface LintRequest {
  /** Files, folders, globs, `preset:NAME`, `-`. */
  readonly paths: readonly string[]
  readonly flags: LintFlags
  readonly settings: LintSettings
  /** Folder that per-file patterns are about; the working folder where there is no project file. */
  readonly projectFolder: string
  readonly contract: ContractVersion
  readonly fixes: LintInput['fixes']
  readonly probes: boolean
  /** The day of linting, for what holds until a date only. */
  readonly now: Date
  /** The name that standard input goes by, in reports and for per-file patterns. */
  readonly stdinFilename?: string | undefined
}

export interface LintSurroundings {
  /** Told of a file that cannot be read; the others are linted. */
  readonly onProblem: (problem: Problem) => void
  readonly onProgress?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

/** A file with what a worker has to know of it. */
type Read = Pick<LintedFile, 'file' | 'from_stdin' | 'text'> &
  ({readonly kind: 'policy'; readonly subject: PolicyToLint} | {readonly kind: 'suite'; readonly subject: SuiteToLint})

/** Files per job: enough that handing them over costs nothing, few enough that both workers have their share. */
const PER_JOB = 20

/** Lints policies and suites in up to two workers, one engine each. In the order of the arguments. */
export async function lintFiles(
  context: Context,
  request: LintRequest,
  {onProblem, onProgress, signal}: LintSurroundings,
): Promise<LintedFile[]> {
  const files = await findSubjects(request.paths)
  const pool = await context.engines(files.length > 8 ? 2 : 1)
  try {
    const read: Read[] = []
    const selectionFor = selectionForFiles(request.flags, request.settings, request.projectFolder)
    for (const file of files) {
      try {
        read.push(await (isSuite(file) ? readSuite : readOne)(file, request, selectionFor))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        onProblem(error)
      }
    }
    const how = {fixes: request.fixes, formatter: join(context.root, 'starlark-wasm/format.wasm')}
    const chunks = chunksOf(read, Math.min(PER_JOB, Math.ceil(read.length / 2)))
    const linted = new Map<string, LintedFile>()
    await Promise.all(
      chunks.map(async (chunk) => {
        for (const each of await lintChunk(pool, chunk, how, signal)) linted.set(each.file, each)
        onProgress?.(linted.size, read.length)
      }),
    )
    return read.flatMap(({file}) => linted.get(file) ?? [])
  } finally {
    await pool.close()
  }
}

/** What the arguments name, and the suites beside policies, each once. */
async function findSubjects(paths: readonly string[]): Promise<string[]> {
  const files = await expandPaths(paths, {endings: ['.star', ...SUITE_ENDINGS], skips: NO_POLICIES})
  const all = new Set<string>()
  for (const file of files) {
    all.add(file)
    const suite = file === '-' || isSuite(file) ? undefined : await suiteBeside(file)
    if (suite !== undefined) all.add(suite)
  }
  return [...all]
}

async function readOne(argument: string, request: LintRequest, selectionFor: SelectionFor): Promise<Read> {
  const source = await readPolicy(argument, request.contract)
  if (source.form === 'noop') throw new UsageProblem(`${argument} is no policy`)
  if (request.fixes && source.form === 'preset')
    throw new UsageProblem('a preset cannot be fixed: visors bring it along')
  const text =
    typeof source.text === 'string' ? source.text : new TextDecoder('utf-8', {ignoreBOM: true}).decode(source.text)
  if (request.fixes && typeof source.text !== 'string' && !isUtf8(source.text)) throw noUtf8(argument)
  const from_stdin = argument === '-'
  const file = from_stdin ? (request.stdinFilename ?? '-') : argument
  const {contract, probes} = request
  const subject = {text, contract, selection: selectionFor(file), probes}
  return {kind: 'policy', file, from_stdin, text, subject}
}

/** What the interpreter makes of other bytes is not what would be written back. */
function noUtf8(file: string): InputProblem {
  return new InputProblem(`${file} cannot be mended: it is not UTF-8`, {
    hints: ['Convert it first; without `--fix` it is linted as it is.'],
    place: {file},
  })
}

async function readSuite(file: string, request: LintRequest, selectionFor: SelectionFor): Promise<Read> {
  // Reading YAML is heavy, and most runs have no suite.
  const {readSuiteToLint} = await import('../suite-io/read-suite-to-lint.js')
  const read = await readSuiteToLint(file, request)
  const subject = {read, selection: selectionFor(file), probes: request.probes}
  return {kind: 'suite', file, from_stdin: false, text: read.text, subject}
}

/**
 * A chunk whose worker was lost is done again one by one, so that one file does not take the others with it; a file that
 * loses its worker alone is read without running it.
 */
async function lintChunk(
  pool: EnginePool,
  chunk: readonly Read[],
  how: Pick<LintInput, 'fixes' | 'formatter'>,
  signal: AbortSignal | undefined,
): Promise<LintedFile[]> {
  const end = await runJob(pool, chunk, how, signal)
  if (end.kind === 'done') return chunk.map((read, index) => fileOf(read, end.output[index]))
  const [only] = chunk
  if (chunk.length === 1 && only) {
    if (!only.subject.probes || how.fixes) return [fileOf(only, end)]
    const [linted] = await lintChunk(pool, [withoutProbes(only)], how, signal)
    return linted ? [{...linted, probes: linted.probes === 'off' ? 'limit' : linted.probes}] : []
  }
  const single: LintedFile[] = []
  for (const read of chunk) single.push(...(await lintChunk(pool, [read], how, signal)))
  return single
}

function withoutProbes(read: Read): Read {
  if (read.kind === 'suite') return {...read, subject: {...read.subject, probes: false}}
  return {...read, subject: {...read.subject, probes: false}}
}

/** Milliseconds without a sign of life after which a worker is given up: what nothing can interrupt is a single builtin. */
const SILENCE_MS = 2000
/** What reading a text may take on top of that. A megabyte takes two seconds on a machine without other work. */
const MS_PER_BYTE = 0.01

function runJob(
  pool: EnginePool,
  chunk: readonly Read[],
  how: Pick<LintInput, 'fixes' | 'formatter'>,
  signal: AbortSignal | undefined,
): Promise<JobEnd<LintOutput>> {
  const options = signal ? {signal} : {}
  const suites = chunk.flatMap((each) => (each.kind === 'suite' ? [each.subject] : []))
  if (suites.length > 0) return pool.run('lint-suites', {suites, fixes: how.fixes}, options)
  const policies = chunk.flatMap((each) => (each.kind === 'policy' ? [each.subject] : []))
  const longest = Math.max(...policies.map(({text}) => text.length))
  return pool.run('lint', {policies, ...how}, {...options, deadlineMs: SILENCE_MS + longest * MS_PER_BYTE})
}

function fileOf({file, from_stdin, text}: Read, done: LintOutput[number] | undefined): LintedFile {
  const read = {...NOTHING_FOUND, file, from_stdin, text}
  switch (done?.kind) {
    case 'linted': {
      const {findings, suppressed, probes} = done
      return {...read, findings, suppressed, probes}
    }
    case 'fixed': {
      const {findings, suppressed, probes} = done.linted
      const before = done.text === text ? null : text
      const {applied: fixed, refused} = done
      return {...read, text: done.text, findings, suppressed, probes, fixed, refused, before}
    }
    default:
      return {...read, probes: 'undecided', undecided: done?.message ?? 'no answer'}
  }
}

/** Each chunk has files of one kind. */
function chunksOf(read: readonly Read[], size: number): Read[][] {
  const chunks: Read[][] = []
  for (const kind of ['policy', 'suite'] as const) {
    const some = read.filter((each) => each.kind === kind)
    for (let start = 0; start < some.length; start += Math.max(1, size)) chunks.push(some.slice(start, start + size))
  }
  return chunks
}
