import {boolean, list, map, number, object, or, string, type Read, type Shape} from '../../http/json-shape.js'

/** One app as a visor runs it (visor-rpc C.2.2, C.3). */
export const appState = object({
  name: string,
  /** Name of the program file; empty in releases that have none. */
  binary: or(string, ''),
  /** Command-line arguments, in order. */
  args: list(string),
  auto_start: or(boolean, false),
  /** Routing port, 0 to 65535. */
  port: number,
  /** 0 stopped, 1 running, 2 errored, 3 starting. */
  status: number,
  /** Free text; the error when the app failed. */
  detailed_status: or(string, ''),
})
export type AppState = Read<typeof appState>

/** One connection of an app. */
export const connectionSummary = object({
  is_alive: boolean,
  /** Nanoseconds. */
  latency: number,
  /** Bytes per second. */
  upload_speed: number,
  download_speed: number,
  /** Bytes. */
  bandwidth_sent: number,
  bandwidth_received: number,
  /** Empty when there is none. */
  error: string,
  /** Seconds; null where the visor does not say. */
  connection_duration: or(number, null),
})
export type ConnectionSummary = Read<typeof connectionSummary>

export const appStats = object({
  connections: list(connectionSummary),
  /** RFC 3339; null where unknown. */
  start_time: or(string, null),
})
export type AppStats = Read<typeof appStats>

export const appLogs = object({
  /** RFC 3339 with nanoseconds: what to ask from next time. */
  last_log_timestamp: string,
  /** Lines, oldest first. */
  logs: list(string),
})
export type AppLogs = Read<typeof appLogs>

const policy = object({
  /** A path, `<inline>` or `<noop>`. */
  source: or(string, ''),
  active: or(boolean, false),
  /** `skylark`, `wasm` or empty. */
  backend: or(string, ''),
})

/** An object whose names are taken without regard to case and underscores: releases differ in the spelling. */
function looselyNamed<T>(shape: Shape<T>): Shape<T> {
  return (value, path) =>
    typeof value !== 'object' || value === null
      ? shape(value, path)
      : shape(Object.fromEntries(Object.entries(value).map(([name, item]) => [plainName(name), item])), path)
}

function plainName(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

/** The policies in force (visor-rpc C.5, D.5); releases from 2026. */
export const routingPolicies = looselyNamed(
  object({default: or(looselyNamed(policy), null), perapp: or(map(looselyNamed(policy)), {})}),
)
export type RoutingPolicies = Read<typeof routingPolicies>
