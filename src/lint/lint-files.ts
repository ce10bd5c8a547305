import {relative, sep} from 'node:path'
import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import type {JobEnd} from '../engine/engine-thread.js'
import type {EnginePool} from '../engine/engine-pool.js'
import type {LintInput, LintOutput, PolicyToLint} from '../engine/jobs/lint.js'
import {readPolicy} from '../engine/read-policy.js'
import {Problem, UsageProblem} from '../errors.js'
import {expandPaths, NO_POLICIES} from '../files/expand-paths.js'
import type {Selection} from '../policy/lint/select-rules.js'
import type {LintSettings} from '../project/lint-settings.js'
import type {LintedFile} from './lint-report.js'
import {selectionsOf, type LintFlags} from './lint-settings.js'

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
  /** The name that standard input goes by, in reports and for per-file patterns. */
  readonly stdinFilename?: string | undefined
}

export interface LintSurroundings {
  /** Told of a file that cannot be read; the others are linted. */
  readonly onProblem: (problem: Problem) => void
  readonly onProgress?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

interface Read {
  readonly file: string
  readonly text: string
  readonly policy: PolicyToLint
}

/** Policies per job: enough that handing them over costs nothing, few enough that both workers have their share. */
const PER_JOB = 20

/** Lints files in up to two workers, one engine each. In the order of the arguments. */
export async function lintFiles(
  context: Context,
  request: LintRequest,
  {onProblem, onProgress, signal}: LintSurroundings,
): Promise<LintedFile[]> {
  const files = await expandPaths(request.paths, {endings: ['.star'], skips: NO_POLICIES})
  const pool = await context.engines(files.length > 8 ? 2 : 1)
  try {
    const read: Read[] = []
    const selectionAt = selectionsOf(request.flags, request.settings)
    for (const file of files) {
      try {
        read.push(await readOne(file, request, selectionAt))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        onProblem(error)
      }
    }
    const chunks = chunksOf(read, Math.min(PER_JOB, Math.ceil(read.length / 2)))
    let done = 0
    const linted = await Promise.all(
      chunks.map(async (chunk) => {
        const all = await lintChunk(pool, chunk, request.fixes, signal)
        onProgress?.((done += chunk.length), read.length)
        return all
      }),
    )
    return linted.flat()
  } finally {
    await pool.close()
  }
}

async function readOne(
  argument: string,
  request: LintRequest,
  selectionAt: (path: string) => Selection,
): Promise<Read> {
  const source = await readPolicy(argument, request.contract)
  if (source.form === 'noop') throw new UsageProblem(`${argument} is no policy`)
  if (request.fixes && source.form === 'preset')
    throw new UsageProblem('a preset cannot be fixed: visors bring it along')
  const text = typeof source.text === 'string' ? source.text : new TextDecoder().decode(source.text)
  const file = argument === '-' ? (request.stdinFilename ?? '-') : argument
  const path = relative(request.projectFolder, file).split(sep).join('/')
  const {contract, probes} = request
  return {file, text, policy: {text, contract, selection: selectionAt(path), probes}}
}

/** A chunk whose worker was lost is done again one by one, so that one policy does not take the others with it. */
async function lintChunk(
  pool: EnginePool,
  chunk: readonly Read[],
  fixes: LintInput['fixes'],
  signal: AbortSignal | undefined,
): Promise<LintedFile[]> {
  const policies = chunk.map(({policy}) => policy)
  const end: JobEnd<LintOutput> = await pool.run('lint', {policies, fixes}, signal ? {signal} : {})
  if (end.kind === 'done') return chunk.map((read, index) => fileOf(read, end.output[index]))
  if (chunk.length === 1) return chunk.map((read) => fileOf(read, end))
  const single: LintedFile[] = []
  for (const read of chunk) single.push(...(await lintChunk(pool, [read], fixes, signal)))
  return single
}

function fileOf({file, text}: Read, done: LintOutput[number] | undefined): LintedFile {
  const nothing = {findings: [], suppressed: [], fixed: [], refused: [], before: null, in_baseline: 0}
  switch (done?.kind) {
    case 'linted': {
      const {findings, suppressed, probes} = done
      return {...nothing, file, text, findings, suppressed, probes, undecided: null}
    }
    case 'fixed': {
      const {findings, suppressed, probes} = done.linted
      const before = done.text === text ? null : text
      const {applied: fixed, refused} = done
      return {...nothing, file, text: done.text, findings, suppressed, probes, fixed, refused, before, undecided: null}
    }
    default:
      return {...nothing, file, text, probes: 'undecided', undecided: done?.message ?? 'no answer'}
  }
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = []
  for (let start = 0; start < items.length; start += Math.max(1, size)) chunks.push(items.slice(start, start + size))
  return chunks
}
