import {isObject, textOf, type JsonValue} from '../../json/json-value.js'
import {isPublicKey} from '../values/keys.js'
import type {Migration} from './migration.js'
import {rewriteAddresses} from './rewrite-addresses.js'

/** Keys with the value true in a whitelist file of the terminal, sorted; `undefined` where it is none. */
function allowedKeys(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value)) return undefined
    const isAllowed = ([key, allowed]: [string, JsonValue]): boolean => allowed === true && isPublicKey(key)
    return Object.entries(value)
      .filter(isAllowed)
      .map(([key]) => key)
      .sort()
  } catch {
    return undefined
  }
}

/** Brings the keys of the terminal's whitelist file into the configuration itself. */
function readWhitelist(migration: Migration): void {
  const path = '/dmsgpty/authorization_file'
  const file = migration.at(path)
  if (file === undefined) return
  const text = typeof file === 'string' && file !== '' ? migration.options.readFile(file) : undefined
  const keys = text === undefined ? undefined : allowedKeys(text)
  if (keys === undefined) {
    const reason =
      file === ''
        ? 'there was no file'
        : `${textOf(file)} cannot be read; nobody else may open a terminal until the whitelist is filled`
    migration.drop(path, reason)
    return
  }
  migration.drop(path, `its keys are in /dmsgpty/whitelist now`)
  migration.replace('/dmsgpty/whitelist', keys, 'converted', `from ${textOf(file)}`)
}

/** 0.3 to 0.5 (visor-config I.3). */
export function toE2(migration: Migration): void {
  const services = migration.services('e2')
  migration.replace('/version', 'v1.1.1', 'converted')
  migration.move('/stcp', '/skywire-tcp')
  migration.move('/skywire-tcp/local_address', '/skywire-tcp/listening_address')
  migration.move('/dmsgpty/port', '/dmsgpty/dmsg_port')
  readWhitelist(migration)
  migration.drop('/transport/trusted_visors', 'visors no longer open transports for others')
  migration.move('/launcher/discovery/proxy_discovery_addr', '/launcher/service_discovery')
  migration.drop('/launcher/discovery/update_interval', 'fixed in the program')
  migration.dropRest('/launcher/discovery')
  migration.fill('/launcher/service_discovery', services.service_discovery)
  migration.move('/launcher/local_path', '/local_path')
  if (migration.at('/public_trusted_visor') !== undefined) {
    migration.move('/public_trusted_visor', '/is_public')
    migration.note({kind: 'converted', to: '/is_public', reason: 'related to public_trusted_visor, not identical'})
  }
  rewriteAddresses(migration)
  migration.fill('/transport/public_autoconnect', true)
  migration.fill('/transport/transport_setup_nodes', null, true)
  migration.fill('/routing/min_hops', 0)
  migration.fill('/stun_servers', [...services.stun_servers])
  migration.fill('/is_public', false)
  migration.fill('/persistent_transports', null, true)
  migration.fill('/local_path', './local')
}
