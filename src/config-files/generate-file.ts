import {existsSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Context} from '../context.js'
import {checkEnvFile} from '../config/env/check-env-file.js'
import {isSince, type Era} from '../config/eras/era.js'
import {generateConfig, type Generated, type GeneratedEra} from '../config/generate/generate.js'
import type {GenerateValues} from '../config/generate/flags.js'
import type {Machine} from '../config/generate/machine.js'
import {placesFor} from '../config/generate/places.js'
import {SERVICE_FILES, serviceFile, type ServiceKind} from '../config/generate/service-files.js'
import {withBestProtocol} from './best-protocol.js'
import type {JsonObject} from '../json/json-value.js'
import {printJson} from '../json/print-json.js'
import {redact} from '../config/redact.js'
import {hasErrors, validateConfig, type Diagnostic} from '../config/validate.js'
import {UsageProblem} from '../errors.js'
import {writeOutput} from '../files/write-output.js'
import {secretMode} from './secret-mode.js'
import {checkPolicySource, policyWarnings} from './check-policy.js'
import type {EnvSource} from './env-source.js'
import {makeFolderFor} from './make-folder.js'
import {mergeValues} from './merge-values.js'
import type {ReadConfig} from './read-config.js'
import {NOTHING, readReplaced} from './replaced-file.js'
import {findServices} from './services-source.js'

export interface GenerateFileRequest {
  readonly era: GeneratedEra
  /** What flags say; the environment file fills gaps. */
  readonly values: GenerateValues
  readonly env: EnvSource
  readonly environment: NodeJS.ProcessEnv
  readonly machine: Machine
  /** File to write; the one of the mode where absent; `undefined` and `toStdout` write none. */
  readonly output?: string
  readonly toStdout?: boolean
  /** Whether an existing file is replaced, and whether its secret key lives on. */
  readonly replace?: boolean
  readonly keepsKey?: boolean
  readonly keepsHypervisors?: boolean
  /** Make the file of this service instead of that of the visor. */
  readonly service?: ServiceKind
  readonly signal: AbortSignal
}

/** What was made. Field names are those of the `--json` output; secrets are replaced. */
export interface GeneratedFile {
  /** Absolute path; null where nothing was written. */
  readonly file: string | null
  readonly era: GeneratedEra
  readonly deployment: 'production' | 'test'
  readonly public_key: string
  readonly is_hypervisor: boolean
  /** Whether a file was there before, and whether its identity lives on. */
  readonly replaced: boolean
  readonly kept_key: boolean
  readonly kept_apps: readonly string[]
  readonly added_apps: readonly string[]
  readonly warnings: readonly string[]
  /** Remarks of the validator about the new file. */
  readonly diagnostics: readonly Diagnostic[]
  readonly config: JsonObject
}

/** The same, with the text that goes to standard output or into the file. */
export interface MadeFile {
  readonly report: GeneratedFile
  readonly text: string
  readonly raw: JsonObject
}

/** Refuses a service whose file an era does not have. */
function checkService(era: Era, service: ServiceKind): void {
  const {since} = SERVICE_FILES[service]
  if (!isSince(era, since))
    throw new UsageProblem(`--${service} is unknown to era ${era}; eras from ${since} on have it`)
}

/** Root writing into the folder of somebody else leaves that user without access; the package is meant to be so. */
function ownerWarnings(file: string, {package: isPackage}: GenerateValues): string[] {
  if (process.getuid?.() !== 0 || isPackage) return []
  const folder = dirname(file)
  const owner = existsSync(folder) ? statSync(folder).uid : 0
  return owner === 0 ? [] : [`writing config as root to directory not owned by root: ${folder}`]
}

async function checkPolicies(context: Context, values: GenerateValues): Promise<string[]> {
  const policies = [values.policy, ...(values.appPolicies ?? []).map(([, policy]) => policy)]
  const warnings: string[] = []
  for (const policy of new Set(policies.filter((each) => each !== undefined))) {
    warnings.push(...policyWarnings(policy, await checkPolicySource(context, policy)))
    if (policy.startsWith('@') && !/^@(?:\/|[A-Za-z]:[\\/])/.test(policy)) {
      warnings.push(`${policy.slice(1)} is a relative path; a visor looks for it in the folder it is started in`)
    }
  }
  return warnings
}

