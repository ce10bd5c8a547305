import {dirname, join} from 'node:path'
import type {Context} from '../context.js'
import {UsageProblem, type Problem} from '../errors.js'
import {writeOutput} from '../files/write-output.js'
import {withProgress} from '../progress/with-progress.js'
import type {Project} from '../project/project.js'
import {readBaseline, withoutKnown, writeBaseline} from './baseline.js'
import {lintFiles, type LintRequest} from './lint-files.js'
import type {LintRun, LintedFile} from './lint-report.js'
import {failLevelOf, selectionForFiles, type LintFlags} from './lint-settings.js'
import type {LintedConfigs} from './visor-config.js'

export interface LintCommandFlags extends LintFlags {
  readonly fix: boolean
  readonly 'unsafe-fixes': boolean
  readonly diff: boolean
  readonly probes: boolean
  readonly baseline?: string | undefined
  readonly 'write-baseline': boolean
  readonly 'stdin-filename'?: string | undefined
  readonly 'visor-config'?: readonly string[] | undefined
}

export interface LintSurroundings {
  readonly stream: NodeJS.WriteStream
  readonly isQuiet: boolean
  readonly onProblem: (problem: Problem) => void
  readonly signal: AbortSignal
}

/** Lints what paths name after flags and project file, mends it where asked, and leaves out what the baseline knows. */
export async function runLint(
  context: Context,
  run: Pick<LintRun, 'contract' | 'program'> & {readonly paths: readonly string[]; readonly flags: LintCommandFlags},
  {file, settings}: Project,
  {stream, isQuiet, onProblem, signal}: LintSurroundings,
): Promise<LintRun> {
  const {paths, flags, contract, program} = run
  const lint = settings.lint ?? {}
  const folder = file === null ? process.cwd() : dirname(file)
  const baselineFile = flags.baseline ?? (lint.baseline === undefined ? undefined : join(folder, lint.baseline))
  if (flags['write-baseline'] && baselineFile === undefined) {
    throw new UsageProblem('no baseline file is named', {hints: ['Add `--baseline FILE`.']})
  }
  const request = {
    paths,
    flags,
    settings: lint,
    projectFolder: folder,
    contract,
    fixes: flags['unsafe-fixes'] ? ('unsafe' as const) : flags.fix || flags.diff ? ('safe' as const) : null,
    probes: flags.probes,
    now: context.now(),
    stdinFilename: flags['stdin-filename'],
  }
  const configs = await lintConfigs(context, request, {onProblem, signal})
  const linted = await withProgress({title: 'Linting policies', stream, isQuiet}, (onProgress) =>
    lintFiles(
      context,
      {...request, paths: [...paths, ...configs.policies]},
      {
        onProblem,
        signal,
        onProgress: (done, total) => {
          onProgress({done, total})
        },
      },
    ),
  )
  let files: readonly LintedFile[] = [...configs.linted, ...linted]
  if (!flags.diff) await writeFixed(files)
  if (flags['write-baseline'] && baselineFile !== undefined) await writeBaseline(baselineFile, files)
  if (baselineFile !== undefined) {
    const baseline = await readBaseline(baselineFile)
    files = files.map((each) => withoutKnown(each, baseline))
  }
  const fail_level = failLevelOf(flags, lint)
  return {program, folder: process.cwd(), contract, fail_level, only_shows_fixes: flags.diff, files}
}

async function lintConfigs(
  context: Context,
  {flags, settings, projectFolder, contract, probes}: LintRequest & {readonly flags: LintCommandFlags},
  {onProblem, signal}: Pick<LintSurroundings, 'onProblem' | 'signal'>,
): Promise<LintedConfigs> {
  const {'visor-config': files = []} = flags
  if (files.length === 0) return {linted: [], policies: []}
  // The validator with all its rules is a good part of the program, and most runs lint policies alone.
  const {lintVisorConfigs} = await import('./visor-config.js')
  const selectionFor = selectionForFiles(flags, settings, projectFolder)
  return lintVisorConfigs(context, {files, contract, probes, selectionFor, onProblem, signal})
}

/** Mended files in place; what came from standard input is for whoever asks. */
async function writeFixed(files: readonly LintedFile[]): Promise<void> {
  for (const {file, text, before, from_stdin} of files) {
    if (before !== null && !from_stdin) await writeOutput(file, text, {overwrite: true})
  }
}
