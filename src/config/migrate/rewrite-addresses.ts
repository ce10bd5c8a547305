import {builtInServices, RETIRED_STUN_SERVERS} from '../deployments/deployment.js'
import {knownService} from '../deployments/classify.js'
import {REPLACED_SETUP_NODE, successorOf} from '../deployments/retired.js'
import type {Pointer} from '../../json/pointer.js'
import type {Migration} from './migration.js'

/** Where services stand from 0.5 on. */
const SERVICE_PLACES: readonly Pointer[] = [
  '/dmsg/discovery',
  '/transport/discovery',
  '/transport/address_resolver',
  '/routing/route_finder',
  '/uptime_tracker/addr',
  '/launcher/service_discovery',
]

/** Replaces retired addresses and keys, and moves known ones to the wanted deployment (visor-config I.5). */
export function rewriteAddresses(migration: Migration): void {
  if (migration.options.keepServices) return
  const {deployment} = migration.options
  for (const place of SERVICE_PLACES) {
    const url = migration.at(place)
    if (typeof url !== 'string') continue
    const known = knownService(url)
    const wanted = deployment !== undefined && known && known.service !== 'conf' ? known.service : undefined
    const next =
      wanted && deployment !== known?.deployment
        ? builtInServices('e2', deployment ?? 'prod')[wanted]
        : successorOf(url)
    if (next !== undefined) migration.replace(place, next, 'rewritten')
  }
  for (const place of ['/routing/setup_nodes', '/routing/route_setup_nodes']) {
    const nodes = migration.at(place)
    if (!Array.isArray(nodes) || !nodes.includes(REPLACED_SETUP_NODE.old)) continue
    const next = nodes.map((node) => (node === REPLACED_SETUP_NODE.old ? REPLACED_SETUP_NODE.new : node))
    migration.replace(place, [...new Set(next)], 'rewritten')
  }
  const stun = migration.at('/stun_servers')
  const isRetired =
    Array.isArray(stun) &&
    stun.length === RETIRED_STUN_SERVERS.length &&
    RETIRED_STUN_SERVERS.every((server) => stun.includes(server))
  if (isRetired) migration.replace('/stun_servers', [...migration.services('e2').stun_servers], 'rewritten')
}

export {SERVICE_PLACES}
