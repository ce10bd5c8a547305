import {isObject, textOf, type JsonObject} from '../../json/json-value.js'
import {putAt, valueAt, type Pointer} from '../../json/pointer.js'
import {DEFAULT_APPS} from '../apps/default-apps.js'
import type {GenerateValues} from './flags.js'

/** What of an old file lives on in a new one, beside the keys. */
export interface Retained {
  readonly config: JsonObject
  /** Names of apps of the operator's own that were kept, and of defaults that the old file lacked. */
  readonly keptApps: readonly string[]
  readonly addedApps: readonly string[]
}

/** Settings that are kept unless a flag gives them anew (visor-config D.6). */
const KEPT: readonly {readonly path: Pointer; readonly flag?: keyof GenerateValues}[] = [
  {path: '/routing/min_hops', flag: 'minHops'},
  {path: '/routing/enable_cascade_route_setup', flag: 'cascade'},
  {path: '/routing/transport_preference'},
  {path: '/routing/router_settings'},
  {path: '/routing/router_app_settings'},
  {path: '/dmsg/protocol'},
  {path: '/app_settings'},
]

const APP_KEYS = ['auto_start', 'args', 'binary', 'launcher_mode', 'restart_policy'] as const

/** Flags that decide about an app; where one was given, the old entry does not. */
const APP_FLAGS: Readonly<Record<string, readonly (keyof GenerateValues)[]>> = {
  'vpn-client': ['killSwitch', 'vpnServerKey'],
  'vpn-server': ['vpnServer', 'vpnWhitelist', 'vpnSecure', 'vpnInterface'],
  skysocks: ['proxyServer', 'proxyWhitelist'],
  'skysocks-client': ['startProxyClient', 'proxyServerKey'],
  skychat: ['skychat', 'skychatAddress', 'skychatPair'],
}

const appsOf = (config: JsonObject): JsonObject[] => {
  const apps = valueAt(config, '/launcher/apps')
  return Array.isArray(apps) ? apps.filter(isObject) : []
}

/**
 * Carries over what generating again keeps in files of 2025 on: settings that the running visor writes, what the
 * operator changed about apps, and apps of the operator's own.
 *
 * @param fresh - changed in place.
 * @param old - a file of the same shape.
 * Source: visor-config D.6.
 */
export function retainSettings(fresh: JsonObject, old: JsonObject, values: GenerateValues): Retained {
  for (const {path, flag} of KEPT) {
    const value = valueAt(old, path)
    if (value !== undefined && (flag === undefined || values[flag] === undefined)) putAt(fresh, path, value)
  }
  const before = new Map(appsOf(old).map((app) => [app['name'], app]))
  const apps = appsOf(fresh).map((app): JsonObject => {
    const previous = before.get(app['name'] ?? null)
    const isDecided = APP_FLAGS[textOf(app['name'])]?.some((flag) => values[flag] !== undefined) ?? false
    if (!previous || isDecided) return app
    const kept = APP_KEYS.filter((key) => previous[key] !== undefined).map(
      (key) => [key, previous[key] ?? null] as const,
    )
    const {args: _, ...rest} = app
    return {...(previous['args'] === undefined ? rest : app), ...Object.fromEntries(kept)}
  })
  const names = new Set(apps.map((app) => app['name']))
  const defaults = new Set(DEFAULT_APPS.e4.map(({name}) => name))
  const custom = appsOf(old).filter(
    (app) =>
      !names.has(app['name'] ?? null) &&
      !defaults.has(textOf(app['name'])) &&
      !values.disabledApps?.includes(textOf(app['name'])),
  )
  putAt(fresh, '/launcher/apps', [...apps, ...custom])
  return {
    config: fresh,
    keptApps: custom.map((app) => textOf(app['name'])),
    addedApps: apps.filter((app) => !before.has(app['name'] ?? null)).map((app) => textOf(app['name'])),
  }
}
