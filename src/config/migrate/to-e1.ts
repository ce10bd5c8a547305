import {knownService} from '../deployments/classify.js'
import {isObject, textOf} from '../../json/json-value.js'
import {join} from '../../json/pointer.js'
import {nextFreePort} from '../apps/ports.js'
import type {Migration} from './migration.js'

/** 0.1 to 0.2 (visor-config I.2). */
export function toE0(migration: Migration): void {
  migration.move('/visor/static_public_key', '/key_pair/public_key')
  migration.move('/visor/static_secret_key', '/key_pair/secret_key')
  migration.dropRest('/visor')
  migration.move('/uptime/tracker', '/uptime_tracker/addr')
  migration.dropRest('/uptime')
  migration.drop('/app_server_sock_file', 'apps connect over TCP')
  migration.fill('/app_server_addr', 'localhost:5505')
}

/** Adds the apps that came with 0.3 where neither their name nor their port is taken. */
function addVpnApps(migration: Migration): void {
  const apps = migration.at('/launcher/apps')
  if (!Array.isArray(apps)) return
  const present = apps.filter(isObject)
  for (const [name, port] of [
    ['vpn-server', 44],
    ['vpn-client', 43],
  ] as const) {
    if (present.some((app) => app['name'] === name)) continue
    const owner = present.find((app) => app['port'] === port)
    if (owner) {
      const free = nextFreePort(port, new Set(present.map((app) => Number(app['port']))), 'e1')
      const reason = `${name} was not added: port ${port} is taken by ${textOf(owner['name'])}, ${free ?? 'none'} is free`
      migration.note({kind: 'dropped', reason})
      continue
    }
    const app = {name, auto_start: false, port}
    apps.push(app)
    migration.note({kind: 'defaulted', to: join('/launcher/apps', apps.length - 1), new: app})
  }
}

/** 0.2 to 0.3 (visor-config I.2). */
export function toE1(migration: Migration): void {
  const services = migration.services('e1')
  migration.replace('/version', 'v1.0.0', 'converted')
  migration.move('/key_pair/secret_key', '/sk')
  migration.move('/key_pair/public_key', '/pk')
  migration.dropRest('/key_pair')
  migration.fill('/dmsg/discovery', services.dmsg_discovery)
  migration.fill('/dmsg/sessions_count', 1)
  migration.move('/dmsg_pty', '/dmsgpty')
  migration.fill('/transport/discovery', services.transport_discovery)
  migration.fill('/transport/address_resolver', services.address_resolver)
  migration.move('/trusted_visors', '/transport/trusted_visors')
  migration.fill('/routing/route_finder', services.route_finder)
  migration.fill('/routing/setup_nodes', [...services.route_setup_nodes])
  migration.fill('/routing/route_finder_timeout', '10s')

  const tracker = migration.at('/uptime_tracker/addr')
  const isLeftOver = typeof tracker === 'string' && knownService(tracker) && tracker !== services.uptime_tracker
  if (isLeftOver && !migration.options.keepServices) {
    migration.replace(
      '/uptime_tracker/addr',
      services.uptime_tracker,
      'rewritten',
      'to the deployment of the other services',
    )
  }

  for (const {path} of migration.items('/apps')) migration.move(`${path}/app`, `${path}/name`)
  migration.move('/apps', '/launcher/apps')
  migration.fill('/launcher/apps', [])
  addVpnApps(migration)
  migration.move('/apps_path', '/launcher/bin_path')
  migration.move('/local_path', '/launcher/local_path')
  migration.move('/app_server_addr', '/launcher/server_addr')
  migration.fill('/launcher/discovery', {
    update_interval: '30s',
    proxy_discovery_addr: services.service_discovery,
  })
  migration.fill('/launcher/server_addr', 'localhost:5505')
  migration.fill('/launcher/bin_path', './apps')
  migration.fill('/launcher/local_path', './local')

  const hypervisors = migration.at('/hypervisors')
  if (Array.isArray(hypervisors) && hypervisors.some(isObject)) {
    const keys = hypervisors.map((item) => (isObject(item) ? (item['public_key'] ?? '') : item))
    migration.replace('/hypervisors', keys, 'converted', 'hypervisors are reached over dmsg, without address')
  }
  migration.fill('/hypervisors', [])
  migration.move('/interfaces/rpc', '/cli_addr')
  migration.dropRest('/interfaces')
  migration.fill('/cli_addr', 'localhost:3435', true)
  migration.fill('/log_level', 'info')
  migration.fill('/shutdown_timeout', '10s')
  migration.fill('/restart_check_delay', '1s')
}
