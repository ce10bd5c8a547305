import {isObject, type JsonValue} from '../../json/json-value.js'
import {join, type Pointer} from '../../json/pointer.js'
import {hostsOverlap, parseHostPort, type HostPort} from '../values/host-port.js'
import type {Subject} from './subject.js'

/** A TCP address that something of the visor listens on. */
export interface Listener extends HostPort {
  readonly path: Pointer
}

function listener(path: Pointer, text: JsonValue | undefined): Listener[] {
  const address = typeof text === 'string' && text !== '' ? parseHostPort(text) : undefined
  return address && address.port > 0 ? [{path, ...address}] : []
}

/** Sections of 2025 on, each with the ports it opens when it is on (visor-config C.6, J.10). */
function sectionListeners(subject: Subject): Listener[] {
  const found: Listener[] = []
  const section = (name: string): Readonly<Record<string, JsonValue>> | undefined => {
    const value = subject.config[name]
    return isObject(value) ? value : undefined
  }
  const ports = (name: string, defaults: Readonly<Record<string, number>>): void => {
    const value = section(name)
    if (value?.['enable'] !== true) return
    const host = typeof value['proxy_addr'] === 'string' ? value['proxy_addr'] : 'localhost'
    for (const [key, standard] of Object.entries(defaults)) {
      const port = typeof value[key] === 'number' ? value[key] : standard
      found.push({path: join('', name, key), host, port})
    }
  }
  const ui = section('ui_server')
  if (ui?.['enable'] === true) found.push(...listener('/ui_server/local_addr', ui['local_addr'] ?? 'localhost:8081'))
  found.push(...listener('/log_server/local_addr', section('log_server')?.['local_addr']))
  ports('dmsg_web', {proxy_port: 4445, web_port: 8080})
  ports('skynet_web', {proxy_port: 4446, web_port: 8081})
  const mail = section('skymail_bridge')
  if (mail?.['enable'] === true) found.push(...listener('/skymail_bridge/addr', mail['addr'] ?? '127.0.0.1:1025'))
  const terminal = subject.place('terminal')
  if (terminal) found.push(...listener(`${terminal}/ssh_listen`, subject.at(`${terminal}/ssh_listen`)))
  return found
}

function appListeners(subject: Subject): Listener[] {
  return subject.apps.flatMap((app) => {
    const given = (wanted: string) => app.options.options.find(({name}) => name === wanted)
    if (app.builtIn === 'skycoin-web') {
      const port = given('port')
      // Without arguments it counts only where it runs.
      if (port?.valueAt === undefined) return app.autoStart ? [{path: app.path, host: 'localhost', port: 8002}] : []
      return listener(app.argPath(port.valueAt), `${given('host')?.value ?? 'localhost'}:${port.value ?? ''}`)
    }
    const option = given('addr')
    if (!option?.value || option.valueAt === undefined) return []
    const [found] = listener(app.argPath(option.valueAt), option.value)
    if (!found) return []
    // Until 2024 skychat takes a missing host for this machine and "*" for all interfaces (visor-config F.2).
    const isLocal = app.builtIn === 'skychat' && found.host === '' && !subject.isSince('e4')
    return [{...found, host: isLocal ? 'localhost' : found.host}]
  })
}

/**
 * Every TCP listener of a file whose port is known; of two that clash, the later one in this list is the one to move.
 *
 * Source: visor-config J.10. The STCPR port is not among them; it has a code of its own.
 */
export function listenersOf(subject: Subject): Listener[] {
  const http = subject.hypervisor && listener('/hypervisor/http_addr', subject.hypervisor['http_addr'])
  const settings = (['cliAddress', 'appServer', 'stcpAddress'] as const).flatMap((setting) => {
    const place = subject.text(setting)
    return place ? listener(place.path, place.value) : []
  })
  return [...(http ?? []), ...settings, ...sectionListeners(subject), ...appListeners(subject)]
}

export function clash(a: Listener, b: Listener): boolean {
  return a.port === b.port && hostsOverlap(a.host, b.host)
}
