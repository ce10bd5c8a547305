import {UsageProblem} from '../../errors.js'
import type {Services} from '../deployments/deployment.js'
import {placeOf} from '../eras/places.js'
import type {JsonObject} from '../../json/json-value.js'
import {valueAt} from '../../json/pointer.js'
import {generateKeyPair, isSecretKey, keyPairOf, type KeyPair} from '../values/keys.js'
import {setAppPolicies} from './app-policies.js'
import {buildConfig, type GeneratedEra} from './build-config.js'
import type {NameOf} from './check-values.js'
import type {GenerateValues} from './flags.js'
import {idleFlags} from './idle-flags.js'
import type {LostEntries} from './lost-entries.js'
import type {Machine} from './machine.js'
import {lostOf, oldInShape, withRetainedLists, type OldFile} from './old-file.js'
import type {Places} from './places.js'
import {retainSettings} from './retain.js'
import {settleValues} from './settle-values.js'

export type {GeneratedEra} from './build-config.js'

export interface GenerateRequest {
  readonly era: GeneratedEra
  readonly values: GenerateValues
  readonly machine: Machine
  /** Services of a deployment, where they come from a file or a service; the built-in ones otherwise. */
  readonly services?: Services
  /** The file that is replaced. */
  readonly old?: OldFile
  /** Whether the secret key of the old file is kept; a key given by flag wins. */
  readonly keepsKey?: boolean
  /** Whether hypervisors and terminal whitelist of the old file are kept too. */
  readonly keepsHypervisors?: boolean
  /** Where a value was given, for messages; a flag where left out. */
  readonly nameOf?: NameOf
}

export interface Generated {
  readonly config: JsonObject
  readonly keys: KeyPair
  readonly places: Places
  readonly isHypervisor: boolean
  readonly lost: readonly LostEntries[]
  /** Remarks on what was asked for and changes nothing, one sentence each. */
  readonly idle: readonly string[]
  readonly keptApps: readonly string[]
  readonly addedApps: readonly string[]
}

/** Flag, then the key of the old file, then a new one (visor-config D.0). */
function keysFor({old, keepsKey, machine}: GenerateRequest, {secretKey}: GenerateValues): KeyPair {
  if (secretKey !== undefined) return keyPairOf(secretKey)
  const place = old && placeOf('secretKey', old.era)
  const kept = old && place !== undefined ? valueAt(old.config, place) : undefined
  if (!keepsKey || kept === undefined) return generateKeyPair(machine.random)
  if (isSecretKey(kept)) return keyPairOf(kept)
  throw new UsageProblem('the old file has no valid secret key to keep', {
    hints: ['Give one with `--sk`, or restore the file from a backup.'],
  })
}

/**
 * Makes the configuration that flags describe. Pure but for the random numbers of the machine.
 *
 * @throws {@link UsageProblem} for flags that the era does not know, contradict each other or have bad values.
 * Source: visor-config D.
 */
export function generateConfig(request: GenerateRequest): Generated {
  const {era, machine, old, services} = request
  const settled = settleValues(era, request.values, request.nameOf)
  const values = old && request.keepsHypervisors ? withRetainedLists(settled, old, era) : settled
  const keys = keysFor(request, values)
  const build = {era, values, keys, machine, services}
  const {config: fresh, draft} = buildConfig(build)
  const before = old && oldInShape(old, era, machine)
  const retained =
    era === 'e4' && before && request.keepsKey
      ? retainSettings(fresh, before, values)
      : {config: fresh, keptApps: [], addedApps: []}
  setAppPolicies(retained.config, values)
  return {
    ...retained,
    keys,
    places: draft.places,
    isHypervisor: draft.isHypervisor,
    lost: old ? lostOf(old, before, retained.config, build) : [],
    idle: idleFlags(era, values, draft.isHypervisor, request.nameOf),
  }
}