/** Errors of a file that flags made are mistakes in the flags: together they contradict each other. */
function refuseErrors(text: string, era: GeneratedEra): readonly Diagnostic[] {
  const validation = validateConfig(text, {era})
  if (!hasErrors(validation)) return validation.diagnostics
  const errors = validation.diagnostics.filter(({severity}) => severity === 'error')
  const [first] = errors
  throw new UsageProblem('these flags make a configuration with errors', {
    cause: `${first?.code ?? ''} ${first?.path ?? ''}: ${first?.message ?? ''}`,
    hints: errors.map(({hint}) => hint),
  })
}

function describe(
  made: Generated,
  request: GenerateFileRequest,
  values: GenerateValues,
  old: ReadConfig | undefined,
): Omit<GeneratedFile, 'file' | 'diagnostics' | 'warnings'> {
  const shown = redact(made.config)
  const kept = old !== undefined && request.keepsKey === true && values.secretKey === undefined
  return {
    era: request.era,
    deployment: values.testenv ? 'test' : 'production',
    public_key: made.keys.publicKey,
    is_hypervisor: made.isHypervisor,
    replaced: old !== undefined,
    kept_key: kept,
    kept_apps: made.keptApps,
    added_apps: made.addedApps,
    config: typeof shown === 'object' && shown !== null && !Array.isArray(shown) ? shown : {},
  }
}

/** A file that is made and not written yet. */
export interface PreparedFile extends MadeFile {
  /** Writes it; nothing for standard output. */
  readonly write: () => Promise<void>
}

/** Remarks on an environment file, each with its place. */
function envWarnings({file, content}: EnvSource, era: Era): string[] {
  if (file === undefined) return []
  return checkEnvFile(content, era).map(({code, line, message}) => `${file}:${line}: ${message} [${code}]`)
}

/**
 * Makes a visor's configuration as flags and the environment file say, and checks all that can be checked before it is
 * written. Source: visor-config D.0.
 *
 * @throws {@link UsageProblem} where the result would have errors.
 */
export async function prepareFile(context: Context, request: GenerateFileRequest): Promise<PreparedFile> {
  const {era, machine, service} = request
  if (service !== undefined) checkService(era, service)
  const {values: merged, nameOf} = mergeValues(era, request.values, request.env)
  const protocol = await withBestProtocol(merged, request.environment, request.signal)
  const places = placesFor(era, merged, machine)
  const target = request.toStdout ? undefined : resolve(machine.cwd, request.output ?? places.output)
  const {exists, old, key} = target === undefined ? NOTHING : await readReplaced(target, request)
  const values = {...(key !== undefined && {secretKey: key}), ...protocol.values}
  const {services, warnings} = await findServices(era, values, request.environment, request.signal)
  const policyWarnings = await checkPolicies(context, values)
  const made = generateConfig({
    ...{era, values, machine, services, nameOf},
    ...(old && {old: {config: old.config, era: old.shape}}),
    keepsKey: request.keepsKey === true,
    keepsHypervisors: request.keepsHypervisors === true,
  })
  const diagnostics = refuseErrors(printJson(made.config), era)
  const config = service === undefined ? made.config : serviceFile(service, made.config)
  const text = printJson(config)
  const report: GeneratedFile = {
    file: target ?? null,
    ...describe({...made, config}, request, values, old),
    replaced: exists,
    ...(key !== undefined && {kept_key: request.values.secretKey === undefined}),
    warnings: [
      ...(target === undefined ? [] : ownerWarnings(target, values)),
      ...envWarnings(request.env, era),
      ...protocol.warnings,
      ...warnings,
      ...policyWarnings,
      ...made.idle,
      ...made.lost.map(({message}) => `${message} [CFG-E05]`),
    ],
    diagnostics,
  }
  const write = async (): Promise<void> => {
    if (target === undefined) return
    request.signal.throwIfAborted()
    if (target === resolve(places.output)) await makeFolderFor(target)
    const overwrite = request.replace === true
    await writeOutput(target, text, {overwrite, mode: secretMode(target), overwriteFlag: '-r'})
  }
  return {report, text, raw: config, write}
}

/** {@link prepareFile}, and writes it. */
export async function generateFile(context: Context, request: GenerateFileRequest): Promise<MadeFile> {
  const {write, ...made} = await prepareFile(context, request)
  await write()
  return made
}
