import type {App, AppConnection} from '../../visor/model/app.js'
import type {Look} from '../look.js'
import {ERA_GAP, renderTable} from '../table.js'
import {bytesText} from './transports.js'

/** Apps in the columns of 2020 and 2021 (visor-rpc F.1). */
export function renderApps(apps: readonly App[], look: Look): string {
  return renderTable(
    apps,
    [
      {title: 'app', text: ({name}) => name},
      {title: 'ports', text: ({port}) => String(port)},
      {title: 'auto_start', text: ({auto_start}) => String(auto_start)},
      {title: 'status', text: ({status}) => status, paint: (text, app) => paintStatus(text, app, look)},
    ],
    look,
    ERA_GAP,
  )
}

/** Apps in the columns since 2022 (visor-rpc F.2). */
export function renderAppsInDetail(apps: readonly App[], look: Look): string {
  return renderTable(
    apps,
    [
      {title: 'app', text: ({name}) => name},
      {title: 'port', text: ({port}) => String(port)},
      {title: 'auto_start', text: ({auto_start}) => String(auto_start)},
      {title: 'status', text: ({status}) => status, paint: (text, app) => paintStatus(text, app, look)},
      {title: 'detailed_status', text: ({detailed_status}) => detailed_status, shrinks: true},
    ],
    look,
    ERA_GAP,
  )
}

function paintStatus(text: string, {status}: App, {chalk}: Look): string {
  if (status === 'running') return chalk.green(text)
  return status === 'errored' ? chalk.red(text) : text
}

/** Apps as the earlier tools put them into JSON; one that is starting counted as stopped there (visor-rpc F.2). */
export function legacyApps(apps: readonly App[]): unknown {
  return apps.map(({name, port, auto_start, status, detailed_status}) => ({
    app: name,
    port,
    auto_start,
    status: status === 'starting' ? 'stopped' : status,
    detailed_status,
  }))
}

/** A client app and where it is connected to, a line for each fact (visor-rpc F.2, proxy status). */
export function renderAppStatus({name, status, detailed_status, args, port, auto_start}: App): string {
  const argument = (flag: string): string => {
    const at = args.findIndex((arg) => arg === `--${flag}` || arg === `-${flag}`)
    return (at < 0 ? undefined : args[at + 1]) ?? ''
  }
  const detail = detailed_status === '' || detailed_status.toLowerCase() === status ? '' : ` (${detailed_status})`
  return [
    `Name: ${name}`,
    `Status: ${status}${detail}`,
    `Server: ${argument('srv')}`,
    `Address: ${argument('addr')}`,
    `AppPort: ${port}`,
    `AutoStart: ${auto_start}`,
  ].join('\n')
}

/** Connections of an app, one a line. */
export function renderAppConnections(connections: readonly AppConnection[], look: Look): string {
  if (connections.length === 0) return 'no connections'
  return renderTable(
    connections,
    [
      {title: 'alive', text: ({is_alive}) => String(is_alive)},
      {title: 'latency', text: ({latency_ms}) => `${Math.round(latency_ms)} ms`, align: 'right'},
      {title: 'up', text: ({upload_speed}) => `${bytesText(upload_speed)}/s`, align: 'right'},
      {title: 'down', text: ({download_speed}) => `${bytesText(download_speed)}/s`, align: 'right'},
      {title: 'sent', text: ({bytes_sent}) => bytesText(bytes_sent), align: 'right'},
      {title: 'received', text: ({bytes_received}) => bytesText(bytes_received), align: 'right'},
      {title: 'seconds', text: ({duration_s}) => String(Math.round(duration_s)), align: 'right'},
      {title: 'error', text: ({error}) => error},
    ],
    look,
  )
}
