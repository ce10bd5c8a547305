import {UsageProblem} from '../../errors.js'
import {builtInServices, type Services} from '../deployments/deployment.js'
import {ERA_FACTS, isSince, type Era} from '../eras/era.js'
import {placeOf} from '../eras/places.js'
import {isObject, toJson, type JsonObject} from '../../json/json-value.js'
import {valueAt} from '../../json/pointer.js'
import {migrateConfig} from '../migrate/migrate.js'
import {generateKeyPair, isSecretKey, keyPairOf, type KeyPair, distinctKeys} from '../values/keys.js'
import {parseVersion} from '../values/program-version.js'
import type {Draft} from './draft.js'
import type {GenerateValues} from './flags.js'
import {generateE0} from './generate-e0.js'
import {generateE1} from './generate-e1.js'
import {generateE3} from './generate-e3.js'
import {generateE4} from './generate-e4.js'
import {lostEntries, type LostEntries} from './lost-entries.js'
import type {Machine} from './machine.js'
import {placesFor, type Places} from './places.js'
import {checkFlags} from './check-flags.js'
import {checkValues} from './check-values.js'
import {canonicalDuration} from '../values/duration.js'
import {retainSettings} from './retain.js'

/** Shapes that can be generated; files of 2021 to 2023 are made as those of 2020 and brought forward. */
export type GeneratedEra = Exclude<Era, 'e0a'>

export interface GenerateRequest {
  readonly era: GeneratedEra
  readonly values: GenerateValues
  readonly machine: Machine
  /** Services of a deployment, where they come from a file or a service; the built-in ones otherwise. */
  readonly services?: Services
  /** The file that is replaced. */
  readonly old?: {readonly config: JsonObject; readonly era: Era}
  /** Whether the secret key of the old file is kept; a key given by flag wins. */
  readonly keepsKey?: boolean
  /** Whether hypervisors and terminal whitelist of the old file are kept too. */
  readonly keepsHypervisors?: boolean
}

export interface Generated {
  readonly config: JsonObject
  readonly keys: KeyPair
  readonly places: Places
  readonly isHypervisor: boolean
  readonly lost: readonly LostEntries[]
  readonly keptApps: readonly string[]
  readonly addedApps: readonly string[]
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** The old file brought to the shape of the new one, so that both can be compared; `undefined` where that cannot be. */
function oldInShape({old, era, machine}: GenerateRequest): JsonObject | undefined {
  if (!old || !isSince(era, old.era)) return undefined
  const secret = placeOf('secretKey', old.era)
  if (secret === undefined || !isSecretKey(valueAt(old.config, secret))) return undefined
  const options = {
    readFile: () => undefined,
    random: machine.random,
    folder: machine.cwd,
    noSurvey: true,
    keepServices: true,
  }
  return migrateConfig(old.config, old.era, era, options).config
}

/** Flag, then the key of the old file, then a new one (visor-config D.0). */
function keysFor({values, old, keepsKey, machine}: GenerateRequest): KeyPair {
  if (values.secretKey !== undefined) return keyPairOf(values.secretKey)
  const place = old && placeOf('secretKey', old.era)
  const kept = old && place !== undefined ? valueAt(old.config, place) : undefined
  if (!keepsKey || kept === undefined) return generateKeyPair(machine.random)
  if (isSecretKey(kept)) return keyPairOf(kept)
  throw new UsageProblem('the old file has no valid secret key to keep', {
    hints: ['Give one with `--sk`, or restore the file from a backup.'],
  })
}

function withRetainedLists(values: GenerateValues, old: JsonObject | undefined, era: Era): GenerateValues {
  if (!old) return values
  const list = (setting: 'hypervisors' | 'terminalWhitelist'): string[] => {
    const place = placeOf(setting, era)
    return place === undefined ? [] : strings(valueAt(old, place))
  }
  return {
    ...values,
    hypervisorKeys: distinctKeys(values.hypervisorKeys, list('hypervisors')),
    ...(isSince(era, 'e3') && {terminalKeys: distinctKeys(values.terminalKeys, list('terminalWhitelist'))}),
  }
}

function build(era: GeneratedEra, draft: Draft): JsonObject {
  const {machine, version} = draft
  const make = {e0: generateE0, e1: generateE1, e2: generateE1, e3: generateE3, e4: generateE4}[era]
  const config = toJson(make(draft))
  if (!isObject(config)) throw new TypeError('a configuration is an object')
  if (era !== 'e2') return config
  const options = {readFile: () => undefined, random: machine.random, folder: machine.cwd}
  const migrated = migrateConfig(config, 'e1', 'e2', options).config
  return {...migrated, version}
}

/**
 * Makes the configuration that flags describe. Pure but for the random numbers of the machine.
 *
 * @throws {@link UsageProblem} for flags that the era does not know, contradict each other or have bad values.
 * Source: visor-config D.
 */
export function generateConfig(request: GenerateRequest): Generated {
  const {era, machine} = request
  checkFlags(era, request.values)
  checkValues(request.values)
  const old = oldInShape(request)
  const given = request.keepsHypervisors ? withRetainedLists(request.values, old, era) : request.values
  const keys = keysFor(request)
  const version = given.version ?? ERA_FACTS[era].version
  if (given.version !== undefined && version !== 'unknown' && !parseVersion(version)) {
    throw new UsageProblem(`version "${version}" is not usable`, {
      hints: ['Write a version such as v1.3.28, or unknown.'],
    })
  }
  const values: GenerateValues = {
    ...given,
    ...(given.shutdownTimeout !== undefined && {shutdownTimeout: canonicalDuration(given.shutdownTimeout)}),
    ...(given.registrationTimeout !== undefined && {registrationTimeout: canonicalDuration(given.registrationTimeout)}),
  }
  const wanted = distinctKeys(values.hypervisorKeys)
  const isHypervisor = (values.isHypervisor ?? values.user ?? false) || wanted.includes(keys.publicKey)
  const reach = era === 'e4' || values.dmsgHttp ? 'dmsg' : 'http'
  const draft: Draft = {
    values,
    keys,
    services: request.services ?? builtInServices(era === 'e2' ? 'e1' : era, values.testenv ? 'test' : 'prod', reach),
    places: placesFor(era, values, machine),
    machine,
    version,
    hypervisors: wanted.filter((key) => key !== keys.publicKey),
    isHypervisor,
  }
  const fresh = build(era, draft)
  const retained =
    era === 'e4' && old && request.keepsKey
      ? retainSettings(fresh, old, values)
      : {config: fresh, keptApps: [], addedApps: []}
  const lost = old ? lostEntries(old, retained.config, era) : []
  return {...retained, keys, places: draft.places, isHypervisor, lost}
}
