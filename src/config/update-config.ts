import {UsageProblem} from '../errors.js'
import {builtInServices, withServices, type DeploymentName, type Services} from './deployments/deployment.js'
import type {Era} from './eras/era.js'
import {placeOf, type Setting} from './eras/places.js'
import type {JsonEdit} from '../json/edit-json.js'
import {toJson, type JsonObject, type JsonValue} from '../json/json-value.js'
import {valueAt} from '../json/pointer.js'
import {publicKeyFault, distinctKeys} from './values/keys.js'
import {shownText} from './values/shown-text.js'

/** What an update asks for; absent members stay as they are. */
export interface UpdateRequest {
  /** Sets the addresses of services and the deployment's nodes; nothing else of their sections. */
  readonly deployment?: DeploymentName
  /** What a configuration service tells of it, over what is known. */
  readonly services?: JsonObject
  readonly addHypervisors?: readonly string[]
  readonly resetHypervisors?: boolean
  readonly logLevel?: string
  readonly publicAutoconnect?: boolean
  readonly minHops?: number
}

const SERVICE_SETTINGS: readonly (readonly [Setting, keyof Services])[] = [
  ['dmsgDiscovery', 'dmsg_discovery'],
  ['transportDiscovery', 'transport_discovery'],
  ['addressResolver', 'address_resolver'],
  ['routeFinder', 'route_finder'],
  ['uptimeTrackerUrl', 'uptime_tracker'],
  ['serviceDiscovery', 'service_discovery'],
  ['routeSetup', 'route_setup_nodes'],
  ['transportSetup', 'transport_setup'],
  ['stunServers', 'stun_servers'],
  ['dmsgServers', 'dmsg_servers'],
]

/** Leaves whose value is to be another; sections keep everything else (visor-config D.8). */
function serviceEdits(config: JsonObject, era: Era, name: DeploymentName, told: JsonObject = {}): JsonEdit[] {
  const discovery = valueAt(config, '/dmsg/discovery')
  const isDmsg = era === 'e4' || (typeof discovery === 'string' && discovery.startsWith('dmsg://'))
  const reach = isDmsg ? 'dmsg' : 'http'
  const services = withServices(builtInServices(era, name, reach), told, name, reach)
  return SERVICE_SETTINGS.flatMap(([setting, service]): JsonEdit[] => {
    const path = placeOf(setting, era)
    const value = toJson(services[service])
    const isEmpty = Array.isArray(value) && value.length === 0
    // What the file does not report to stays so.
    const isAbsent = path !== undefined && setting === 'uptimeTrackerUrl' && valueAt(config, path) === undefined
    if (
      path === undefined ||
      isAbsent ||
      (isEmpty && setting !== 'dmsgServers') ||
      (setting === 'dmsgServers' && era === 'e2')
    )
      return []
    return [{op: 'put', path, value}]
  })
}

function hypervisorEdits(
  config: JsonObject,
  era: Era,
  {addHypervisors = [], resetHypervisors}: UpdateRequest,
): JsonEdit[] {
  if (addHypervisors.length === 0 && !resetHypervisors) return []
  const bad = addHypervisors.find((key) => publicKeyFault(key) !== undefined)
  if (bad !== undefined) throw new UsageProblem(`failed to parse hypervisor public key: ${shownText(bad)}`)
  if (era === 'e0' || era === 'e0a')
    throw new UsageProblem(`hypervisors of era ${era} are not changed; migrate the file first`)
  const old = resetHypervisors ? [] : valueAt(config, '/hypervisors')
  const kept = Array.isArray(old) ? old.filter((key) => typeof key === 'string') : []
  return [{op: 'put', path: '/hypervisors', value: distinctKeys(kept, addHypervisors)}]
}

function settingEdit(setting: Setting, era: Era, value: JsonValue | undefined): JsonEdit[] {
  if (value === undefined) return []
  const path = placeOf(setting, era)
  if (path === undefined) throw new UsageProblem(`files of era ${era} have no such setting`)
  return [{op: 'put', path, value}]
}

/**
 * The edits of an update; hypervisors are emptied before others are added.
 *
 * Source: visor-config D.3, D.8.
 */
export function updateEdits(config: JsonObject, era: Era, request: UpdateRequest): JsonEdit[] {
  return [
    ...(request.deployment ? serviceEdits(config, era, request.deployment, request.services) : []),
    ...hypervisorEdits(config, era, request),
    ...settingEdit('logLevel', era, request.logLevel),
    ...settingEdit('publicAutoconnect', era, request.publicAutoconnect),
    ...settingEdit('minHops', era, request.minHops),
  ]
}
