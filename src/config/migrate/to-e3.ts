import {APP_OPTIONS} from '../apps/app-options.js'
import {DEFAULT_APPS} from '../apps/default-apps.js'
import {ERA_FACTS} from '../eras/era.js'
import {isObject, type JsonObject, type JsonValue} from '../../json/json-value.js'
import type {Migration} from './migration.js'
import {rewriteAddresses} from './rewrite-addresses.js'

const BUILT_IN = new Set(DEFAULT_APPS.e1.map(({name}) => name))

const texts = (value: JsonValue | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** Options with two dashes, and switches with their value attached (visor-config I.3, D.4). */
export function modernArgs(app: string, args: readonly string[]): string[] {
  const known = APP_OPTIONS[app] ?? {}
  const result: string[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const option = /^--?([A-Za-z][\w-]*)(=.*)?$/.exec(arg)
    const kind = option?.[1] === undefined ? undefined : known[option[1]]
    if (!option || kind === undefined) {
      result.push(arg)
      continue
    }
    const next = args[at + 1]
    const isLoose = kind === 'switch' && option[2] === undefined && (next === 'true' || next === 'false')
    result.push(`--${option[1] ?? ''}${option[2] ?? (isLoose ? `=${next}` : '')}`)
    if (isLoose) at++
  }
  return result
}

/** Brings an app of the merged executable into the form it starts with; apps of others only get their binary. */
function convertApp(migration: Migration, path: string, app: JsonObject): void {
  const name = app['name']
  if (typeof name !== 'string') return
  const bare = name.replace(/\.exe$/i, '')
  if (bare !== name) migration.replace(`${path}/name`, bare, 'repaired', 'the system adds .exe')
  const binary = app['binary']
  if (typeof binary === 'string' && /\.exe$/i.test(binary)) {
    migration.replace(`${path}/binary`, binary.replace(/\.exe$/i, ''), 'repaired', 'the system adds .exe')
  }
  if (app['binary'] !== undefined && app['binary'] !== '') return
  if (!BUILT_IN.has(bare)) {
    migration.fill(`${path}/binary`, bare)
    return
  }
  const args = modernArgs(bare, texts(app['args']))
  const dns = bare === 'vpn-client' && !args.includes('--dns') ? ['--dns', migration.services('e3').dns_server] : []
  migration.replace(`${path}/binary`, 'skywire', 'converted', 'the apps are one executable')
  migration.replace(`${path}/args`, ['app', bare, ...args, ...dns], 'converted', 'the apps are one executable')
}

function union(migration: Migration, path: string, more: readonly string[]): void {
  const old = texts(migration.at(path))
  const next = [...new Set([...old.map((key) => key.toLowerCase()), ...more])]
  const isNew = old.length === 0
  migration.replace(
    path,
    next,
    isNew ? 'defaulted' : 'converted',
    isNew ? undefined : 'joined with the list of the deployment',
  )
}

/** 0.5 to 1.3.8 (visor-config I.3). */
export function toE3(migration: Migration): void {
  const services = migration.services('e3')
  migration.replace('/version', migration.options.programVersion ?? ERA_FACTS.e3.version, 'converted')
  rewriteAddresses(migration)
  migration.move('/routing/setup_nodes', '/routing/route_setup_nodes')
  migration.move('/transport/transport_setup_nodes', '/transport/transport_setup')
  if (!migration.options.keepServices) {
    union(migration, '/routing/route_setup_nodes', services.route_setup_nodes)
    union(migration, '/transport/transport_setup', services.transport_setup)
  }
  migration.move('/custom_dmsg_http_path', '/dmsghttp_server_path')
  const local = migration.at('/local_path')
  const folder = typeof local === 'string' && local !== '' ? local : './local'
  migration.fill('/local_path', folder)
  migration.fill('/dmsghttp_server_path', `${folder}/custom`)
  if (isObject(migration.at('/dmsgpty'))) migration.fill('/dmsgpty/whitelist', [])
  const survey = migration.options.noSurvey ? [] : [...services.survey_whitelist]
  migration.fill('/survey_whitelist', survey)
  migration.fill('/transport/stcpr_port', 0)
  migration.fill('/transport/sudph_port', 0)
  migration.fill('/dmsg/servers', [])
  migration.fill('/dmsg/servers_type', 'all')
  migration.fill('/launcher/display_node_ip', false)
  migration.drop('/restart_check_delay', 'fixed in the program')
  for (const {path, value} of migration.items('/launcher/apps')) convertApp(migration, path, value)

  const bin = migration.at('/launcher/bin_path')
  if (bin === './apps') migration.replace('/launcher/bin_path', './', 'converted', 'the old default')
  else if (bin === '/opt/skywire/apps')
    migration.replace('/launcher/bin_path', '/opt/skywire/bin', 'converted', 'the old default of the package')
  else if (bin !== './')
    migration.note({
      kind: 'carried',
      from: '/launcher/bin_path',
      to: '/launcher/bin_path',
      reason: 'make sure the new executable is there',
    })

  if (isObject(migration.at('/transport/log_store')))
    migration.fill('/transport/log_store/rotation_interval', '168h0m0s')
  else {
    const location = `${folder}/transport_logs`
    migration.fill('/transport/log_store', {type: 'file', location, rotation_interval: '168h0m0s'})
  }
}
