import {builtInServices, type Services} from '../deployments/deployment.js'
import {ERA_FACTS, type Era} from '../eras/era.js'
import {isObject, toJson, type JsonObject} from '../../json/json-value.js'
import {migrateConfig} from '../migrate/migrate.js'
import {distinctKeys, type KeyPair} from '../values/keys.js'
import type {Draft} from './draft.js'
import type {GenerateValues} from './flags.js'
import {generateE0} from './generate-e0.js'
import {generateE1} from './generate-e1.js'
import {generateE3} from './generate-e3.js'
import {generateE4} from './generate-e4.js'
import type {Machine} from './machine.js'
import {placesFor} from './places.js'

/** Shapes that can be generated; files of 2021 to 2023 are made as those of 2020 and brought forward. */
export type GeneratedEra = Exclude<Era, 'e0a'>

/** What a file is built of. */
export interface BuildRequest {
  readonly era: GeneratedEra
  /** Settled ones. */
  readonly values: GenerateValues
  readonly keys: KeyPair
  readonly machine: Machine
  /** The built-in ones of the deployment where left out. */
  readonly services?: Services | undefined
}

function draftOf({era, values, keys, machine, services}: BuildRequest): Draft {
  const wanted = distinctKeys(values.hypervisorKeys)
  const reach = era === 'e4' || values.dmsgHttp ? 'dmsg' : 'http'
  return {
    values,
    keys,
    services: services ?? builtInServices(era === 'e2' ? 'e1' : era, values.testenv ? 'test' : 'prod', reach),
    places: placesFor(era, values, machine),
    machine,
    version: values.version ?? ERA_FACTS[era].version,
    hypervisors: wanted.filter((key) => key !== keys.publicKey),
    isHypervisor: (values.isHypervisor ?? values.user ?? false) || wanted.includes(keys.publicKey),
  }
}

/** Builds a file, with nothing of an older one; the draft tells what was decided on the way. */
export function buildConfig(request: BuildRequest): {readonly config: JsonObject; readonly draft: Draft} {
  const {era, machine} = request
  const draft = draftOf(request)
  const make = {e0: generateE0, e1: generateE1, e2: generateE1, e3: generateE3, e4: generateE4}[era]
  const config = toJson(make(draft))
  if (!isObject(config)) throw new TypeError('a configuration is an object')
  if (era !== 'e2') return {config, draft}
  const options = {readFile: () => undefined, random: machine.random, folder: machine.cwd}
  return {config: {...migrateConfig(config, 'e1', 'e2', options).config, version: draft.version}, draft}
}
