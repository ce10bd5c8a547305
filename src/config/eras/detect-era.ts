import {isObject, type JsonObject, type JsonValue} from '../../json/json-value.js'
import {valueAt, type Pointer} from '../../json/pointer.js'
import {compareVersions, parseVersion} from '../values/program-version.js'
import type {Era} from './era.js'

/** What kind of file an object is. */
export type Detection =
  | {readonly kind: 'visor'; readonly era: Era}
  | {readonly kind: 'hypervisor'}
  /** A known file that is no visor configuration, or a format nothing reads any more. */
  | {readonly kind: 'other'; readonly what: 'pre-2020' | 'route-setup-node' | 'services' | 'dmsghttp'}
  /** Nothing decides, or markers of two eras stand side by side; `marks` is empty or has two entries. */
  | {readonly kind: 'unclear'; readonly marks: readonly {readonly era: Era; readonly keys: readonly Pointer[]}[]}

function present(config: JsonObject, pointers: readonly Pointer[]): Pointer[] {
  return pointers.filter((pointer) => valueAt(config, pointer) !== undefined)
}

function argsAsText(config: JsonObject): Pointer[] {
  const apps = valueAt(config, '/launcher/apps')
  if (!Array.isArray(apps)) return []
  const index = apps.findIndex((app) => isObject(app) && typeof app['args'] === 'string')
  return index < 0 ? [] : [`/launcher/apps/${index}/args`]
}

interface Marks {
  readonly era: Era
  readonly keys: readonly Pointer[]
}

/** Keys that only one era has; the others overlap and so decide by their order (visor-config I.1). */
function exclusiveMarks(config: JsonObject): Marks[] {
  const discovery = isObject(valueAt(config, '/launcher/discovery')) ? ['/launcher/discovery'] : []
  const e1 = [...discovery, ...present(config, ['/dmsgpty/port', '/dmsgpty/authorization_file'])]
  // Files of 2020 have this key too, so it only speaks against younger ones.
  const shared = e1.length === 0 ? ['/routing/setup_nodes'] : []
  return [
    {era: 'e1' as const, keys: e1},
    {era: 'e2' as const, keys: present(config, [...shared, '/transport/transport_setup_nodes'])},
    {
      era: 'e4' as const,
      keys: [...present(config, ['/pty', '/hypervisor/enable', '/geoip', '/conf_service']), ...argsAsText(config)],
    },
  ].filter(({keys}) => keys.length > 0)
}

function byVersion(version: JsonValue | undefined): Era | undefined {
  if (typeof version !== 'string') return undefined
  const parsed = parseVersion(version)
  const e3 = parseVersion('1.3.8')
  if (!parsed || !e3) return undefined
  if (compareVersions(parsed, e3) >= 0) return 'e3'
  const [major, minor, patch] = parsed.numbers
  if (major !== 1) return undefined
  if (minor === 0) return patch <= 1 ? 'e1' : undefined
  return minor === 1 ? 'e2' : undefined
}

const E3_MARKS = ['/routing/route_setup_nodes', '/transport/transport_setup', '/survey_whitelist', '/dmsgpty/whitelist']
const E2_MARKS = [
  '/skywire-tcp',
  '/launcher/service_discovery',
  '/dmsgpty/dmsg_port',
  '/transport/transport_setup_nodes',
]
const E1_MARKS = ['/stcp', '/launcher/discovery', '/dmsgpty/authorization_file', '/dmsgpty/port']

/**
 * Tells by its keys what kind of file an object is; `version` only breaks ties, because format and program numbers
 * collide. The first match wins.
 *
 * Source: visor-config 0.1, I.1.
 */
export function detectEra(config: JsonObject): Detection {
  const has = (...pointers: Pointer[]): boolean => present(config, pointers).length === pointers.length
  const hasAny = (pointers: readonly Pointer[]): boolean => present(config, pointers).length > 0

  if (has('/node', '/messaging')) return {kind: 'other', what: 'pre-2020'}
  if (has('/public_key', '/secret_key') && hasAny(['/cookies', '/http_addr'])) return {kind: 'hypervisor'}
  if (has('/public_key', '/secret_key', '/transport_discovery') && !has('/launcher')) {
    return {kind: 'other', what: 'route-setup-node'}
  }
  if (isObject(config['prod']) || isObject(config['test'])) {
    return {kind: 'other', what: hasAny(['/prod/dmsg_servers', '/test/dmsg_servers']) ? 'dmsghttp' : 'services'}
  }
  if (hasAny(['/visor/static_public_key', '/visor/static_secret_key'])) return {kind: 'visor', era: 'e0a'}
  if (isObject(config['key_pair']) || (Array.isArray(config['apps']) && has('/apps_path'))) {
    return {kind: 'visor', era: 'e0'}
  }

  const marks = exclusiveMarks(config)
  if (marks.length > 1) return {kind: 'unclear', marks}
  if (marks[0]?.era === 'e4') return {kind: 'visor', era: 'e4'}
  if (hasAny(E3_MARKS)) return {kind: 'visor', era: 'e3'}
  if (hasAny(E2_MARKS)) return {kind: 'visor', era: 'e2'}
  if (hasAny(E1_MARKS)) return {kind: 'visor', era: 'e1'}
  const era = byVersion(config['version'])
  return era ? {kind: 'visor', era} : {kind: 'unclear', marks: []}
}
