import {isPublicKey} from '../../protocol/public-key.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import {appRoute} from './app-routes.js'
import {malformed, type HttpAnswer, type HttpRequest} from './http-request.js'
import {ruleRoute} from './rule-routes.js'
import {overviewToJson, summaryToJson} from './to-json.js'
import {transportRoute} from './transport-routes.js'

/** What a hypervisor keeps of a visor besides what the visor keeps itself. */
export interface VisorSettings {
  /** Go's duration text. */
  logRotation: string
}

/**
 * Everything below `/api/visors/{pk}` (visor-rpc D.3); `undefined` for a route that does not exist.
 *
 * @param path - what follows the key.
 * @param isHypervisor - whether this is the hypervisor's own visor.
 */
export function visorRoute(
  visor: SandboxVisor,
  {
    path,
    request,
    settings,
    isHypervisor,
  }: {path: readonly string[]; request: HttpRequest; settings: VisorSettings; isHypervisor: boolean},
): HttpAnswer | undefined {
  const [first, second, third] = path
  if (first === 'transports') return transportRoute(visor, second, request)
  if (first === 'routes') return ruleRoute(visor, second, request)
  if (first === 'apps' && second !== undefined) return appRoute(visor, second, third, request)
  switch ([request.method, ...path].join(' ')) {
    case 'GET':
      return {json: overviewToJson(visor.overview())}
    case 'GET summary':
      return {json: summaryToJson(visor.summary(), isHypervisor)}
    case 'GET health':
      return {json: {status: 200, services_health: visor.summary().services_health}}
    case 'GET uptime':
      return {json: visor.uptime_s}
    case 'GET runtime-logs':
      return {status: 200, text: visor.log()}
    case 'GET apps':
      return {json: overviewToJson(visor.overview()).apps}
    case 'GET transport-types':
      return {json: visor.transports.types()}
    case 'POST shutdown':
      return 'hang-up'
    default:
      return settingRoute(visor, path, request, settings)
  }
}

function settingRoute(
  visor: SandboxVisor,
  path: readonly string[],
  request: HttpRequest,
  kept: VisorSettings,
): HttpAnswer | undefined {
  const {settings} = visor
  switch ([request.method, ...path].join(' ')) {
    case 'PUT public-autoconnect':
      settings.public_autoconnect = request.fields('public_autoconnect')['public_autoconnect'] === true
      return {json: {}}
    case 'POST min-hops': {
      const {min_hops} = request.fields('min_hops')
      if (typeof min_hops !== 'number' || !Number.isInteger(min_hops) || min_hops < 0 || min_hops > 65_535)
        throw malformed()
      settings.min_hops = min_hops
      return {json: {}}
    }
    case 'GET persistent-transports':
      return {json: visor.persistentTransports.length === 0 ? null : visor.persistentTransports}
    case 'PUT persistent-transports':
      visor.persistentTransports = persistentTransports(request.json())
      return {json: {}}
    case 'GET log rotation':
      return {json: kept.logRotation}
    case 'PUT log rotation':
      kept.logRotation = textOf(request.fields('log_rotation_interval')['log_rotation_interval'])
      return {json: {}}
    case 'GET reward':
      return {json: settings.reward_address}
    case 'PUT reward':
      settings.reward_address = textOf(request.fields('reward_address')['reward_address'])
      return {json: settings.reward_address}
    case 'DELETE reward':
      settings.reward_address = ''
      return {json: {}}
    default:
      return undefined
  }
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw malformed()
  return value
}

function persistentTransports(list: unknown): {pk: string; type: string}[] {
  if (!Array.isArray(list)) throw malformed()
  return list.map((entry: unknown) => {
    const fields: Record<string, unknown> = typeof entry === 'object' && entry !== null ? {...entry} : {}
    const pk = textOf(fields['pk'])
    if (!isPublicKey(pk)) throw malformed()
    return {pk, type: textOf(fields['type'])}
  })
}
