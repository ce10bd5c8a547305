import {isSince, type Era} from './eras/era.js'
import {generateConfig} from './generate/generate.js'
import type {Machine} from './generate/machine.js'
import {isObject, textOf, type JsonObject} from '../json/json-value.js'
import type {JsonEdit} from '../json/edit-json.js'
import {editJson} from '../json/edit-json.js'
import {join, valueAt, type Pointer} from '../json/pointer.js'
import {deploymentFor} from './migrate/migrate.js'
import {keysAt, schemaAt} from './schemas.js'
import {fixConfig} from './fix-config.js'
import {validateConfig} from './validate.js'

/** Required keys that an object of the file lacks, with those of the objects below it. */
function* missingKeys(config: JsonObject, era: Era, pointer: Pointer = ''): Iterable<Pointer> {
  const here = valueAt(config, pointer)
  if (!isObject(here)) return
  const required = schemaAt(era, pointer)?.['required']
  for (const key of Array.isArray(required) ? required.map(textOf) : []) {
    if (here[key] === undefined) yield join(pointer, key)
  }
  for (const key of keysAt(era, pointer)) if (isObject(here[key])) yield* missingKeys(config, era, join(pointer, key))
}

/** The identity is the operator's; nothing takes its place. */
const IDENTITY = /^\/(?:sk|pk|key_pair|visor)(?:\/|$)/

/** What a generator would write for the file's own release and deployment. */
function sample(config: JsonObject, era: Era, machine: Machine): JsonObject {
  const testenv = deploymentFor(config, era) === 'test'
  const isHypervisor = isSince(era, 'e1') && isObject(config['hypervisor'])
  const values = {...(testenv && {testenv}), ...(isHypervisor && {isHypervisor})}
  return generateConfig({era: era === 'e0a' ? 'e0' : era, values, machine}).config
}

/**
 * Mends what can be mended without asking, and fills required keys that are missing with what a generator would write
 * for the file's release and deployment. Everything else stays, byte for byte.
 *
 * Source: visor-config I.0 (update as a migration to the file's own era), J.2, J.11, J.12.
 */
export function repairConfig(text: string, config: JsonObject, era: Era, machine: Machine): string {
  const base = sample(config, era, machine)
  const broken = validateConfig(text, {era}).diagnostics.flatMap(({code, path}) => {
    const isReplaced = code === 'CFG-V01' || (code === 'CFG-H06' && path.startsWith('/hypervisor/cookies/'))
    return isReplaced ? [path] : []
  })
  const edits = [...missingKeys(config, era), ...broken].flatMap((path): JsonEdit[] => {
    const value = valueAt(base, path)
    return value === undefined || IDENTITY.test(path) ? [] : [{op: 'put', path, value}]
  })
  return fixConfig(editJson(text, edits), {era}).text
}
