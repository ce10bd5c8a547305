import {existsSync} from 'node:fs'
import {builtInServices, withServices, type DeploymentName, type Services} from '../config/deployments/deployment.js'
import type {Era} from '../config/eras/era.js'
import {isObject, type JsonObject, type JsonValue} from '../json/json-value.js'
import {parseJson} from '../json/parse-json.js'
import {positionAt} from '../json/text-position.js'
import type {GenerateValues} from '../config/generate/flags.js'
import {InputProblem, ServiceProblem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import {askService} from './ask-service.js'

/** Services and what has to be said about where they come from. */
export interface FoundServices {
  readonly services: Services
  readonly warnings: readonly string[]
}

/** A file with the services of one or both deployments. */
export async function readServicesFile(file: string): Promise<JsonObject> {
  const text = await readTextInput(file)
  const {value, faults} = parseJson(text)
  const [fault] = faults
  if (isObject(value) && fault === undefined) return value
  const position = fault ? positionAt(text, fault.span.start) : {line: 1, column: 1}
  const reason = fault && 'reason' in fault ? fault.reason : 'it is no JSON object'
  throw new InputProblem('not a list of services', {cause: reason, place: {file, text, ...position}})
}

/**
 * The services that a configuration service tells.
 *
 * @throws {@link ServiceProblem} where it tells none.
 */
export async function askServices(
  url: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<JsonObject> {
  const answer = await askService({name: 'the configuration service', url}, environment, signal)
  const {value, faults} = parseJson(answer)
  if (isObject(value) && faults.length === 0) return value
  throw new ServiceProblem(`cannot use the answer of the configuration service at ${url}`, {
    cause: 'it is no JSON object',
  })
}

/** The first answer of the services asked; each that gives none is told. */
async function askAll(
  urls: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
  warnings: string[],
): Promise<JsonObject | undefined> {
  for (const url of urls) {
    try {
      return await askServices(url, environment, signal)
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error
      warnings.push(`no services from ${url}: ${error.because ?? error.message}`)
    }
  }
  return undefined
}

async function readDmsgFile(file: string): Promise<JsonValue> {
  if (existsSync(file)) return readServicesFile(file)
  throw new InputProblem(`dmsghttp config not found at: ${file}`, {
    hints: ['Leave `--dmsgconf` out to use the addresses known to this program.'],
  })
}

/**
 * The services a new file names: those that a configuration service tells, of a file, or known to this program. Nothing
 * is asked of the network unless `--url` names a service.
 *
 * @throws {@link InputProblem} for a file that is none, {@link ServiceProblem} where `--nodefaults` leaves nothing.
 * Source: visor-config D.4, D.6.
 */
export async function findServices(
  era: Era,
  values: GenerateValues,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<FoundServices> {
  const name: DeploymentName = values.testenv ? 'test' : 'prod'
  const reach = era === 'e4' || values.dmsgHttp ? 'dmsg' : 'http'
  const builtIn = builtInServices(era === 'e2' ? 'e1' : era, name, reach)
  const warnings: string[] = []
  const file = values.servicesFile ?? (env['SKYDEPLOY'] === '' ? undefined : env['SKYDEPLOY'])
  const told = await askAll(values.url ?? [], env, signal, warnings)
  const list = told ?? (file === undefined ? undefined : await readServicesFile(file))
  const dmsg = values.dmsgHttpFile === undefined ? undefined : await readDmsgFile(values.dmsgHttpFile)
  if (list === undefined && dmsg === undefined) {
    if (values.noDefaults) throw nothingLeft(file)
    if (warnings.length > 0) warnings.push('using the services known to this program')
  }
  const lists = [list, dmsg].filter((each) => each !== undefined)
  return {services: lists.reduce((base, each) => withServices(base, each, name, reach), builtIn), warnings}
}

function nothingLeft(file = 'services-config.json'): ServiceProblem {
  return new ServiceProblem(`no service addresses available: config service unreachable and ${file} not usable`, {
    hints: ['Leave `--nodefaults` out to use the addresses known to this program.'],
  })
}
