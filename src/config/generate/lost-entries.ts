import {viewApps} from '../apps/app-view.js'
import type {Era} from '../eras/era.js'
import {placeOf, type Setting} from '../eras/places.js'
import {isObject, textOf, type JsonObject, type JsonValue} from '../../json/json-value.js'
import {valueAt, type Pointer} from '../../json/pointer.js'

/** Entries of an old file that a new one lacks (`CFG-E05`). */
export interface LostEntries {
  readonly path: Pointer
  readonly entries: readonly string[]
  readonly message: string
}

const LISTS: readonly Setting[] = [
  'hypervisors',
  'terminalWhitelist',
  'routeSetup',
  'transportSetup',
  'surveyWhitelist',
  'persistentTransports',
  'trustedVisors',
]

const SWITCHES: readonly Pointer[] = ['/hypervisor/enable', '/hypervisor/enable_pk_endpoint']

function entriesOf(value: JsonValue | undefined): string[] {
  if (isObject(value)) return Object.entries(value).map(([key, item]) => `${key}=${textOf(item)}`)
  if (!Array.isArray(value)) return []
  return value.map((item) => {
    if (!isObject(item)) return textOf(item)
    return item['public_key'] === undefined
      ? `${textOf(item['type'])} ${textOf(item['pk'])}`
      : textOf(item['public_key'])
  })
}

/**
 * What generating again took out of a file: hypervisors, whitelists, tables, apps, and the public-key endpoint.
 *
 * @param old - of the same shape as `fresh`, and so are `standards`.
 * @param standards - what generators wrote where the old file was made; nobody misses that.
 * Source: visor-config D.7, G.4.
 */
export function lostEntries(
  old: JsonObject,
  fresh: JsonObject,
  standards: readonly JsonObject[],
  era: Era,
): LostEntries[] {
  const lost: LostEntries[] = []
  const add = (path: Pointer, entriesIn: (config: JsonObject) => readonly string[]): void => {
    const now = new Set([fresh, ...standards].flatMap(entriesIn).map((entry) => entry.toLowerCase()))
    const entries = entriesIn(old).filter((entry) => !now.has(entry.toLowerCase()))
    if (entries.length === 0) return
    const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`
    const message = `${path}: ${count} of the old file ${entries.length === 1 ? 'is' : 'are'} gone: ${entries.join(', ')}`
    lost.push({path, entries, message})
  }
  for (const setting of [...LISTS, 'stcpTable' as const]) {
    const path = placeOf(setting, era)
    if (path !== undefined) add(path, (config) => entriesOf(valueAt(config, path)))
  }
  add(placeOf('apps', era) ?? '/launcher/apps', (config) => viewApps(config, era).flatMap(({name}) => name ?? []))
  const isOn = (config: JsonObject, path: Pointer): boolean =>
    // Until 2024 the object itself is the switch.
    path === '/hypervisor/enable' && era !== 'e4' ? isObject(config['hypervisor']) : valueAt(config, path) === true
  for (const path of SWITCHES) {
    if (!isOn(old, path) || isOn(fresh, path)) continue
    lost.push({path, entries: ['true'], message: `${path}: was true in the old file and is false now`})
  }
  return lost
}

/** Whether {@link lostEntries} looks there; apps that are gone are among what it tells. */
export function isListed(path: Pointer, era: Era): boolean {
  const places = [...LISTS, 'stcpTable' as const].map((setting) => placeOf(setting, era))
  const apps = placeOf('apps', era) ?? ''
  const isApp = path.startsWith(`${apps}/`) && !path.slice(apps.length + 1).includes('/')
  return (
    isApp ||
    SWITCHES.includes(path) ||
    places.some((place) => place !== undefined && (path === place || path.startsWith(`${place}/`)))
  )
}
