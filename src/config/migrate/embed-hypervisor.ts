import {InputProblem} from '../../errors.js'
import {ownerOfUrl} from '../deployments/classify.js'
import {generateConfig} from '../generate/generate.js'
import type {Machine} from '../generate/machine.js'
import {isSince, type Era} from '../eras/era.js'
import {copyOf, isObject, type JsonObject} from '../../json/json-value.js'
import {isSecretKey, publicKeyOf} from '../values/keys.js'
import {migrateConfig, type Migrated} from './migrate.js'
import type {MigrationOptions, Note} from './migration.js'

export interface EmbedOptions extends MigrationOptions {
  readonly machine: Machine
}

const isAbsolutePath = (path: string): boolean => /^(?:\/|[A-Za-z]:[\\/])/.test(path)

/** The hypervisor object of a visor's file: all but identity and discovery, which are the visor's. */
function objectOf(standalone: JsonObject, folder: string): JsonObject {
  const {public_key: _, secret_key: __, dmsg_discovery: ___, ...rest} = copyOf(standalone)
  const path = rest['db_path']
  if (typeof path === 'string' && !isAbsolutePath(path)) rest['db_path'] = `${folder}/${path.replace(/^\.\//, '')}`
  return rest
}

/**
 * Makes a stand-alone hypervisor a part of a visor: of a new one that keeps its identity, or of an existing one, whose
 * key then takes the place of the hypervisor's.
 *
 * @throws {@link InputProblem} where the hypervisor has no valid secret key, or the visor is a hypervisor already.
 * Source: visor-config I.4.
 */
export function embedHypervisor(
  standalone: JsonObject,
  to: Era,
  options: EmbedOptions,
  visor?: {readonly config: JsonObject; readonly era: Era},
): Migrated {
  const secret = standalone['secret_key']
  if (!isSecretKey(secret)) throw new InputProblem('no valid secret key, so the identity cannot be kept')
  const hypervisor = objectOf(standalone, options.folder)
  const notes: Note[] = [{kind: 'moved', from: '/', to: '/hypervisor', reason: 'but for identity and dmsg_discovery'}]
  const discovery = standalone['dmsg_discovery']
  const isTest = typeof discovery === 'string' && ownerOfUrl(discovery) === 'test'
  let base: {config: JsonObject; era: Era}
  if (visor) {
    const brought = migrateConfig(visor.config, visor.era, isSince(visor.era, 'e1') ? visor.era : 'e1', options)
    if (isObject(brought.config['hypervisor']) && brought.config['hypervisor']['enable'] !== false) {
      throw new InputProblem('the visor is a hypervisor already', {
        hints: ['Leave `--into` out to make a new visor file.'],
      })
    }
    base = {config: brought.config, era: brought.to}
    notes.push(...brought.notes)
    const own = isSecretKey(brought.config['sk']) ? publicKeyOf(brought.config['sk']) : ''
    const reason = `every visor that lists ${publicKeyOf(secret)} must list ${own} instead`
    notes.push({kind: 'dropped', from: '/secret_key', reason})
  } else {
    const values = {secretKey: secret, ...((options.deployment === 'test' || isTest) && {testenv: true})}
    base = {config: generateConfig({era: 'e1', values, machine: options.machine}).config, era: 'e1'}
    notes.push(
      {kind: 'moved', from: '/secret_key', to: '/sk'},
      {kind: 'defaulted', reason: 'everything else of the visor'},
    )
  }
  const own = isSecretKey(base.config['sk']) ? publicKeyOf(base.config['sk']) : undefined
  const listed = base.config['hypervisors']
  if (Array.isArray(listed)) base.config['hypervisors'] = listed.filter((key) => key !== own)
  base.config['hypervisor'] = base.era === 'e4' ? {enable: true, ...hypervisor, enable_pk_endpoint: false} : hypervisor
  if (hypervisor['enable_auth'] === false) {
    notes.push({
      kind: 'carried',
      from: '/enable_auth',
      to: '/hypervisor/enable_auth',
      reason: 'there is no log-in; consider true',
    })
  }
  const migrated = migrateConfig(base.config, base.era, to, options)
  return {...migrated, notes: [...notes, ...migrated.notes]}
}
