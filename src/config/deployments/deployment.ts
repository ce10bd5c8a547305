import {isObject, type JsonObject, type JsonValue} from '../../json/json-value.js'
import {isSince, type Era} from '../eras/era.js'
import type {DmsgServerEntry} from '../generated/config-types.js'
import data from './deployments.json' with {type: 'json'}

/** Which set of services a file uses. */
export type DeploymentName = 'prod' | 'test'

/** Addresses and keys of a deployment, under the names that `services-config.json` has for them (visor-config C.2). */
export interface Services {
  readonly conf?: string
  readonly dmsg_discovery: string
  readonly transport_discovery: string
  readonly address_resolver: string
  readonly route_finder: string
  readonly uptime_tracker: string
  readonly service_discovery: string
  readonly dns_server: string
  readonly route_setup_nodes: readonly string[]
  readonly transport_setup: readonly string[]
  readonly survey_whitelist: readonly string[]
  readonly stun_servers: readonly string[]
  readonly dmsg_servers: readonly DmsgServerEntry[]
}

/** The services that are addresses, in the order in which a file names them. */
export const SERVICE_NAMES = [
  'dmsg_discovery',
  'transport_discovery',
  'address_resolver',
  'route_finder',
  'uptime_tracker',
  'service_discovery',
] as const

export type ServiceName = (typeof SERVICE_NAMES)[number]

export const RETIRED_STUN_SERVERS: readonly string[] = data.retired_stun_servers

/** How service addresses are written: over HTTP, or over dmsg with the servers that reach them. */
export type Reach = 'http' | 'dmsg'

/** What a deployment offers to files of `era`, from the copy that ships with this program (visor-config B.1, C.2). */
export function builtInServices(era: Era, name: DeploymentName, reach: Reach = 'http'): Services {
  const rest = {transport_setup: [], survey_whitelist: [], stun_servers: [], dmsg_servers: [], dns_server: '1.1.1.1'}
  if (!isSince(era, 'e2')) {
    const early = data.early[name]
    // The generator of 0.2 left the uptime tracker in production (visor-config B.1).
    return isSince(era, 'e1')
      ? {...rest, ...early}
      : {...rest, ...early, uptime_tracker: data.early.prod.uptime_tracker}
  }
  const current = {...rest, ...data.current[name]}
  return reach === 'http' ? current : {...current, ...data.dmsghttp[name]}
}

/**
 * Replaces built-in values by those of a `services-config.json`, `dmsghttp-config.json` or answer of a config service.
 * Addresses over HTTP do not replace those over dmsg.
 */
export function withServices(base: Services, text: JsonValue, name: DeploymentName, reach: Reach): Services {
  const inner = isObject(text) && isObject(text[name]) ? text[name] : text
  if (!isObject(inner)) return base
  const known = new Set([...Object.keys(base), 'conf'])
  const usable = Object.entries(inner).filter(([key, value]) => known.has(key) && isUsable(inner, key, value))
  const services: Services = {...base, ...Object.fromEntries(usable)}
  if (reach === 'http' || services.dmsg_discovery.startsWith('dmsg://')) return services
  const own = [...SERVICE_NAMES, 'dmsg_servers' as const].map((service) => [service, base[service]] as const)
  return {...services, ...Object.fromEntries(own)}
}

function isUsable(from: JsonObject, key: string, value: JsonValue): boolean {
  if (key === 'dmsg_servers') return Array.isArray(from[key]) && value !== null
  if (/_(nodes|setup|whitelist|servers)$/.test(key)) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }
  return typeof value === 'string' && value !== ''
}
