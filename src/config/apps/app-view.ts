import {isSince, type Era} from '../eras/era.js'
import {placeOf} from '../eras/places.js'
import {isObject, type JsonObject} from '../../json/json-value.js'
import {join, valueAt, type Pointer} from '../../json/pointer.js'
import {parseArgs} from '../values/args-text.js'
import {readOptions, type ReadOptions} from './app-options.js'
import {appWords, BUILT_IN_APPS} from './default-apps.js'

/** One app entry as a visor of its era reads it. Values of the wrong type are absent. */
export interface AppView {
  readonly path: Pointer
  readonly index: number
  readonly entry: JsonObject
  readonly name?: string
  readonly namePath: Pointer
  readonly binary?: string
  readonly port?: number
  readonly autoStart: boolean
  /** Tokens, also of the one-string form; empty where they cannot be read. */
  readonly args: readonly string[]
  readonly argsForm: 'list' | 'text' | 'none'
  readonly argsFault?: string
  /** Where token `index` stands; the whole string in the one-string form. */
  readonly argPath: (index: number) => Pointer
  /** Whether the app runs inside the visor process. */
  readonly isInternal: boolean
  /** Which built-in app runs; `undefined` for programs of others. */
  readonly builtIn?: string
  readonly options: ReadOptions
}

/** Which app the words in front of arguments tell the merged executable to be, and how many they are. */
function readWords(args: readonly string[]): {readonly app?: string; readonly count: number} {
  const known = [...BUILT_IN_APPS].find((name) => appWords(name).every((word, at) => args[at] === word))
  if (known !== undefined) return {app: known, count: appWords(known).length}
  return args[0] === 'app' && args[1] !== undefined ? {app: args[1], count: 2} : {count: 0}
}

function viewApp(entry: JsonObject, path: Pointer, index: number, era: Era): AppView {
  const nameKey = isSince(era, 'e1') ? 'name' : 'app'
  const text = (key: string): string | undefined => {
    const value = entry[key]
    return typeof value === 'string' ? value : undefined
  }
  const name = text(nameKey)
  const binary = text('binary')
  const raw = entry['args']
  const reading = typeof raw === 'string' ? parseArgs(raw) : undefined
  const listed = Array.isArray(raw) ? raw.map((item) => (typeof item === 'string' ? item : '')) : []
  const args = reading ? ('args' in reading ? reading.args : []) : listed
  const words = readWords(args)
  const isInternal = era === 'e4' && !binary && entry['launcher_mode'] !== 'external'
  const candidate = binary === 'skywire' ? words.app : isInternal || !binary ? name : binary
  const builtIn = candidate !== undefined && BUILT_IN_APPS.has(candidate) ? candidate : undefined
  const port = entry['port']
  return {
    path,
    index,
    entry,
    namePath: join(path, nameKey),
    ...(name !== undefined && {name}),
    ...(binary !== undefined && {binary}),
    ...(typeof port === 'number' && {port}),
    autoStart: entry['auto_start'] === true,
    args,
    argsForm: typeof raw === 'string' ? 'text' : Array.isArray(raw) ? 'list' : 'none',
    ...(reading && 'fault' in reading && {argsFault: reading.fault}),
    argPath: (at) => (Array.isArray(raw) ? join(path, 'args', at) : join(path, 'args')),
    isInternal,
    ...(builtIn !== undefined && {builtIn}),
    options: readOptions(builtIn ?? '', args, words.count),
  }
}

/** The app entries of a file, in file order; items that are no objects are left out. */
export function viewApps(config: JsonObject, era: Era): AppView[] {
  const path = placeOf('apps', era)
  const list = path === undefined ? undefined : valueAt(config, path)
  if (path === undefined || !Array.isArray(list)) return []
  return list.flatMap((entry, index) => (isObject(entry) ? [viewApp(entry, join(path, index), index, era)] : []))
}
