import {copyOf, isObject, textOf, type JsonObject} from '../../json/json-value.js'
import {putAt, valueAt, type Pointer} from '../../json/pointer.js'
import {viewApps, type AppView} from '../apps/app-view.js'
import {appWords, DEFAULT_APPS} from '../apps/default-apps.js'
import {printArgs} from '../values/args-text.js'
import {changedArgs, changedStart, isMadeAnew} from './app-list.js'
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

const APP_KEYS = ['launcher_mode', 'restart_policy'] as const

const appsOf = (config: JsonObject): JsonObject[] => {
  const apps = valueAt(config, '/launcher/apps')
  return Array.isArray(apps) ? apps.filter(isObject) : []
}

/** The arguments of an app of the old file as flags change them; those of its entry, letter by letter, where none does. */
function keptArgs(old: AppView, wantsProcess: boolean, values: GenerateValues): JsonObject {
  const raw = old.entry['args']
  const same = raw === undefined ? {} : {args: raw}
  if (old.argsFault !== undefined || old.name === undefined) return same
  const moved = wantsProcess && old.isInternal ? [...appWords(old.name), ...old.args] : old.args
  const args = changedArgs(old.name, moved, values)
  if (args.length === old.args.length && args.every((arg, index) => arg === old.args[index])) return same
  return args.length === 0 ? {} : {args: printArgs(args)}
}

/** A default app with what the operator changed about it. */
function keptApp(fresh: JsonObject, old: AppView, values: GenerateValues): JsonObject {
  const {args: _, binary, auto_start: start, ...rest} = fresh
  const {name = '', entry} = old
  if (isMadeAnew(name, values)) return fresh
  const kept = APP_KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]] as const]))
  const executable = entry['binary'] ?? binary
  return {
    ...(executable !== undefined && {binary: executable}),
    ...keptArgs(old, binary !== undefined, values),
    auto_start: changedStart(name, values) ?? entry['auto_start'] ?? start ?? false,
    ...rest,
    ...Object.fromEntries(kept),
  }
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
  const before = new Map(viewApps(old, 'e4').map((app) => [app.name, app]))
  const apps = appsOf(fresh).map((app): JsonObject => {
    const previous = before.get(textOf(app['name']))
    return previous ? {name: app['name'] ?? '', ...keptApp(app, previous, values)} : app
  })
  const names = new Set(apps.map((app) => app['name']))
  const defaults = new Set(DEFAULT_APPS.e4.map(({name}) => name))
  const custom = appsOf(old).filter(
    (app) =>
      !names.has(app['name'] ?? null) &&
      !defaults.has(textOf(app['name'])) &&
      !values.disabledApps?.includes(textOf(app['name'])),
  )
  putAt(fresh, '/launcher/apps', [...apps, ...copyOf(custom)])
  return {
    config: fresh,
    keptApps: custom.map((app) => textOf(app['name'])),
    addedApps: apps.filter((app) => !before.has(textOf(app['name']))).map((app) => textOf(app['name'])),
  }
}
