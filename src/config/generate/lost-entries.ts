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
 * @param old - of the same shape as `fresh`.
 * Source: visor-config D.7, G.4.
 */
export function lostEntries(old: JsonObject, fresh: JsonObject, era: Era): LostEntries[] {
  const lost: LostEntries[] = []
  const add = (path: Pointer, before: readonly string[], after: readonly string[]): void => {
    const now = new Set(after.map((entry) => entry.toLowerCase()))
    const entries = before.filter((entry) => !now.has(entry.toLowerCase()))
    if (entries.length === 0) return
    const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`
    const message = `${path}: ${count} of the old file ${entries.length === 1 ? 'is' : 'are'} gone: ${entries.join(', ')}`
    lost.push({path, entries, message})
  }
  for (const setting of [...LISTS, 'stcpTable' as const]) {
    const path = placeOf(setting, era)
    if (path !== undefined) add(path, entriesOf(valueAt(old, path)), entriesOf(valueAt(fresh, path)))
  }
  const names = (config: JsonObject): string[] => viewApps(config, era).flatMap(({name}) => name ?? [])
  add(placeOf('apps', era) ?? '/launcher/apps', names(old), names(fresh))
  const endpoint = '/hypervisor/enable_pk_endpoint'
  if (valueAt(old, endpoint) === true && valueAt(fresh, endpoint) !== true) {
    lost.push({path: endpoint, entries: ['true'], message: `${endpoint}: was true in the old file and is false now`})
  }
  return lost
}
