import {isObject, type JsonObject, type JsonValue} from '../../json/json-value.js'
import {valueAt} from '../../json/pointer.js'
import type {Era} from '../eras/era.js'

/** What starts a text in a template that is replaced by what stands at that place of the visor's configuration. */
const FROM = '$'

const DMSG: JsonObject = {
  discovery: '$/dmsg/discovery',
  sessions_count: '$/dmsg/sessions_count',
  servers: '$/dmsg/servers',
}
const IDENTITY = {public_key: '$/pk', secret_key: '$/sk'}
const LOG = {log_level: '$/log_level'}
const REDIS = {redis: 'redis://localhost:6379'}
const ENTRY_TIMEOUT = {entry_timeout: 300_000_000_000}

interface ServiceFile {
  readonly summary: string
  readonly since: Era
  readonly template: JsonObject
}

/**
 * The files of services that run beside visors, made of a visor's configuration (visor-config D.4, D.6; the shapes of
 * those since 2025 are the ones that the services read).
 */
export const SERVICE_FILES = {
  sn: {
    summary: 'Make the file of a route-setup node.',
    since: 'e3',
    template: {...IDENTITY, dmsg: DMSG, transport_discovery: '$/transport/discovery', ...LOG},
  },
  dmsgdisc: {
    summary: 'Make the file of a dmsg discovery.',
    since: 'e4',
    template: {
      ...IDENTITY,
      addr: ':9090',
      ...REDIS,
      dmsg_port: 80,
      mode: 'dual',
      dmsg_servers: '$/dmsg/servers',
      ...LOG,
    },
  },
  dmsgsrv: {
    summary: 'Make the file of a dmsg server.',
    since: 'e4',
    template: {
      ...IDENTITY,
      dmsg: DMSG,
      public_address: '',
      local_address: ':8081',
      health_endpoint_address: ':8082',
      ...LOG,
      max_sessions: 2048,
    },
  },
  tpd: {
    summary: 'Make the file of a transport discovery.',
    since: 'e4',
    template: {
      ...IDENTITY,
      addr: ':9091',
      ...REDIS,
      redis_pool_size: 10,
      ...ENTRY_TIMEOUT,
      ...LOG,
      tag: 'transport_discovery',
      mode: 'dual',
      store_data_path: '/var/lib/skywire/tpd/bandwidth',
      uptime_db: '/var/lib/skywire/tpd/uptime.db',
      dmsg: DMSG,
    },
  },
  sd: {
    summary: 'Make the file of a service discovery.',
    since: 'e4',
    template: {...IDENTITY, addr: ':9098', ...REDIS, ...ENTRY_TIMEOUT, ...LOG, mode: 'dual', dmsg: DMSG},
  },
  ar: {
    summary: 'Make the file of an address resolver.',
    since: 'e4',
    template: {
      ...IDENTITY,
      addr: ':9093',
      udp_addr: ':30178',
      ...REDIS,
      redis_pool_size: 10,
      ...ENTRY_TIMEOUT,
      ...LOG,
      tag: 'address_resolver',
      mode: 'dual',
      dmsg: DMSG,
    },
  },
  rf: {
    summary: 'Make the file of a route finder.',
    since: 'e4',
    template: {
      ...IDENTITY,
      addr: ':9092',
      ...REDIS,
      redis_pool_size: 10,
      ...LOG,
      tag: 'route_finder',
      mode: 'dual',
      dmsg: DMSG,
    },
  },
} as const satisfies Record<string, ServiceFile>

/** A service, by the name of its flag. */
export type ServiceKind = keyof typeof SERVICE_FILES

export const SERVICE_KINDS = Object.keys(SERVICE_FILES) as ServiceKind[]

function filled(template: JsonValue, visor: JsonObject): JsonValue {
  if (typeof template === 'string' && template.startsWith(`${FROM}/`)) {
    return valueAt(visor, template.slice(FROM.length)) ?? null
  }
  if (!isObject(template)) return template
  return Object.fromEntries(Object.entries(template).map(([key, item]) => [key, filled(item, visor)]))
}

/** The file of a service with the identity and the deployment of `visor`, the configuration of a visor. */
export function serviceFile(kind: ServiceKind, visor: JsonObject): JsonObject {
  const file = filled(SERVICE_FILES[kind].template, visor)
  return isObject(file) ? file : {}
}
