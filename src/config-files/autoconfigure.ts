import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Context} from '../context.js'
import {editEnvFile, isTrue, parseEnvFile, type EnvValue} from '../config/env/env-file.js'
import {envTemplate} from '../config/env/env-template.js'
import type {GenerateValues} from '../config/generate/flags.js'
import {placesFor} from '../config/generate/places.js'
import {isObject} from '../json/json-value.js'
import {valueAt} from '../json/pointer.js'
import {parseJson} from '../json/parse-json.js'
import {publicKeyFault} from '../config/values/keys.js'
import {shownText} from '../config/values/shown-text.js'
import {InputProblem, Problem, UsageProblem} from '../errors.js'
import {SECRET_MODE, writeOutput} from '../files/write-output.js'
import {readTextInput} from '../files/read-input.js'
import {defaultEnvFile, readEnvText} from './env-source.js'
import {prepareFile, type GeneratedFile} from './generate-file.js'
import {localMachine} from './local-machine.js'
import {makeFolderFor} from './make-folder.js'
import {secretMode} from './secret-mode.js'

export interface AutoconfigRequest {
  /** `0`: hypervisor here; `1`: none; public keys: these; absent: as it is. */
  readonly target: string | undefined
  /** Variables to write into the environment file. */
  readonly edits: Readonly<Record<string, EnvValue>>
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/** What was done. Field names are those of the `--json` output. */
export interface Autoconfigured {
  readonly env_file: string | null
  readonly created_env_file: boolean
  readonly updated: readonly string[]
  readonly mode: 'package' | 'user' | 'file'
  readonly file: string
  readonly public_key: string
  readonly ui_address: string | null
  readonly hypervisors: readonly string[]
  readonly reward_address: string | null
  readonly restart_command: string
  readonly warnings: readonly string[]
  readonly generated: GeneratedFile
}

/** The exit status that the earlier tool has for a file that is missing after it was made (visor-config D.7). */
export const MISSING_AFTERWARDS = 100

/** The environment file as it is and as it is to be. */
interface EnvPlan {
  readonly file: string
  /** Whether the user chose its place, which must be there then. */
  readonly isNamed: boolean
  /** Absent where there is no file yet. */
  readonly before: string | undefined
  readonly after: string
}

/** The environment file, from the template where there is none, with the edits applied; nothing is written. */
async function planEnvFile({edits, environment}: AutoconfigRequest): Promise<EnvPlan> {
  const named = environment['SKYENV'] ?? ''
  const isNamed = named !== ''
  if (isNamed && !existsSync(named)) {
    throw new InputProblem(`SKYENV=${named} does not exist`, {
      hints: ['Defaults would replace what the file should say, so nothing is generated. Create it, or unset SKYENV.'],
    })
  }
  const usual = defaultEnvFile(environment)
  const own = isRoot() ? usual : join(homedir(), '.config', 'skywire.conf')
  const file = isNamed ? named : existsSync(usual) ? usual : own
  const before = existsSync(file) ? await readTextInput(file) : undefined
  return {file, isNamed, before, after: editEnvFile(before ?? envTemplate('e4'), edits)}
}

/** Names of variables whose values are secrets. */
const isSecretVariable = (name: string): boolean => name === 'SK' || name.includes('PASS')

/** Writes the environment file where it changes. That it cannot be made is no failure unless it was to be changed. */
async function writeEnvFile(
  {file, isNamed, before, after}: EnvPlan,
  isEdited: boolean,
  warnings: string[],
): Promise<{readonly exists: boolean; readonly created: boolean}> {
  if (before === after) return {exists: true, created: false}
  try {
    if (before === undefined && !isNamed) await makeFolderFor(file)
    const hasSecret = Object.entries(parseEnvFile(after).values).some(
      ([name, value]) => value && isSecretVariable(name),
    )
    const mode = before === undefined ? SECRET_MODE : hasSecret ? secretMode(file) : undefined
    await writeOutput(file, after, {overwrite: before !== undefined, ...(mode !== undefined && {mode})})
    return {exists: true, created: before === undefined}
  } catch (error) {
    if (isEdited || !(error instanceof Problem)) throw error
    warnings.push(`could not create ${file}: ${error.because ?? error.message}`)
    return {exists: false, created: false}
  }
}

const isRoot = (): boolean => process.getuid?.() === 0

function readTarget(target: string | undefined): {keys: string[]; kind: 'local' | 'none' | 'remote' | 'keep'} {
  if (target === undefined) return {kind: 'keep', keys: []}
  if (target === '0') return {kind: 'local', keys: []}
  if (target === '1') return {kind: 'none', keys: []}
  const keys = target
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean)
  const bad = keys.find((key) => publicKeyFault(key) !== undefined)
  if (keys.length > 0 && bad === undefined) return {kind: 'remote', keys}
  throw new UsageProblem(`neither 0, 1 nor public keys: ${shownText(bad ?? target)}`, {
    hints: ['0 is a hypervisor on this visor, 1 none, public keys are those of remote ones.'],
  })
}

