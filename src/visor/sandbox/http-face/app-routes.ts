import type {SettingFlag} from '../sandbox-apps.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import {HttpRefusal} from './http-refusal.js'
import type {HttpAnswer, HttpRequest} from './http-request.js'
import {appToJson} from './to-json.js'

/** Settings that are a flag of the app, in the order in which they are applied (visor-rpc D.3). */
const FLAGS: readonly (readonly [name: string, flag: SettingFlag])[] = [
  ['passcode', '--passcode'],
  ['pk', '--srv'],
  ['killswitch', '--killswitch'],
  ['secure', '--secure'],
  ['Address', '--addr'],
  ['netifc', '--netifc'],
]

/** Everything below `/api/visors/{pk}/apps/{app}`; `undefined` for a route that does not exist. */
export function appRoute(visor: SandboxVisor, name: string, part: string | undefined, request: HttpRequest) {
  const app = visor.apps.list().find((candidate) => candidate.name === name)
  if (app === undefined) {
    throw new HttpRefusal(404, `can not find app of name ${name} from visor ${visor.localKey}`)
  }
  if (request.method === 'PUT' && part === undefined) return change(visor, name, request)
  if (request.method !== 'GET') return undefined
  switch (part) {
    case undefined:
      return {json: appToJson(app)}
    case 'logs':
      return logs(visor, name, request.query.get('since'))
    case 'stats':
      needRunning(visor, name)
      return {json: {connections: connections(visor, name)}}
    case 'connections':
      needRunning(visor, name)
      return {json: connections(visor, name)}
    default:
      return undefined
  }
}

function change(visor: SandboxVisor, name: string, request: HttpRequest): HttpAnswer {
  const names = FLAGS.map(([field]) => field)
  const {autostart, custom_setting, status, ...settings} = request.fields(
    ...names,
    ...['autostart', 'custom_setting', 'status', 'dns'],
  )
  if (status !== undefined && status !== 0 && status !== 1) {
    const given = JSON.stringify(status)
    throw new HttpRefusal(400, `value of 'status' field is ${given} when expecting 0 or 1`)
  }
  if (autostart !== undefined) visor.apps.setAutostart(name, autostart === true)
  for (const [field, flag] of FLAGS) {
    const value = settings[field]
    if (typeof value === 'string' || typeof value === 'boolean') visor.apps.set(name, flag, String(value))
  }
  if (typeof custom_setting === 'object' && custom_setting !== null) {
    const args = Object.entries(custom_setting).flatMap(([flag, value]) => (value === '' ? [] : [flag, String(value)]))
    visor.apps.setArgs(name, args)
    visor.apps.restart(name)
  }
  if (status === 1) visor.apps.start(name)
  if (status === 0) visor.apps.stop(name)
  return {json: appToJson(visor.apps.get(name))}
}

function logs(visor: SandboxVisor, name: string, since: string | null): HttpAnswer {
  const sinceMs = new Date(since ?? '').getTime()
  const lines = visor.apps.logsSince(name, Number.isNaN(sinceMs) ? -Infinity : sinceMs)
  if (lines.length === 0) throw new HttpRefusal(500, 'no new available logs')
  // Each line begins with its time in brackets.
  return {json: {last_log_timestamp: /^\[([^\]]+)\]/.exec(lines.at(-1) ?? '')?.[1] ?? '', logs: lines}}
}

function needRunning(visor: SandboxVisor, name: string): void {
  if (!visor.apps.isRunning(name)) throw new HttpRefusal(500, 'no such app')
}

function connections(visor: SandboxVisor, name: string) {
  if (!visor.rules.connections().has(name)) return []
  const counters = {upload_speed: 0, download_speed: 0, bandwidth_sent: 0, bandwidth_received: 0}
  return [{is_alive: true, latency: 24_000_000, ...counters, error: '', connection_duration: 1}]
}
