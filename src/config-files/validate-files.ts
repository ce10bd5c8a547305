import {homedir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import type {Shape} from '../config/schemas.js'
import {parseVersion} from '../config/values/program-version.js'
import {shownText} from '../config/values/shown-text.js'
import {fixConfig} from '../config/fix-config.js'
import type {ValidateOptions} from '../config/look-at-config.js'
import {hasErrors, validateConfig, type Validation} from '../config/validate.js'
import {EXIT, UsageProblem, type ExitStatus} from '../errors.js'
import {writeOutput} from '../files/write-output.js'
import type {ShownFindings} from '../output/config/diagnostics-text.js'
import type {EnvSource} from './env-source.js'
import {localDisk} from './local-disk.js'
import {readConfigText, readVisorConfig} from './read-config.js'
import {secretMode} from './secret-mode.js'

export interface ValidateRequest {
  readonly era?: Shape
  readonly strict: boolean
  readonly fix: boolean
  /** Whether the disk is looked at. */
  readonly fs: boolean
  readonly programVersion?: string
  /** Other configurations of the same machine. */
  readonly others: readonly string[]
  readonly env?: EnvSource
  readonly signal: AbortSignal
}

/** What was found in one file, and the exit status it earns. */
export interface CheckedFile extends ShownFindings {
  readonly status: ExitStatus
}

/** Places where a visor looks for its file (visor-config C.3). */
function usualPlaces(): string[] {
  const places: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'C:/Program Files/Skywire/skywire-config.json',
    darwin: '/Library/Application Support/Skywire/skywire-config.json',
  }
  return [
    resolve('skywire-config.json'),
    join(homedir(), 'skywire-config.json'),
    places[process.platform] ?? '/opt/skywire/skywire.json',
  ]
}

async function optionsFor(file: string, request: ValidateRequest): Promise<ValidateOptions> {
  const {programVersion} = request
  if (programVersion !== undefined && !parseVersion(programVersion)) {
    throw new UsageProblem(`--program-version: "${shownText(programVersion)}" is no version`, {
      hints: ['Write a version such as 1.3.28.'],
    })
  }
  const others = await Promise.all(
    request.others.map(async (other) => {
      const {config, shape} = await readVisorConfig(other)
      return {file: other, config, era: shape}
    }),
  )
  const isUsual = /^skywire(?:-config)?\.json$/.test(basename(file))
  return {
    platform: process.platform,
    strict: request.strict,
    others,
    ...(request.era !== undefined && {era: request.era}),
    ...(programVersion !== undefined && {programVersion}),
    ...(file !== '-' && {file: resolve(file)}),
    ...(request.fs && {disk: localDisk(), ...(isUsual && {otherPlaces: usualPlaces()})}),
    ...(request.env?.file !== undefined && {envFile: {file: request.env.file, content: request.env.content}}),
  }
}

function statusOf(validation: Validation): ExitStatus {
  if (!validation.readable) return EXIT.input
  return hasErrors(validation) ? EXIT.findings : EXIT.ok
}

/** Checks one file, mends it before where that is asked for, and writes it back only when something was mended. */
export async function validateFile(file: string, request: ValidateRequest): Promise<CheckedFile> {
  const original = await readConfigText(file, request.signal)
  const options = await optionsFor(file, request)
  const {text, fixed} = request.fix ? fixConfig(original, options) : {text: original, fixed: []}
  if (text !== original && file !== '-') {
    request.signal.throwIfAborted()
    await writeOutput(file, text, {overwrite: true, mode: secretMode(file)})
  }
  const validation = validateConfig(text, options)
  return {
    file,
    era: validation.shape ?? null,
    ok: !hasErrors(validation),
    fixed,
    diagnostics: validation.diagnostics,
    text,
    status: statusOf(validation),
  }
}
