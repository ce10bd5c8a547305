import type {App, AppConnection, AppStatus} from '../model/app.js'
import type {appState, connectionSummary} from '../protocol/structs.js'
import type {ValueOf} from '../wire/go-type.js'

const STATUS: readonly AppStatus[] = ['stopped', 'running', 'errored', 'starting']

export function appFromWire({AppConfig, Status, DetailedStatus}: ValueOf<typeof appState>): App {
  return {
    name: AppConfig.Name,
    binary: AppConfig.Binary,
    args: AppConfig.Args,
    auto_start: AppConfig.AutoStart,
    port: AppConfig.Port,
    status: STATUS[Status] ?? 'unknown',
    detailed_status: DetailedStatus,
  }
}

/** Apps by name. */
export function appsFromWire(wire: readonly (ValueOf<typeof appState> | null)[]): App[] {
  return wire
    .filter((app) => app !== null)
    .map(appFromWire)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function connectionFromWire(wire: ValueOf<typeof connectionSummary>): AppConnection {
  return {
    is_alive: wire.IsAlive,
    latency_ms: wire.Latency / 1e6,
    upload_speed: wire.UploadSpeed,
    download_speed: wire.DownloadSpeed,
    bytes_sent: Number(wire.BandwidthSent),
    bytes_received: Number(wire.BandwidthReceived),
    error: wire.Error,
    duration_s: Number(wire.ConnectionDuration),
  }
}
