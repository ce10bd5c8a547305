import {InputProblem, UsageProblem} from '../../errors.js'
import {deploymentOf} from '../deployments/classify.js'
import {builtInServices, type DeploymentName} from '../deployments/deployment.js'
import {ERAS, isSince, type Era} from '../eras/era.js'
import {placeOf, type Setting} from '../eras/places.js'
import {copyOf, isObject, type JsonObject} from '../../json/json-value.js'
import {join, valueAt, type Pointer} from '../../json/pointer.js'
import {orderKeys} from '../order-keys.js'
import {keysAt} from '../schemas.js'
import {isSecretKey, publicKeyOf} from '../values/keys.js'
import {Migration, type MigrationOptions, type Note} from './migration.js'
import {toE0, toE1} from './to-e1.js'
import {toE2} from './to-e2.js'
import {toE3} from './to-e3.js'
import {toE4} from './to-e4.js'

export interface Migrated {
  readonly from: Era
  readonly to: Era
  readonly config: JsonObject
  /** In the order in which things happened; empty where the file was of the target's era. */
  readonly notes: readonly Note[]
}

const STEPS: Readonly<Record<Era, ((migration: Migration) => void) | undefined>> = {
  e0a: undefined,
  e0: toE0,
  e1: toE1,
  e2: toE2,
  e3: toE3,
  e4: toE4,
}

const URL_SETTINGS: readonly Setting[] = [
  'dmsgDiscovery',
  'transportDiscovery',
  'addressResolver',
  'routeFinder',
  'uptimeTrackerUrl',
  'serviceDiscovery',
]

/** The deployment whose values fill gaps: the wanted one, that of the file, else production (visor-config I.2, I.5). */
export function deploymentFor(config: JsonObject, era: Era, wanted?: DeploymentName): DeploymentName {
  if (wanted) return wanted
  // The generator of 0.2 left the uptime tracker in production.
  const settings = URL_SETTINGS.filter((setting) => isSince(era, 'e1') || setting !== 'uptimeTrackerUrl')
  const urls = settings.flatMap((setting) => {
    const place = placeOf(setting, era)
    const url = place === undefined ? undefined : valueAt(config, place)
    return typeof url === 'string' ? [url] : []
  })
  return deploymentOf(urls) === 'test' ? 'test' : 'prod'
}

/** The public key follows from the secret one, whatever the file says; keys are written in lower case. */
function settleKeys(migration: Migration): void {
  const secret = migration.at('/sk')
  if (!isSecretKey(secret)) return
  const derived = publicKeyOf(secret)
  const old = migration.at('/pk')
  if (old === derived) return
  const isSame = typeof old === 'string' && old.toLowerCase() === derived
  if (old === undefined || old === null || old === '') migration.fill('/pk', derived)
  else migration.replace('/pk', derived, 'repaired', isSame ? 'lower case' : 'it did not belong to sk')
}

/** Keys that no version of the target's shape reads, kept where they stand. */
function noteUnknown(migration: Migration, to: Era): void {
  const walk = (value: JsonObject, pointer: Pointer): void => {
    const known = keysAt(to, pointer)
    if (known.length === 0) return
    for (const [key, item] of Object.entries(value)) {
      const here = join(pointer, key)
      if (!known.includes(key)) migration.note({kind: 'carried', from: here, to: here, reason: 'unknown key'})
      else if (isObject(item)) walk(item, here)
    }
  }
  walk(migration.config, '')
}

/**
 * Brings a configuration to a younger shape, step by step. What the operator set is carried, gaps are filled with the
 * values of the file's own deployment, and every change is told.
 *
 * @throws {@link InputProblem} where there is no valid secret key: the identity must survive.
 * @throws {@link UsageProblem} where the target is older than the file.
 * Source: visor-config I.
 */
export function migrateConfig(config: JsonObject, from: Era, to: Era, options: MigrationOptions): Migrated {
  if (!isSince(to, from)) {
    throw new UsageProblem(`cannot migrate ${from} to older ${to}`, {
      hints: ['Generate a file of the older shape with `visor gen-config`.'],
    })
  }
  const secretPlace = placeOf('secretKey', from)
  if (secretPlace === undefined || !isSecretKey(valueAt(config, secretPlace))) {
    throw new InputProblem('no valid secret key, so the identity cannot be kept', {
      hints: [`Restore ${secretPlace ?? '/sk'} from a backup.`],
    })
  }
  if (from === to) return {from, to, config: copyOf(config), notes: []}
  const deployment = deploymentFor(config, from, options.deployment)
  const migration = new Migration(copyOf(config), options, (era) => builtInServices(era, deployment))
  for (const era of ERAS.slice(ERAS.indexOf(from) + 1, ERAS.indexOf(to) + 1)) {
    STEPS[era]?.(migration)
    if (era === 'e1') settleKeys(migration)
  }
  settleKeys(migration)
  noteUnknown(migration, to)
  return {from, to, config: orderKeys(migration.config, to), notes: migration.notes}
}
