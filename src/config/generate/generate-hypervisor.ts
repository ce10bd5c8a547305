import {UsageProblem} from '../../errors.js'
import {builtInServices} from '../deployments/deployment.js'
import type {HypervisorConfig} from '../generated/config-types.js'
import type {JsonObject, JsonValue} from '../../json/json-value.js'
import {isObject} from '../../json/json-value.js'
import {generateKeyPair, isSecretKey, keyPairOf} from '../values/keys.js'
import {parseHostPort} from '../values/host-port.js'
import {shownText} from '../values/shown-text.js'
import type {HypervisorEra, HypervisorMode} from './hypervisor-modes.js'
import {newCookies} from './hypervisor-object.js'
import {joinOn, type Machine} from './machine.js'

export interface HypervisorRequest {
  readonly mode: HypervisorMode
  /** Whose places it has; 0.3 where left out. */
  readonly era?: HypervisorEra
  readonly testenv: boolean
  readonly auth: boolean
  readonly address?: string
  /** The file whose keys are kept. */
  readonly old?: JsonObject
  readonly machine: Machine
}

/** Folder of a mode. */
function folderOf(mode: HypervisorMode, machine: Machine, era: HypervisorEra): string {
  if (mode === 'WD') return machine.cwd
  if (mode === 'HOME') return joinOn(machine, machine.home, '.skycoin/hypervisor')
  return era === 'e0' ? '/usr/local/SkycoinProject/hypervisor' : '/usr/local/skycoin/hypervisor'
}

/** The file that a mode writes where none is named, absolute. */
export function hypervisorFile(mode: HypervisorMode, machine: Machine, era: HypervisorEra = 'e1'): string {
  return joinOn(machine, folderOf(mode, machine, era), 'hypervisor-config.json')
}

const isHexKey = (value: JsonValue | undefined, lengths: readonly number[]): value is string =>
  typeof value === 'string' && /^[0-9a-fA-F]+$/.test(value) && lengths.includes(value.length)

/**
 * The file of the stand-alone hypervisor, 0.1 to 0.3 (visor-config E.1). From `old` come keys and, so that nobody is
 * logged out, the secrets of the cookies.
 *
 * @throws {@link UsageProblem} where `old` has no valid secret key.
 */
export function generateHypervisor({
  mode,
  era = 'e1',
  testenv,
  auth,
  address,
  old,
  machine,
}: HypervisorRequest): HypervisorConfig {
  if (address !== undefined && !parseHostPort(address))
    throw new UsageProblem(`--http-addr: "${shownText(address)}" is not host:port`)
  const kept = old?.['secret_key']
  if (old && !isSecretKey(kept)) throw new UsageProblem('the old file has no valid secret key to keep')
  const keys = isSecretKey(kept) ? keyPairOf(kept) : generateKeyPair(machine.random)
  const cookies = newCookies(machine.random)
  const before = isObject(old?.['cookies']) ? old['cookies'] : {}
  const {hash_key: hash, block_key: block} = before
  return {
    public_key: keys.publicKey,
    secret_key: keys.secretKey,
    db_path: joinOn(machine, folderOf(mode, machine, era), 'users.db'),
    enable_auth: auth,
    cookies: {
      ...cookies,
      ...(isHexKey(hash, [64, 128]) && {hash_key: hash}),
      ...(isHexKey(block, [32, 48, 64]) && {block_key: block}),
    },
    dmsg_discovery: builtInServices('e1', testenv ? 'test' : 'prod').dmsg_discovery,
    dmsg_port: 46,
    http_addr: address ?? ':8000',
    enable_tls: false,
    tls_cert_file: '',
    tls_key_file: '',
  }
}
