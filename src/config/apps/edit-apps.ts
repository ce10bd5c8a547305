import {isSince, type Era} from '../eras/era.js'
import {placeOf} from '../eras/places.js'
import {copyOf, toJson, type JsonObject, type JsonValue} from '../../json/json-value.js'
import type {JsonEdit} from '../../json/edit-json.js'
import {join} from '../../json/pointer.js'
import {InputProblem, UsageProblem} from '../../errors.js'
import {printArgs} from '../values/args-text.js'
import {shownText} from '../values/shown-text.js'
import {viewApps, type AppView} from './app-view.js'
import {DEFAULT_APPS} from './default-apps.js'
import {nextFreePort} from './ports.js'

/** What is to become of an app; absent members stay as they are. */
export interface AppChange {
  readonly port?: number
  readonly binary?: string
  readonly args?: readonly string[]
  readonly autoStart?: boolean
  readonly policy?: string
}

const appsPlace = (era: Era): string => placeOf('apps', era) ?? '/launcher/apps'

function known(config: JsonObject, era: Era, name: string): AppView {
  const apps = viewApps(config, era)
  const app = apps.find((each) => each.name === name)
  if (app) return app
  const names = apps.flatMap((each) => each.name ?? [])
  throw new InputProblem(`no app "${shownText(name)}" in this configuration`, {
    hints: [`There are: ${names.join(', ') || 'none'}.`],
  })
}

/** Arguments in the spelling that the file has for this app, or its era where it has none. */
function argsValue(era: Era, args: readonly string[], form: AppView['argsForm']): JsonValue {
  const asText = form === 'text' || (form === 'none' && era === 'e4')
  return asText ? printArgs(args) : [...args]
}

function members(era: Era, change: AppChange, form: AppView['argsForm']): JsonObject {
  if (change.policy !== undefined && !isSince(era, 'e3')) {
    throw new UsageProblem(`--policy is unknown to era ${era}`, {hints: ['Visors of 2026 have policies per app.']})
  }
  return {
    ...(change.binary !== undefined && {binary: change.binary}),
    ...(change.args !== undefined && {args: argsValue(era, change.args, form)}),
    ...(change.autoStart !== undefined && {auto_start: change.autoStart}),
    ...(change.port !== undefined && {port: change.port}),
    ...(change.policy !== undefined && {routing_policy: change.policy}),
  }
}

/**
 * Adds an app: a built-in one with its defaults, another one on the port given or the next free one.
 *
 * @throws {@link InputProblem} where the name is taken.
 */
export function addApp(config: JsonObject, era: Era, name: string, change: AppChange): JsonEdit[] {
  const apps = viewApps(config, era)
  if (apps.some((app) => app.name === name)) {
    throw new InputProblem(`app "${name}" is there already`, {hints: ['Change it with `config app set`.']})
  }
  const standard = DEFAULT_APPS[era].find((app) => app.name === name)
  const taken = new Set(apps.flatMap(({port}) => port ?? []))
  const port = change.port ?? standard?.port ?? nextFreePort(10, taken, era)
  if (port === undefined) throw new InputProblem('no routing port is free')
  const binary = change.binary ?? standard?.binary ?? (isSince(era, 'e3') && !standard ? name : undefined)
  const args = change.args ?? standard?.args ?? []
  const entry: JsonObject = {
    ...(isSince(era, 'e1') ? {name} : {app: name}),
    ...(binary !== undefined && {binary}),
    ...(args.length > 0 && {args: argsValue(era, args, 'none')}),
    auto_start: change.autoStart ?? standard?.auto_start ?? false,
    port,
    ...members(era, change.policy === undefined ? {} : {policy: change.policy}, 'none'),
  }
  return [{op: 'put', path: join(appsPlace(era), '-'), value: entry}]
}

/** Takes an app out. */
export function removeApp(config: JsonObject, era: Era, name: string): JsonEdit[] {
  return [{op: 'remove', path: known(config, era, name).path}]
}

/** Changes an app. An empty list of arguments takes the key away; an empty binary too. */
export function setApp(config: JsonObject, era: Era, name: string, change: AppChange): JsonEdit[] {
  const app = known(config, era, name)
  return Object.entries(members(era, change, app.argsForm)).map(([key, value]): JsonEdit => {
    const path = join(app.path, key)
    const isEmpty = value === '' || (Array.isArray(value) && value.length === 0)
    return isEmpty ? {op: 'remove', path} : {op: 'put', path, value: copyOf(value)}
  })
}

/** The apps of a file as `config app ls` shows them. Field names are those of the `--json` output. */
export interface AppRow {
  readonly name: string
  readonly port: number | null
  readonly auto_start: boolean
  /** Executable, or null for an app inside the visor process. */
  readonly binary: string | null
  readonly args: readonly string[]
  readonly routing_policy: JsonValue
}

/** The apps of a file, as `--json` prints them. */
export interface ListedApps {
  readonly apps: readonly AppRow[]
}

export function listApps(config: JsonObject, era: Era): AppRow[] {
  return viewApps(config, era).map((app) => ({
    name: app.name ?? '',
    port: app.port ?? null,
    auto_start: app.autoStart,
    binary: app.isInternal ? null : (app.binary ?? app.name ?? null),
    args: app.args,
    routing_policy: toJson(app.entry['routing_policy'] ?? null),
  }))
}
