import {DEFAULT_APPS, exampleApp} from '../apps/default-apps.js'
import {knownService} from '../deployments/classify.js'
import {builtInServices} from '../deployments/deployment.js'
import {ERA_FACTS} from '../eras/era.js'
import {isObject, toJson, type JsonObject} from '../../json/json-value.js'
import {newCookies} from '../generate/hypervisor-object.js'
import {printArgs} from '../values/args-text.js'
import type {Migration} from './migration.js'
import {rewriteAddresses, SERVICE_PLACES} from './rewrite-addresses.js'

const INTERNAL = new Set(DEFAULT_APPS.e4.map(({name}) => name))

/** Arguments as one string; built-in apps go inside the visor process where that is wanted (visor-config I.3). */
function convertApp(migration: Migration, path: string, app: JsonObject): void {
  // Incoming transports have its port now (visor-config F.3).
  const example = exampleApp('e3')
  if (app['name'] === example.name && app['port'] === example.port) {
    migration.replace(`${path}/port`, exampleApp('e4').port, 'converted', 'its port of 2025 on')
  }
  const raw = app['args']
  if (!Array.isArray(raw)) return
  const args = raw.filter((item) => typeof item === 'string')
  const isBuiltIn = app['binary'] === 'skywire' && args[0] === 'app' && INTERNAL.has(args[1] ?? '')
  if (migration.options.internalApps && isBuiltIn) {
    migration.drop(`${path}/binary`, 'runs inside the visor process')
    args.splice(0, 2)
  }
  // Until 2024 skychat read a missing host as this machine and "*" as every interface; now it is a plain address.
  const chat = app['name'] === 'skychat' ? args.indexOf('--addr') + 1 : 0
  const address = args[chat]
  if (chat > 0 && address?.startsWith(':')) args[chat] = `127.0.0.1${address}`
  else if (chat > 0 && address?.startsWith('*:')) args[chat] = address.slice(1)
  if (args.length === 0) migration.drop(`${path}/args`, 'empty')
  else migration.replace(`${path}/args`, printArgs(args), 'converted', 'one string')
  if (args.some((arg) => /^--passcode\b/.test(arg))) {
    migration.note({
      kind: 'carried',
      from: `${path}/args`,
      to: `${path}/args`,
      reason: '--passcode has no effect; choose a --whitelist',
    })
  }
}

/** The dmsg addresses of known services; private ones stay, and the validator reports them (visor-config I.3). */
function toDmsg(migration: Migration): void {
  if (migration.options.keepServices) return
  rewriteAddresses(migration)
  for (const place of SERVICE_PLACES) {
    const url = migration.at(place)
    const known = typeof url === 'string' ? knownService(url) : undefined
    if (!known || known.service === 'conf') continue
    migration.replace(place, builtInServices('e4', known.deployment, 'dmsg')[known.service], 'rewritten')
  }
  const discovery = migration.at('/dmsg/discovery')
  const servers = migration.at('/dmsg/servers')
  const owner = typeof discovery === 'string' ? knownService(discovery) : undefined
  if (owner && (!Array.isArray(servers) || servers.length === 0)) {
    const list = builtInServices('e4', owner.deployment, 'dmsg').dmsg_servers
    migration.replace('/dmsg/servers', toJson(list), 'defaulted')
  }
}

/** Fills the hypervisor object, which nothing else does. */
function completeHypervisor(migration: Migration): void {
  const path = '/hypervisor'
  const isThere = isObject(migration.at(path))
  migration.fill(`${path}/enable`, isThere)
  migration.fill(`${path}/db_path`, `${migration.options.folder.replace(/[\\/]$/, '')}/users.db`)
  migration.fill(`${path}/enable_auth`, true)
  migration.fill(`${path}/enable_pk_endpoint`, false)
  const fresh = newCookies(migration.options.random)
  for (const [key, value] of Object.entries(fresh)) migration.fill(`${path}/cookies/${key}`, value, key === 'domain')
  migration.fill(`${path}/dmsg_port`, 46)
  migration.fill(`${path}/http_addr`, ':8000')
  migration.fill(`${path}/enable_tls`, false)
  migration.fill(`${path}/tls_cert_file`, './ssl/cert.pem')
  migration.fill(`${path}/tls_key_file`, './ssl/key.pem')
  migration.drop(`${path}/disable_pk_endpoint`, 'enable_pk_endpoint is its opposite; opt in again if it is wanted')
}

/** 1.3 to 2025 (visor-config I.3). */
export function toE4(migration: Migration): void {
  migration.replace('/version', migration.options.programVersion ?? ERA_FACTS.e4.version, 'converted')
  migration.move('/dmsgpty', '/pty')
  for (const {path, value} of migration.items('/launcher/apps')) convertApp(migration, path, value)
  completeHypervisor(migration)
  migration.drop('/dmsghttp_server_path', 'no longer served')
  migration.drop('/routing/enable_rsn_oracle_routes', 'retired')
  if (migration.at('/transport/log_store/type') === 'file') {
    migration.replace('/transport/log_store/type', 'memory', 'converted', 'the file store does nothing any more')
    migration.drop('/transport/log_store/location', 'there is no file')
    migration.drop('/transport/log_store/rotation_interval', 'there is no file')
  }
  if (migration.at('/uptime_tracker') !== undefined) {
    migration.note({kind: 'carried', from: '/uptime_tracker', to: '/uptime_tracker', reason: 'deprecated'})
  }
  migration.fill('/routing/policy_per_dial', 'none')
  toDmsg(migration)
}
