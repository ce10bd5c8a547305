import {existsSync} from 'node:fs'
import {builtInServices, withServices, type DeploymentName, type Services} from '../config/deployments/deployment.js'
import type {Era} from '../config/eras/era.js'
import {isObject, toJson, type JsonValue} from '../json/json-value.js'
import {parseJson} from '../json/parse-json.js'
import {positionAt} from '../json/text-position.js'
import type {GenerateValues} from '../config/generate/flags.js'
import {InputProblem, ServiceProblem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'

/** Services and what has to be said about where they come from. */
export interface FoundServices {
  readonly services: Services
  readonly warnings: readonly string[]
}

const TIMEOUT_MS = 15_000

async function readServicesFile(file: string): Promise<JsonValue> {
  const text = await readTextInput(file)
  const {value, faults} = parseJson(text)
  const [fault] = faults
  if (isObject(value) && fault === undefined) return value
  const position = fault ? positionAt(text, fault.span.start) : {line: 1, column: 1}
  const reason = fault && 'reason' in fault ? fault.reason : 'it is no JSON object'
  throw new InputProblem('not a list of services', {cause: reason, place: {file, text, ...position}})
}

async function ask(url: string, signal: AbortSignal): Promise<JsonValue | string> {
  try {
    const answer = await fetch(url, {signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])})
    if (!answer.ok) return `HTTP status ${answer.status}`
    const value = toJson(await answer.json())
    return isObject(value) ? value : 'the answer is no JSON object'
  } catch (error) {
    if (signal.aborted) throw error
    return error instanceof Error ? error.message : String(error)
  }
}

/** The first answer of the services asked; each that gives none is told. */
async function askAll(
  urls: readonly string[],
  signal: AbortSignal,
  warnings: string[],
): Promise<JsonValue | undefined> {
  for (const url of urls) {
    const answer = await ask(url, signal)
    if (typeof answer === 'object') return answer
    warnings.push(`no services from ${url}: ${String(answer)}`)
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
  const told = await askAll(values.url ?? [], signal, warnings)
  const list = told ?? (file === undefined ? undefined : await readServicesFile(file))
  const dmsg = values.dmsgHttpFile === undefined ? undefined : await readDmsgFile(values.dmsgHttpFile)
  if (list === undefined && dmsg === undefined) {
    if (values.noDefaults) throw nothingLeft(file)
    if (warnings.length > 0) warnings.push('using the services known to this program')
  }
  const withList = list === undefined ? builtIn : withServices(builtIn, list, name)
  const services = dmsg === undefined ? withList : withServices(withList, dmsg, name)
  // Addresses of services over HTTP must not replace those over dmsg.
  const isReachable = reach === 'http' || services.dmsg_discovery.startsWith('dmsg://')
  return {services: isReachable ? services : {...services, ...dmsgOnly(builtIn)}, warnings}
}

function nothingLeft(file = 'services-config.json'): ServiceProblem {
  return new ServiceProblem(`no service addresses available: config service unreachable and ${file} not usable`, {
    hints: ['Leave `--nodefaults` out to use the addresses known to this program.'],
  })
}

/** The members of a list of services that only make sense over dmsg. */
function dmsgOnly(services: Services): Partial<Services> {
  const {
    dmsg_discovery,
    transport_discovery,
    address_resolver,
    route_finder,
    uptime_tracker,
    service_discovery,
    dmsg_servers,
  } = services
  return {
    dmsg_discovery,
    transport_discovery,
    address_resolver,
    route_finder,
    uptime_tracker,
    service_discovery,
    dmsg_servers,
  }
}
