import {isSince, type Era} from '../eras/era.js'
import {placeOf} from '../eras/places.js'
import {isObject, textOf, type JsonObject} from '../../json/json-value.js'
import {valueAt} from '../../json/pointer.js'
import {deploymentFor, migrateConfig} from '../migrate/migrate.js'
import {distinctKeys, isPublicKey, isSecretKey} from '../values/keys.js'
import {buildConfig, type BuildRequest, type GeneratedEra} from './build-config.js'
import type {GenerateValues} from './flags.js'
import {lostEntries, type LostEntries} from './lost-entries.js'
import {lostSettings} from './lost-settings.js'
import type {Machine} from './machine.js'

/** The file that a new one replaces. */
export interface OldFile {
  readonly config: JsonObject
  readonly era: Era
}

/** The file in the younger shape of `era`, with nothing that a deployment would add. */
function inShape({config, era: from}: OldFile, era: Era, machine: Machine): JsonObject {
  const options = {readFile: () => undefined, random: machine.random, folder: machine.cwd}
  return migrateConfig(config, from, era, {...options, noSurvey: true, keepServices: true}).config
}

/** The old file in the shape of the new one, so that both can be compared; `undefined` where that cannot be. */
export function oldInShape(old: OldFile, era: Era, machine: Machine): JsonObject | undefined {
  const secret = placeOf('secretKey', old.era)
  const hasKey = secret !== undefined && isSecretKey(valueAt(old.config, secret))
  return hasKey && isSince(era, old.era) ? inShape(old, era, machine) : undefined
}

/** The values with the hypervisors and the terminal whitelist of the old file, whatever its era. */
export function withRetainedLists(values: GenerateValues, old: OldFile, era: Era): GenerateValues {
  const list = (setting: 'hypervisors' | 'terminalWhitelist'): string[] => {
    const place = placeOf(setting, old.era)
    const items = place === undefined ? [] : valueAt(old.config, place)
    const keys = Array.isArray(items) ? items.map((item) => textOf(isObject(item) ? item['public_key'] : item)) : []
    return keys.filter(isPublicKey)
  }
  return {
    ...values,
    ...(isSince(era, 'e1') && {hypervisorKeys: distinctKeys(values.hypervisorKeys, list('hypervisors'))}),
    ...(isSince(era, 'e3') && {terminalKeys: distinctKeys(values.terminalKeys, list('terminalWhitelist'))}),
  }
}

/** What generators wrote where the old file was made: of its era and deployment, with the paths of each mode. */
function standardsOf(old: OldFile, {era, keys, machine}: BuildRequest): JsonObject[] {
  const from: GeneratedEra = old.era === 'e0a' ? 'e0' : old.era
  const testenv = deploymentFor(old.config, old.era) === 'test'
  const isHypervisor = isObject(old.config['hypervisor']) && old.config['hypervisor']['enable'] !== false
  const modes: GenerateValues[] = isSince(from, 'e3') ? [{}, {package: true}, {user: true}] : [{}, {package: true}]
  return modes.map((mode) => {
    const values = {...mode, testenv, isHypervisor}
    return inShape({config: buildConfig({era: from, values, keys, machine}).config, era: from}, era, machine)
  })
}

/** Flags that choose where a file is for; what else is asked for is compared with a file that has these only. */
const MODE_FLAGS = ['package', 'user', 'skybian', 'location', 'os', 'testenv'] as const

/**
 * What the new file lacks of the old one, or that the two cannot be compared.
 *
 * @param before - the old file in the shape of the new one.
 */
export function lostOf(
  old: OldFile,
  before: JsonObject | undefined,
  fresh: JsonObject,
  request: BuildRequest,
): LostEntries[] {
  const {era, values} = request
  if (!before) {
    const message = `the old file is of era ${old.era}, which is not brought to ${era}: only what was asked for is kept of it`
    return [{path: '', entries: [], message}]
  }
  const mode = Object.fromEntries(
    MODE_FLAGS.flatMap((flag) => (values[flag] === undefined ? [] : [[flag, values[flag]]])),
  )
  const plain = buildConfig({...request, values: mode}).config
  const standards = standardsOf(old, request)
  return [...lostEntries(before, fresh, standards, era), ...lostSettings(before, fresh, plain, standards, era)]
}
