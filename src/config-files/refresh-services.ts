import {existsSync} from 'node:fs'
import {builtInServices, type DeploymentName} from '../config/deployments/deployment.js'
import type {JsonObject} from '../json/json-value.js'
import {printJson} from '../json/print-json.js'
import {writeOutput} from '../files/write-output.js'
import {askServices, readServicesFile} from './services-source.js'

export interface RefreshRequest {
  readonly file: string
  /** The service to ask; that of the deployment where left out. */
  readonly url: string | undefined
  readonly deployment: DeploymentName
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/** What was written. Field names are those of the `--json` output. */
export interface RefreshedServices {
  readonly file: string
  readonly url: string
  readonly deployment: DeploymentName
  readonly changed: boolean
  readonly services: JsonObject
}

/**
 * Writes what a configuration service tells into a file of services (visor-config C.2, D.8).
 *
 * @throws a `ServiceProblem` where it tells nothing, `InputProblem` where the file is no list of services; it stays.
 */
export async function refreshServices(request: RefreshRequest): Promise<RefreshedServices> {
  const {file, deployment, environment, signal} = request
  const url = request.url ?? builtInServices('e3', deployment).conf ?? ''
  const before: JsonObject = existsSync(file) ? await readServicesFile(file) : {}
  const services = await askServices(url, environment, signal)
  const text = printJson({...before, [deployment]: services})
  const changed = text !== printJson(before)
  if (changed) await writeOutput(file, text, {overwrite: true})
  return {file, url, deployment, changed, services}
}
