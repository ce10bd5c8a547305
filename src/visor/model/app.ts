export type AppStatus = 'stopped' | 'running' | 'errored' | 'starting' | 'unknown'

/** An app that a visor has configured. */
export interface App {
  readonly name: string
  readonly binary: string
  readonly args: readonly string[]
  readonly auto_start: boolean
  /** The port on which it listens or from which it dials, on the network. */
  readonly port: number
  readonly status: AppStatus
  /** Free text; on failure the error. */
  readonly detailed_status: string
}

/** A connection of a running app. */
export interface AppConnection {
  readonly is_alive: boolean
  readonly latency_ms: number
  /** Bytes per second. */
  readonly upload_speed: number
  readonly download_speed: number
  readonly bytes_sent: number
  readonly bytes_received: number
  readonly error: string
  readonly duration_s: number
}