/** Whether a file exists and has its hypervisor on; a file that is not there yet gets one (visor-config D.7). */
async function wantsHypervisor(file: string): Promise<boolean> {
  if (!existsSync(file)) return true
  const {value} = parseJson(await readTextInput(file))
  if (!isObject(value)) return false
  const enable = valueAt(value, '/hypervisor/enable')
  return enable === undefined ? isObject(value['hypervisor']) : enable === true
}

/** Flags of the generator that the argument stands for; they win over the environment file. */
async function targetValues(
  target: ReturnType<typeof readTarget>,
  output: string,
  isSetInEnv: boolean,
): Promise<GenerateValues> {
  if (target.kind === 'local') return {isHypervisor: true, hypervisorKeys: []}
  if (target.kind === 'none') return {isHypervisor: false, hypervisorKeys: []}
  const remote = target.kind === 'remote' ? {hypervisorKeys: target.keys} : {}
  if (isSetInEnv) return remote
  return {...remote, isHypervisor: target.kind === 'keep' && (await wantsHypervisor(output))}
}

/**
 * Generates a visor's configuration from the environment file, which it creates and edits: the file is the source, the
 * configuration follows from it. Neither is written unless the configuration can be made.
 *
 * @throws {@link InputProblem} where `SKYENV` names a file that does not exist, `UnwritableFile` where one cannot be written.
 * Source: visor-config D.7, form 3.
 */
export async function autoconfigure(context: Context, request: AutoconfigRequest): Promise<Autoconfigured> {
  const warnings: string[] = []
  const target = readTarget(request.target)
  const plan = await planEnvFile(request)
  const content = await readEnvText(plan.file, plan.after)
  const machine = localMachine()
  const isPackage = isTrue(content.values['PKGENV'] ?? '')
  const isUser = isTrue(content.values['USRENV'] ?? '')
  if (isPackage && isUser)
    throw new UsageProblem('use of mutually exclusive flags: -u --user and -p --pkg', {
      hints: ['Set one of PKGENV and USRENV only.'],
    })
  const mode = isPackage || (!isUser && isRoot()) ? 'package' : 'user'
  const paths: GenerateValues = mode === 'package' ? {package: true} : {user: true}
  const named = content.values['OUTPUT']
  const output = named ? resolve(named) : placesFor('e4', paths, machine).output
  const made = await prepareFile(context, {
    era: 'e4',
    values: {...paths, ...(await targetValues(target, output, (content.values['ISHYPERVISOR'] ?? '') !== ''))},
    env: {content, file: plan.file},
    environment: request.environment,
    machine,
    output,
    replace: true,
    keepsKey: true,
    signal: request.signal,
  })
  const updated = Object.keys(request.edits)
  const {exists, created} = await writeEnvFile(plan, updated.length > 0, warnings)
  await made.write()
  const {raw, report} = made
  const address = valueAt(raw, '/hypervisor/http_addr')
  const remote = raw['hypervisors']
  const reward = raw['reward_address']
  return {
    env_file: exists ? plan.file : null,
    created_env_file: created,
    updated,
    mode: named ? 'file' : mode,
    file: output,
    public_key: report.public_key,
    ui_address:
      report.is_hypervisor && typeof address === 'string' ? `http://${address.replace(/^:/, 'localhost:')}` : null,
    hypervisors: Array.isArray(remote) ? remote.map(String) : [],
    reward_address: typeof reward === 'string' ? reward : null,
    restart_command: mode === 'package' ? 'sudo systemctl restart skywire' : 'systemctl --user restart skywire',
    warnings: [...warnings, ...report.warnings],
    generated: report,
  }
}
