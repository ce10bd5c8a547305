import {dirname, resolve} from 'node:path'
import {readFileSync} from 'node:fs'
import {randomBytes} from 'node:crypto'
import type {DeploymentName} from '../config/deployments/deployment.js'
import {diffConfig, type Difference} from '../config/diff-config.js'
import type {Era} from '../config/eras/era.js'
import {isObject, type JsonObject} from '../json/json-value.js'
import {printJson} from '../json/print-json.js'
import {showPointer} from '../json/pointer.js'
import {migrateConfig, type Migrated} from '../config/migrate/migrate.js'
import {embedHypervisor} from '../config/migrate/embed-hypervisor.js'
import {redact} from '../config/redact.js'
import type {Shape} from '../config/schemas.js'
import {hasErrors, validateConfig, type Diagnostic} from '../config/validate.js'
import {InputProblem, UsageProblem} from '../errors.js'
import {SECRET_MODE, writeOutput} from '../files/write-output.js'
import {localMachine} from './local-machine.js'
import {readConfig, readVisorConfig} from './read-config.js'
import {secretMode} from './secret-mode.js'

export interface MigrateRequest {
  readonly file: string
  readonly from?: Shape
  readonly to: Era
  readonly out?: string
  /** A visor's file that takes over a stand-alone hypervisor. */
  readonly into?: string
  readonly deployment?: DeploymentName
  readonly keepServices: boolean
  readonly survey: boolean
  readonly internalApps: boolean
  readonly programVersion?: string
  readonly dryRun: boolean
  readonly force: boolean
  readonly now: Date
  readonly signal: AbortSignal
}

/** What a migration did. Field names are those of the `--json` output; secrets are replaced. */
export interface MigratedFile {
  readonly file: string
  readonly from: Shape
  readonly to: Era
  /** File written; null with `--dry-run`, for standard input, and where there was nothing to do. */
  readonly written: string | null
  readonly backup: string | null
  readonly notes: Migrated['notes']
  readonly differences: readonly Difference[]
  /** Remarks of the validator about the result. */
  readonly diagnostics: readonly Diagnostic[]
  readonly config: JsonObject
}

/** The report, with the text of the new file and the old one without secrets, for a diff. */
export interface RanMigration {
  readonly report: MigratedFile
  readonly text: string
  readonly oldShown: string
  readonly newShown: string
}

function readOptional(folder: string) {
  return (path: string): string | undefined => {
    try {
      return readFileSync(resolve(folder, path), 'utf8')
    } catch {
      return undefined
    }
  }
}

const stamp = (now: Date): string => now.toISOString().replaceAll(/[-:]|\.\d+/g, '')

function shown(config: JsonObject): string {
  return printJson(redact(config))
}

async function bringForward(
  request: MigrateRequest,
): Promise<{migrated: Migrated; from: Shape; old: JsonObject; text: string}> {
  const read = await readConfig(request.file, request.from)
  const machine = localMachine()
  const folder = request.file === '-' ? machine.cwd : dirname(resolve(request.file))
  const options = {
    ...(request.deployment && {deployment: request.deployment}),
    ...(request.programVersion !== undefined && {programVersion: request.programVersion}),
    keepServices: request.keepServices,
    noSurvey: !request.survey,
    internalApps: request.internalApps,
    readFile: readOptional(folder),
    random: (sizeBytes: number) => randomBytes(sizeBytes),
    folder,
  }
  if (read.shape !== 'hypervisor') {
    if (request.into !== undefined) {
      throw new UsageProblem('--into is for the file of a stand-alone hypervisor', {
        hints: [`${request.file} is the file of a visor: leave --into out.`],
      })
    }
    return {
      migrated: migrateConfig(read.config, read.shape, request.to, options),
      from: read.shape,
      old: read.config,
      text: read.text,
    }
  }
  const visor = request.into === undefined ? undefined : await readVisorConfig(request.into)
  const migrated = embedHypervisor(
    read.config,
    request.to,
    {...options, machine: {...machine, cwd: folder}},
    visor && {config: visor.config, era: visor.shape},
  )
  return {migrated, from: 'hypervisor', old: visor?.config ?? read.config, text: visor?.text ?? read.text}
}

function check(text: string, file: string, to: Era): readonly Diagnostic[] {
  const validation = validateConfig(text, {era: to})
  if (!hasErrors(validation)) return validation.diagnostics
  const errors = validation.diagnostics.filter(({severity}) => severity === 'error')
  throw new InputProblem('the result would have errors, so nothing is written', {
    cause: errors.map(({code, path, message}) => `${code} ${showPointer(path)}: ${message}`).join('; '),
    hints: [...new Set(errors.map(({hint}) => hint))],
    place: {file},
  })
}

/**
 * Brings a file to a younger shape and puts it in the place of the old one, of which a copy stays.
 *
 * @throws {@link InputProblem} where the file cannot be read, has no secret key, or the result would have errors.
 * Source: visor-config I.0.
 */
export async function migrateFile(request: MigrateRequest): Promise<RanMigration> {
  const {file, to, out, dryRun, signal} = request
  const {migrated, from, old, text: oldText} = await bringForward(request)
  const isDone = from === to && migrated.notes.length === 0
  const text = isDone ? oldText : printJson(migrated.config)
  const diagnostics = isDone ? [] : check(text, file, to)
  const home = request.into ?? file
  const target = out ?? (home === '-' ? undefined : home)
  let backup: string | null = null
  const writes = !dryRun && target !== undefined && target !== '-' && (!isDone || out !== undefined)
  if (writes) {
    signal.throwIfAborted()
    if (target === home) {
      backup = `${home}.bak-${from}-${stamp(request.now)}`
      await writeOutput(backup, oldText, {overwrite: false, mode: SECRET_MODE})
    }
    await writeOutput(target, text, {overwrite: target === home || request.force, mode: secretMode(target)})
  }
  const redacted = redact(migrated.config)
  const report: MigratedFile = {
    file,
    from,
    to,
    written: writes ? target : null,
    backup,
    notes: migrated.notes,
    differences: diffConfig(old, migrated.config),
    diagnostics,
    config: isObject(redacted) ? redacted : {},
  }
  return {report, text, oldShown: shown(old), newShown: shown(migrated.config)}
}
